import { expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

const POST = "The kiln is cold and the mugs are out. ".repeat(8).trim();

test("an owner's own limit counts from then on, is kept, and can be taken back", async () => {
  const { app, page, userData, close } = await launchEarnest();
  const window = windowOf(page);
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type(POST);
  await window.channel.fill("X");
  await page.keyboard.press("Enter");
  await window.foot.getByText("311 of 280 · X").waitFor();
  await window.flags.getByRole("heading", { name: "Channel" }).waitFor();

  await chooseFromMenu(app, "What networks allow …");
  const dialog = page.getByRole("dialog", { name: "What networks allow" });
  const x = dialog.getByRole("group", { name: "X", exact: true });
  const length = x.getByLabel("Longest post");
  await length.fill("0");
  await x.getByText("A whole number from 1 to 1,000,000, please.").waitFor();
  expect(await dialog.getByRole("button", { name: "Keep" }).isDisabled()).toBe(true);
  expect(await accessibilityFindings(page)).toEqual([]);
  await length.fill("4000");
  await dialog.getByRole("group", { name: "Instagram" }).getByLabel("No limit for me").first().check();
  await dialog.getByRole("button", { name: "Keep" }).click();
  await dialog.waitFor({ state: "detached" });
  await window.foot.getByText("311 of 4,000 · X").waitFor();
  await expect.poll(() => window.flags.getByRole("heading", { name: "Channel" }).count()).toBe(0);
  await window.saved();
  await close();

  const again = await launchEarnest({ userData });
  await windowOf(again.page).foot.getByText("311 of 4,000 · X").waitFor();
  await chooseFromMenu(again.app, "What networks allow …");
  await again.page.getByRole("button", { name: "Back to the table for X" }).click();
  await again.page.getByRole("button", { name: "Keep" }).click();
  await windowOf(again.page).foot.getByText("311 of 280 · X").waitFor();
  await again.page.getByRole("alert").getByText("Kept.", { exact: false }).waitFor();
  await again.page.getByRole("alert").getByRole("button", { name: "Undo" }).click();
  await windowOf(again.page).foot.getByText("311 of 4,000 · X").waitFor();
  await again.close();
});
