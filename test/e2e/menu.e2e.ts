import { expect, test } from "vitest";
import { chooseFromMenu } from "./support/files.ts";
import { focused } from "./support/keyboard.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, MONTH } from "./support/month.ts";
import { windowOf } from "./support/window.ts";

/** What the menu offers on any screen, and where the focus is after it. */
const entries = [
  ["Find in the calendar", "Find in this calendar"],
  ["Add a post in one line", "Add a post in one line"],
  ["Write down what came back", "What came back?"],
  ["This one follows …", "The post before it"],
] as const;

test("an entry of the menu that belongs to another screen brings it to the front and does its work there", async () => {
  const { app, page, close } = await launchEarnest();
  await bringIn(page, "october.csv", MONTH);
  for (const [entry, focus] of entries) {
    await chooseFromMenu(app, "Our Why");
    await page.getByRole("heading", { name: "Our Why", level: 1 }).waitFor();
    await chooseFromMenu(app, entry);
    await expect.poll(() => focused(page), { message: entry }).toBe(focus);
  }
  await close();
});

test("an entry that cannot be done now says so", async () => {
  const { app, page, close } = await launchEarnest();
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await windowOf(page).type("The kettle is on.");
  await windowOf(page).saved();
  await chooseFromMenu(app, "Mark as posted …");
  await page.getByRole("alert").getByText("Not marked yet", { exact: false }).waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
  await chooseFromMenu(app, "Check for ready");
  await page.getByRole("button", { name: "Mark as posted …" }).waitFor();
  await chooseFromMenu(app, "Ready anyway …");
  await page.getByRole("alert").getByText("It is ready already", { exact: false }).waitFor();
  await close();
});
