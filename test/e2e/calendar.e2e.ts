import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Bridge } from "../../src/contract/bridge.ts";
import { accessibilityFindings } from "./support/accessibility.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, calendarOf, MONTH } from "./support/month.ts";
import { windowOf } from "./support/window.ts";

declare const window: { readonly earnest: Bridge }; // in the page

const focusedCard = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.querySelector(".card-opening")?.textContent ?? undefined);

/** Has the owner closed on a day, as the plan of the month stores it. */
const closedOn = (page: Page, day: string) =>
  page.evaluate(async (date) => {
    const month = {
      askShare: null,
      askRun: null,
      promised: [],
      dates: [{ on: date, kind: "closed" as const, words: "" }],
    };
    await window.earnest["settings.save"]({ settings: { month } });
  }, day);

describe("a single day", () => {
  test("is walked with the keyboard, and takes a post that names no day", async () => {
    const { page, close } = await launchEarnest();
    await bringIn(page, "october.csv", MONTH);
    const calendar = calendarOf(page);
    await calendar.view("Day");
    const title = page.getByRole("heading", { level: 1 });
    const line = page.getByRole("textbox", { name: "Add a post in one line" });
    await line.fill("2026-10-05: One more for the fifth.");
    await line.press("Enter");
    await expect.poll(() => title.textContent()).toContain("October 5, 2026");
    await line.fill("8pm facebook: The stove is out, good night.");
    await line.press("Enter");
    await expect.poll(() => calendar.dayOf("The stove is out")).toBe("2026-10-05");
    await calendar.card("The stove is out").getByText("20:00 · Facebook").waitFor();
    await calendar.card("The kettle is on").focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focusedCard(page)).toContain("The stove is out");
    await page.keyboard.press("Alt+ArrowRight");
    await expect.poll(() => calendar.card("The stove is out").count()).toBe(0);
    await page.getByRole("button", { name: "Next day" }).click();
    await expect.poll(() => calendar.dayOf("The stove is out")).toBe("2026-10-06");
    expect(await title.textContent()).toContain("October 6, 2026");
    await close();
  });
});

describe("the list of many posts", () => {
  test("keeps the keyboard where it was while it is scrolled, and shows where an opening goes on", async () => {
    const { page, close } = await launchEarnest();
    const words = "The kettle is on, the stove is lit, and there is a chair by the window for whoever comes in out of the rain"; // prettier-ignore
    const rows = Array.from({ length: 400 }, (_, at) => `2026-10-${String((at % 30) + 1).padStart(2, "0")},"Loaf ${at}. ${words} ${at}, or for no reason at all"`); // prettier-ignore
    await bringIn(page, "october.csv", ["Date,Message", ...rows].join("\n"));
    const calendar = calendarOf(page);
    await calendar.view("List");
    await expect.poll(() => calendar.card("Loaf 0.").textContent()).toMatch(/ out of the rain 0…$/u);
    const rowWithKeyboard = () => page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex")); // prettier-ignore
    const scroll = (to: number) => page.evaluate((top) => document.querySelector(".cal-list")?.scrollTo({ top }), to);
    const drawn = () => page.locator(".cal-list tbody tr").count();
    const third = page.locator('tr[aria-rowindex="4"] [data-card]');
    await third.focus();
    await scroll(400 * 44);
    await page.locator('tr[aria-rowindex="401"]').waitFor();
    expect(await rowWithKeyboard()).toBe("4");
    expect(await drawn()).toBeLessThan(120);
    await page.keyboard.press("Tab");
    await expect.poll(rowWithKeyboard).toBe("5");
    await page.locator('tr[aria-rowindex="10"]').waitFor();
    await page.keyboard.press("Shift+Tab");
    await expect.poll(rowWithKeyboard).toBe("4");
    // Each row is where it would be if all of them were drawn.
    const places = await page.locator(".cal-list tbody tr").evaluateAll((all) => all.map((row) => [Number(row.getAttribute("aria-rowindex")) - 2, row.getBoundingClientRect().top - (row.parentElement?.getBoundingClientRect().top ?? 0)])); // prettier-ignore
    expect(places).toEqual(places.map(([at = 0]) => [at, at * 44]));
    await close();
  });
});

test("a closed day says so in every view, and so does a post that asks on it", async () => {
  const { page, close } = await launchEarnest();
  await bringIn(page, "october.csv", MONTH);
  const calendar = calendarOf(page);
  expect(await page.getByText("Asks while closed").count()).toBe(0);
  await closedOn(page, "2026-10-07");
  await calendar.view("Week");
  await calendar.view("Month");
  const cell = page.getByRole("button", { name: /October 7, 2026, Closed, 1 post/u });
  await cell.waitFor();
  expect(await cell.evaluate((one) => getComputedStyle(one, "::after").content)).toBe('"Closed"');
  await calendar.card("Hurry!").getByText("Asks while closed").waitFor();
  await calendar.view("List");
  const row = page.getByRole("row").filter({ hasText: "Hurry!" });
  await row.getByText("Closed", { exact: true }).waitFor();
  await row.getByText("Asks while closed").waitFor();
  expect(await page.getByText("Asks while closed").count()).toBe(1);
  const line = page.getByRole("textbox", { name: "Add a post in one line" });
  await line.fill("2026-10-07: The yard is quiet today.");
  await line.press("Enter");
  for (const view of ["Week", "Day"] as const) {
    await calendar.view(view);
    const day = page.getByRole("region", { name: /October 7, 2026, Closed, 2 posts/u });
    await day.getByText("Closed", { exact: true }).waitFor();
    await day.getByText("Asks while closed").waitFor();
  }
  await close();
});

describe("a month on the calendar", () => {
  test("is moved about with the keyboard alone, and every move is taken back", async () => {
    const { page, close } = await launchEarnest();
    await bringIn(page, "october.csv", MONTH);
    const calendar = calendarOf(page);
    await calendar.card("The kettle is on").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focusedCard(page)).toContain("Hurry!");
    await page.keyboard.press("Alt+ArrowRight");
    await expect.poll(() => calendar.dayOf("Hurry!")).toBe("2026-10-08");
    await expect.poll(() => focusedCard(page)).toContain("Hurry!");
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(() => calendar.dayOf("Hurry!")).toBe("2026-10-15");
    await expect.poll(() => focusedCard(page)).toContain("Hurry!");
    await calendar.undo();
    await expect.poll(() => calendar.dayOf("Hurry!")).toBe("2026-10-08");

    await calendar.card("A thought for some other day").press("m");
    await page.getByRole("textbox", { name: "Day", exact: true }).fill("2026-10-30");
    await page.getByLabel("Time").fill("07:15");
    await page.keyboard.press("Enter");
    await expect.poll(() => calendar.dayOf("A thought")).toBe("2026-10-30");
    await calendar.card("A thought").getByText("07:15").waitFor();
    await calendar.card("Thank you to Kofi").press("Delete");
    await expect.poll(() => calendar.card("Thank you to Kofi").count()).toBe(0);
    await calendar.undo();
    await calendar.card("Thank you to Kofi").waitFor();
    await close();
  });

  test("is moved about by dragging, onto a day and off it", async () => {
    const { page, close } = await launchEarnest();
    await bringIn(page, "october.csv", MONTH);
    const calendar = calendarOf(page);
    await calendar.card("The kettle is on").dragTo(page.getByRole("button", { name: /October 6, 2026/u }));
    await expect.poll(() => calendar.dayOf("The kettle is on")).toBe("2026-10-06");
    await calendar.card("A thought").dragTo(page.getByRole("button", { name: /October 8, 2026/u }));
    await expect.poll(() => calendar.dayOf("A thought")).toBe("2026-10-08");
    await calendar.undo();
    await expect.poll(() => calendar.dayOf("A thought")).toBe("");
    await calendar.card("The kettle is on").dragTo(page.getByRole("complementary", { name: "No day yet" }));
    await expect.poll(() => calendar.dayOf("The kettle is on")).toBe("");
    await calendar.view("Week");
    await page.getByRole("button", { name: "Next week" }).waitFor();
    await close();
  });

  test("opens a post in the editor beside it, and follows what is written there", async () => {
    const { page, close } = await launchEarnest();
    await bringIn(page, "october.csv", MONTH);
    const calendar = calendarOf(page);
    const window = windowOf(page);
    await calendar.card("Hurry!").getByText("Hard sell").waitFor();
    await calendar.card("Hurry!").press("Enter");
    await expect.poll(() => window.text()).toContain("Hurry!");
    await expect.poll(() => window.editor.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("The lamps are back, and we fit them for nothing.");
    await calendar.card("The lamps are back").waitFor();
    await expect.poll(() => calendar.card("The lamps are back").getByText("Hard sell").count()).toBe(0);
    await page.getByRole("button", { name: "Back to the calendar alone" }).click();
    await expect.poll(() => focusedCard(page)).toContain("The lamps are back");
    await close();
  });

  test("is filtered, and changed together in the list", async () => {
    const { page, close } = await launchEarnest();
    await bringIn(page, "october.csv", MONTH);
    const calendar = calendarOf(page);
    await calendar.view("List");
    const rows = page.getByRole("row");
    await expect.poll(() => rows.count()).toBe(6);
    await page.getByRole("combobox", { name: "Author" }).selectOption("Bram");
    await expect.poll(() => rows.count()).toBe(3);
    await page.getByRole("checkbox", { name: "Select all" }).check();
    await page.getByRole("status").getByText("2 posts selected").waitFor();
    await page.getByRole("button", { name: "Move to …" }).click();
    await page.getByRole("textbox", { name: "Day", exact: true }).fill("2026-10-09");
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await rows.filter({ hasText: "Hurry!" }).getByText("9", { exact: false }).waitFor();
    await expect.poll(() => rows.filter({ hasText: "Two lines" }).textContent()).toContain("23");
    await calendar.undo();
    await expect.poll(() => rows.filter({ hasText: "Two lines" }).textContent()).toContain("21");
    await page.getByRole("button", { name: "Channel …" }).click();
    await page.getByRole("dialog").getByRole("combobox", { name: "Channel" }).fill("Our Insta page");
    await page.getByRole("button", { name: "Change", exact: true }).click();
    await expect.poll(() => rows.filter({ hasText: "Our Insta page" }).count()).toBe(2);
    await page.getByRole("toolbar").getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => rows.count()).toBe(1);
    await calendar.undo();
    await expect.poll(() => rows.count()).toBe(3);
    await close();
  });

  test("takes a post in one line", async () => {
    const { page, close } = await launchEarnest({ args: ["--with-sample"] });
    const calendar = calendarOf(page);
    await calendar.open();
    const line = page.getByRole("textbox", { name: "Add a post in one line" });
    await line.fill("3 Oct 2026 9am instagram: Odile has the kettle on.");
    await page.getByText("Enter adds it:", { exact: false }).getByText("Instagram", { exact: false }).waitFor();
    await line.press("Enter");
    await expect.poll(() => calendar.dayOf("Odile has the kettle on")).toBe("2026-10-03");
    await calendar.card("Odile has the kettle on").getByText("09:00 · Instagram").waitFor();
    await close();
  });
});

/** A day with more posts than a cell of the month shows. */
const CROWDED = ["Date,Message", ...[1, 2, 3, 4, 5].map((at) => `2026-10-12,Number ${at} of five on one day.`)].join(
  "\n",
);

test("a day with many posts shows the rest on request, and one of them opens from there", async () => {
  const { page, close } = await launchEarnest();
  await bringIn(page, "crowded.csv", CROWDED);
  expect(await calendarOf(page).card("Number 5").count()).toBe(0);
  await page.getByRole("button", { name: "2 more" }).click();
  await calendarOf(page).card("Number 5").waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await calendarOf(page).card("Number 5").click();
  await expect.poll(windowOf(page).text).toBe("Number 5 of five on one day.");
  await close();
});

test("a day with very many posts shows some of them, and leads to itself for the rest", async () => {
  const { page, close } = await launchEarnest();
  const lines = Array.from({ length: 20 }, (_, at) => `2026-10-12,Number ${at + 1} of twenty on one day.`);
  await bringIn(page, "crowded.csv", ["Date,Message", ...lines].join("\n"));
  await page.getByRole("button", { name: "Many more" }).click();
  await calendarOf(page).card("Number 8").waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "All 20 posts of this day" }).click();
  await calendarOf(page).card("Number 20").waitFor();
  expect(await page.locator("[data-card]").count()).toBe(20);
  await close();
});

test("at 200 % zoom no view of the calendar is cut off sideways", async () => {
  const { page, app, close } = await launchEarnest();
  await bringIn(page, "october.csv", MONTH);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
  const beyond = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const view of ["Month", "Week", "Day", "List"] as const) {
    await calendarOf(page).view(view);
    expect({ view, beyond: Math.max(0, await beyond()) }).toEqual({ view, beyond: 0 });
  }
  await calendarOf(page).card("Hurry!").click();
  await expect.poll(windowOf(page).text).toContain("Hurry!");
  expect(await beyond()).toBeLessThanOrEqual(0);
  await close();
});

/** The states of the calendar that axe looks at, one after the other in one window. */
const states: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ["nothing there yet", async (page) => {
    await calendarOf(page).open();
    await page.getByRole("heading", { name: "No month here yet" }).waitFor();
  }],
  ["a month", (page) => bringIn(page, "october.csv", MONTH)],
  ["a post beside it", async (page) => {
    await calendarOf(page).card("Hurry!").click();
    await windowOf(page).flags.getByRole("heading", { name: "Hard sell" }).waitFor();
  }],
  ["a week", async (page) => {
    await page.getByRole("button", { name: "Back to the calendar alone" }).click();
    await calendarOf(page).view("Week");
  }],
  ["a closed day", async (page) => {
    await closedOn(page, "2026-10-07");
    await calendarOf(page).view("Month");
    await calendarOf(page).card("Hurry!").getByText("Asks while closed").waitFor();
  }],
  ["a day", async (page) => {
    await calendarOf(page).view("Day");
  }],
  ["the list with posts selected", async (page) => {
    await calendarOf(page).view("List");
    await page.getByRole("checkbox", { name: "Select all" }).check();
  }],
  ["a day to be chosen", async (page) => {
    await page.getByRole("button", { name: "Move to …" }).click();
    await page.getByRole("dialog").waitFor();
  }],
]; // prettier-ignore

describe.for(["light", "dark"] as const)("axe finds nothing on the calendar in the %s theme", (colorScheme) => {
  test("in any state", async () => {
    const { app, page } = await launchEarnest();
    await app.evaluate(({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme;
    }, colorScheme);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const [name, reach] of states) {
      await reach(page);
      expect({ name, findings: await accessibilityFindings(page) }).toEqual({ name, findings: [] });
    }
  });
});
