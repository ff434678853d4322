import { expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, calendarOf, MONTH } from "./support/month.ts";
import { windowOf } from "./support/window.ts";

test("a post is told anew for another channel, hopped to, levelled and let go of", async () => {
  const { app, page, close } = await launchEarnest();
  const draft = windowOf(page);
  await bringIn(page, "october.csv", MONTH);
  const calendar = calendarOf(page);
  const tellings = page.getByRole("navigation", { name: "The same news, told for each channel" });
  const dialog = page.getByRole("dialog", { name: "Adapt for another channel" });

  // By the keyboard, from a card of the calendar.
  await calendar.card("The kettle is on").press("a");
  await dialog.getByRole("combobox", { name: "Where the new one goes" }).fill("Instagram");
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await tellings.getByRole("button", { name: "Instagram" }).waitFor();
  await expect
    .poll(() => tellings.getByRole("button", { name: "Instagram" }).getAttribute("aria-current"))
    .toBe("true");
  await draft.editor.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Kettle on, stove lit. Who is on the way?");
  await calendar.card("Kettle on, stove lit").getByText("Also told for Facebook").waitFor({ state: "attached" });
  expect(await accessibilityFindings(page)).toEqual([]);

  // Each has a text, a channel and a length of its own.
  await tellings.getByRole("button", { name: "Facebook" }).click();
  await expect.poll(draft.text).toBe("The kettle is on and the stove is lit.");
  await chooseFromMenu(app, "Adapt for another channel …");
  await dialog.getByRole("combobox", { name: "Where the new one goes" }).fill("X");
  await dialog.getByRole("button", { name: "Make the draft" }).click();
  await expect.poll(() => tellings.getByRole("button").allTextContents()).toEqual(["Facebook", "Instagram", "X", ""]);
  await expect.poll(() => draft.foot.textContent()).toContain("280");

  await page.getByRole("button", { name: "What can be done with these" }).click();
  await page.getByRole("menuitem", { name: "Bring this wording to the others" }).click();
  await expect.poll(() => calendar.card("The kettle is on and the stove is lit.").count()).toBe(3);
  await calendar.undo();
  await calendar.card("Kettle on, stove lit").waitFor();
  await page.getByRole("button", { name: "What can be done with these" }).click();
  await page.getByRole("menuitem", { name: "Let this one stand alone" }).click();
  await expect.poll(() => tellings.count()).toBe(0);
  await calendar.card("Kettle on, stove lit").click();
  await expect.poll(() => tellings.getByRole("button").allTextContents()).toEqual(["Facebook", "Instagram", ""]);
  await close();
});
