import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectAccessible } from "./support/accessibility.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn } from "./support/month.ts";

/** A month of posts that is running: the day it is decides nothing but the month. */
const now = new Date();
const month = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`;
const firstOfQuarter = Math.floor(now.getMonth() / 3) * 3;
const monthWord = (at: number): string =>
  new Date(Date.UTC(2000, at)).toLocaleString("en", { month: "long", timeZone: "UTC" });
const quarter = `${now.getFullYear()} Q${firstOfQuarter / 3 + 1}`;
const months = `${monthWord(firstOfQuarter)} to ${monthWord(firstOfQuarter + 2)} ${now.getFullYear()}`;

const show = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name, exact: true }).click();
const passion = (page: Page) => page.getByRole("radiogroup", { name: `How much passion is there for this, ${months}?` }); // prettier-ignore
const words = (page: Page) => page.getByLabel("What feeds it, or wears it out?");

test("passion is asked once a quarter, in Our Why and with the month, and insights show it and the money", async () => {
  const { page, close, userData } = await launchEarnest();
  await bringIn(page, "month.csv", `Date,Message\n${month}-03,The kettle is on and the stove is lit.`);
  await show(page, "Our Why");
  await passion(page).getByLabel("A lot").check();
  await words(page).fill("The smell of the first loaf");
  await show(page, "This month");
  await expect.poll(() => passion(page).getByLabel("A lot").isChecked()).toBe(true);
  expect(await words(page).inputValue()).toBe("The smell of the first loaf");
  await passion(page).getByLabel("Some", { exact: true }).check();
  await page.getByLabel("Money that went into it this month").fill("40.5");
  await page.getByRole("region", { name: "Thinking back" }).getByText(/^Saved \d/u).waitFor(); // prettier-ignore
  await close();

  const again = await launchEarnest({ userData });
  await show(again.page, "This month");
  await expect.poll(() => again.page.getByLabel("Money that went into it this month").inputValue()).toBe("40.5");
  await show(again.page, "Insights");
  for (const [id, cells] of [
    ["money", ["40.5"]],
    ["passion", [quarter, "3", "Some", "The smell of the first loaf"]],
  ] as const) {
    const plot = again.page.locator(`[data-plot="${id}"]`);
    await plot.locator(".recharts-surface").first().waitFor();
    await plot.getByText("The numbers as a table").or(plot.locator("summary")).first().click();
    for (const cell of cells) await plot.getByRole("cell", { name: cell, exact: true }).or(plot.getByRole("rowheader", { name: cell, exact: true })).first().waitFor(); // prettier-ignore
  }
  await show(again.page, "Our Why");
  await passion(again.page).getByLabel("Not answered").check();
  await words(again.page).fill("");
  await show(again.page, "Insights");
  await again.page.locator('[data-plot="money"]').waitFor();
  await expect.poll(() => again.page.locator('[data-plot="passion"]').count()).toBe(0);
  await again.close();
});

describe.for(["light", "dark"] as const)("in the %s theme axe finds nothing", (colorScheme) => {
  test("in the question, the month and the plots, also at 200 %", async () => {
    const { page, app, close } = await launchEarnest();
    await page.emulateMedia({ colorScheme });
    await bringIn(page, "month.csv", `Date,Message\n${month}-03,The kettle is on and the stove is lit.`);
    const look = (name: string): Promise<void> => expectAccessible(page, name);
    const round = async (size: string): Promise<void> => {
      await show(page, "Our Why");
      await passion(page).getByLabel("A lot").check();
      await look(`Our Why ${size}`);
      await show(page, "This month");
      await page.getByLabel("Money that went into it this month").fill("40");
      await look(`This month ${size}`);
      await show(page, "Insights");
      await page.locator('[data-plot="passion"] .recharts-surface').first().waitFor();
      await look(`Insights ${size}`);
    };
    await round("as it is");
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
    await round("at 200 %");
    await close();
  });
});
