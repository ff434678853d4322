import { expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import { dropFile } from "./files.ts";

/** A month of one small business, as a planner's spreadsheet has it. */
export const MONTH = [
  "Date,Time,Channel,Owner,Message,Tag",
  "2026-10-05,09:00,Facebook,Odile,The kettle is on and the stove is lit.,red",
  "2026-10-07,12:30,Instagram,Bram,Hurry! Buy your lamp today before they are gone!,blue",
  "2026-10-14,,Facebook,Odile,Thank you to Kofi who swept the yard.,",
  '2026-10-21,18:00,Newsletter,Bram,"Two lines,\nand a comma.",green',
  ",,,,A thought for some other day.,",
].join("\n");

/** The calendar as an owner knows it. */
export const calendarOf = (page: Page) => ({
  open: () => page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Calendar" }).click(),
  card: (words: string): Locator => page.locator("[data-card]").filter({ hasText: words }),
  /** The day that a post's card lies on; "" in the tray. */
  dayOf: (words: string): Promise<string | null> =>
    page.locator("[data-card]").filter({ hasText: words }).getAttribute("data-day"),
  view: (name: "Month" | "Week" | "Day" | "List") =>
    page.getByRole("radiogroup", { name: "View" }).getByText(name, { exact: true }).click(),
  undo: () => page.getByRole("alert").getByRole("button", { name: "Undo" }).last().click(),
});

/** Brings a file in that asks for nothing, and shows its month. */
export async function bringIn(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await dropFile(page, name, content);
  await page.getByRole("button", { name: /^Bring [\d,]+ posts? in$/u }).click();
  await page.getByRole("button", { name: "Show the calendar" }).click();
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
}
