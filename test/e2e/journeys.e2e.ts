import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Launched } from "../../scripts/launch.ts";
import { accessibilityFindings } from "./support/accessibility.ts";
import { bytesOf, exampleCalendars, reviewOf, storedPosts } from "./support/calendars.ts";
import { chooseFromMenu, dropFile, saveAt } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, calendarOf } from "./support/month.ts";

/** A month is imported, moved and read again while the machine may be busy. */
const SOON = { timeout: 10_000 };

/** A folder that the app may write to, whoever it runs as. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "earnest-journey-"));
  chmodSync(folder, 0o777);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Hands the month in sight back for a format, all of its posts; answers the file's bytes. */
async function handBack({ app, page }: Launched, format: string, file: string, posts: number): Promise<Uint8Array> {
  await saveAt(app, file);
  await chooseFromMenu(app, "Export …");
  const dialog = page.getByRole("dialog", { name: "Hand posts back" });
  await dialog.getByRole("combobox", { name: "For" }).selectOption(format);
  await dialog.getByRole("checkbox", { name: /^Also/u }).check(); // nobody has checked them for ready
  await dialog.getByText(`${posts} posts`, { exact: true }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Save as …" }).click();
  await page
    .getByText(new RegExp(`^${posts} posts are in `, "u"))
    .last()
    .waitFor();
  await expect.poll(() => dialog.count()).toBe(0);
  return readFileSync(file);
}

describe.for(exampleCalendars)("the month of $file", ({ file, month, heading, posts, rejected, builds }) => {
  test("is brought in, seen, judged, handed back for Publer and as ICS, and comes back equal", async () => {
    const first = await launchEarnest();
    const { page } = first;
    await dropFile(page, file, bytesOf(file));
    const plan = page.getByRole("list", { name: "What this will do" }).getByRole("listitem");
    const told = [`${posts} new`, ...(rejected > 0 ? [`${rejected} rows not read`] : [])];
    await expect.poll(() => plan.allTextContents()).toEqual(told);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole("button", { name: `Bring ${posts} posts in` }).click();
    await page.getByRole("button", { name: "Show the calendar" }).click();
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    for (const view of ["Month", "Week", "Day", "List"] as const) {
      await calendarOf(page).view(view);
      expect({ view, findings: await accessibilityFindings(page) }).toEqual({ view, findings: [] });
    }
    await expect.poll(() => page.getByRole("row").count()).toBe(posts + 1);
    expect((await reviewOf(page, month)).report.verdict.answer).toBe(builds);

    const folder = openFolder();
    const before = await storedPosts(page);
    expect(before).toHaveLength(posts);
    const publer = await handBack(first, "publer", join(folder, "publer.csv"), posts);
    const ics = await handBack(first, "ics", join(folder, "month.ics"), posts);
    await first.close();

    const second = await launchEarnest();
    await bringIn(second.page, "publer.csv", publer);
    // Publer asks for the channel on its own screen; its file has no column for one.
    expect(await storedPosts(second.page)).toEqual(before.map((post) => ({ ...post, channel: null })));
    await chooseFromMenu(second.app, "Take back the last change of posts");
    await expect.poll(() => storedPosts(second.page), SOON).toEqual([]);
    await bringIn(second.page, "month.ics", ics);
    expect(await storedPosts(second.page)).toEqual(before);
    await second.close();
  });
});

/** What is left to say of the month, rule by rule. */
const remarksOn = async (page: Page): Promise<readonly string[]> =>
  (await reviewOf(page, "2026-01")).report.diagnostics.map(({ ruleId }) => ruleId);

describe("a month that falls silent and then says everything in one day", () => {
  const started = async (): Promise<Launched> => {
    const launched = await launchEarnest();
    await bringIn(launched.page, "prairie-yarn.csv", bytesOf("prairie-yarn.csv"));
    expect(await remarksOn(launched.page)).toEqual(["month/silence", "month/burst"]);
    return launched;
  };
  const reviewed = async (page: Page): Promise<void> => {
    await expect.poll(() => remarksOn(page), SOON).toEqual([]);
    await page.getByRole("heading", { name: "A community." }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  };

  test("is mended by dragging", async () => {
    const { page, close } = await started();
    const calendar = calendarOf(page);
    const cell = (day: number) => page.getByRole("button", { name: new RegExp(`January ${day}, 2026,`, "u") });
    const drag = async (words: string, day: number): Promise<void> => {
      await cell(day).scrollIntoViewIfNeeded();
      await calendar.card(words).dragTo(cell(day));
      await expect.poll(() => calendar.dayOf(words), SOON).toBe(`2026-01-${day}`);
    };
    await drag("Thank you to Ruth", 21); // a week at a time, as far as the window shows
    await drag("Thank you to Ruth", 14);
    await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "This month" }).click();
    await reviewed(page);
    await close();
  });

  test("is mended by the keyboard alone", async () => {
    const { page, close } = await started();
    const calendar = calendarOf(page);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.querySelector("[data-card]:focus .card-opening")?.textContent ?? "");
    /** Walks with the arrow keys to a post, and moves it by keys with Alt. */
    const move = async (words: string, keys: readonly string[], day: string): Promise<void> => {
      for (let step = 0; step < 20 && !(await focused()).startsWith(words); step++)
        await page.keyboard.press("ArrowDown");
      for (const key of keys) {
        const before = await calendar.dayOf(words);
        await page.keyboard.press(`Alt+${key}`);
        await expect.poll(() => calendar.dayOf(words), SOON).not.toBe(before);
        await expect.poll(focused).toContain(words);
      }
      expect(await calendar.dayOf(words)).toBe(day);
    };
    // From the top of the window to the first post, as somebody without a mouse goes.
    for (let step = 0; step < 60 && (await focused()) === ""; step++) await page.keyboard.press("Tab");
    await move("Thank you to Ruth", ["ArrowUp", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft"], "2026-01-14"); // prettier-ignore
    const button = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    for (let step = 0; step < 60 && (await button()) !== "This month"; step++) await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await reviewed(page);
    await close();
  });
});
