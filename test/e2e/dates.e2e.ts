import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFindings, expectAccessible } from "./support/accessibility.ts";
import { chooseFromMenu, openFrom } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, calendarOf, MONTH } from "./support/month.ts";
import { windowOf } from "./support/window.ts";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Dates of the business" });

/** Adds a date in the dialog. */
async function add(page: Page, on: string, kind: string, words: string): Promise<void> {
  await dialogOf(page).getByLabel("Day", { exact: true }).fill(on);
  await dialogOf(page).getByLabel("What it is").selectOption(kind);
  await dialogOf(page).getByLabel("In your words").fill(words);
  await dialogOf(page).getByRole("button", { name: "Add the day" }).click();
}

test("dates of the business are listed, brought in from a calendar file, and shown wherever a day is", async () => {
  const { app, page, close, userData } = await launchEarnest();
  await bringIn(page, "october.csv", MONTH);
  await page.getByRole("button", { name: "Dates …" }).click();
  await dialogOf(page).getByText("No date yet.").waitFor();
  await add(page, "2026-10-14", "Fair or market", "Harvest fair");
  await add(page, "2020-10-05", "Anniversary, every year", "The stove came");
  await add(page, "2026-10-21", "Closed", "Stocktaking");
  const file = join(userData, "holidays.ics");
  writeFileSync(file, ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261031", "SUMMARY:Halloween", "END:VEVENT", "END:VCALENDAR", ""].join("\r\n")); // prettier-ignore
  await openFrom(app, file);
  await dialogOf(page).getByRole("button", { name: "Bring dates in" }).click();
  await dialogOf(page).getByText("1 date came in.", { exact: false }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialogOf(page).getByRole("button", { name: "Take Halloween of", exact: false }).click();
  await dialogOf(page).getByRole("button", { name: "Save" }).click();
  await dialogOf(page).waitFor({ state: "detached" });

  const day = (name: RegExp) => page.getByRole("button", { name });
  await day(/October 14, 2026, Harvest fair, 1 post/u).waitFor();
  await day(/October 5, 2026, The stove came \(6 years\), 1 post/u).waitFor();
  await day(/October 21, 2026, Closed: Stocktaking, 1 post/u).waitFor();
  expect(await day(/October 31, 2026, Halloween/u).count()).toBe(0);
  await calendarOf(page).view("List");
  await page.getByText("Harvest fair").waitFor();
  await calendarOf(page).view("Month");
  await calendarOf(page).card("Thank you to Kofi").click();
  await expect.poll(() => windowOf(page).foot.textContent()).toContain("Harvest fair");
  await calendarOf(page).undo();
  await expect.poll(() => day(/Harvest fair/u).count()).toBe(0);
  await close();
});

test("Enter adds a day, saving keeps one that is written down, and what was left out can be had back", async () => {
  const { app, page, close } = await launchEarnest();
  await chooseFromMenu(app, "Dates of the business …");
  const dialog = dialogOf(page);
  await dialog.getByLabel("Day", { exact: true }).fill("2026-12-24");
  await dialog.getByLabel("In your words").fill("Open until noon");
  await page.keyboard.press("Enter");
  await dialog.getByText("Open until noon").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("alert").filter({ hasText: "was not saved" }).getByRole("button", { name: "Undo" }).click();
  await dialog.getByText("Open until noon").waitFor();
  await dialog.getByLabel("Day", { exact: true }).fill("2026-12-25");
  await dialog.getByLabel("In your words").fill("Asleep");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  await chooseFromMenu(app, "Dates of the business …");
  await dialog.getByText("Open until noon").waitFor();
  await dialog.getByText("Asleep").waitFor();
  await close();
});

describe.for(["light", "dark"] as const)("in the %s theme axe finds nothing", (colorScheme) => {
  test("in the dates and the calendar that shows them, also at 200 %", async () => {
    const { page, app, close } = await launchEarnest();
    await page.emulateMedia({ colorScheme });
    const look = (name: string): Promise<void> => expectAccessible(page, name);
    await bringIn(page, "october.csv", MONTH);
    await page.getByRole("button", { name: "Dates …" }).click();
    await dialogOf(page).getByText("No date yet.").waitFor();
    await look("empty");
    await add(
      page,
      "2026-10-14",
      "Fair or market",
      "A harvest fair with a rather long name that fits into no cell of a month",
    );
    await add(page, "2026-10-21", "Closed", "");
    await look("with dates");
    await dialogOf(page).getByRole("button", { name: "Save" }).click();
    await dialogOf(page).waitFor({ state: "detached" });
    for (const view of ["Month", "Week", "List"] as const) {
      await calendarOf(page).view(view);
      await look(view);
    }
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
    await page.getByRole("button", { name: "Dates …" }).click();
    await dialogOf(page).getByText("A harvest fair").waitFor();
    await look("at 200 %");
    await close();
  });
});
