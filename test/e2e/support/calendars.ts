import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Bridge } from "../../../src/contract/bridge.ts";
import type { Month } from "../../../src/domain/post.ts";
import type { MonthReview } from "../../../src/contract/operations.ts";

declare const window: { readonly earnest: Bridge }; // in the page

/** A month of a business that does not exist, in the columns, dates and habits of a real planner's file. */
export type ExampleCalendar = {
  readonly file: string;
  readonly month: Month;
  readonly heading: string;
  readonly posts: number;
  /** Rows that cannot be read. */
  readonly rejected: number;
  /** What the month builds, as the page of the month says it. */
  readonly builds: string;
};

/** One a way in which months come: ISO dates, a sheet with serial dates and titles, semicolons from a German Excel, US dates. */
export const exampleCalendars: readonly ExampleCalendar[] = [
  { file: "willow-pottery.csv", month: "2026-11", heading: "November 2026", posts: 12, rejected: 2, builds: "Something in between." },
  { file: "harbour-books-sheets.csv", month: "2026-12", heading: "December 2026", posts: 11, rejected: 0, builds: "Something in between." },
  { file: "rossi-cycles.csv", month: "2026-10", heading: "October 2026", posts: 11, rejected: 0, builds: "A shop window." },
  { file: "prairie-yarn.csv", month: "2026-01", heading: "January 2026", posts: 10, rejected: 0, builds: "A community." },
]; // prettier-ignore

/** A calendar's bytes. */
export const bytesOf = (file: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, "../../fixtures/calendars", file));

/** Every post as it is stored, in the order in which they go out; equal answers are equal posts. */
export const storedPosts = (page: Page) =>
  page.evaluate(async () => {
    const list = await window.earnest["posts.list"]({});
    if (!list.ok) throw new Error(list.error.code);
    const opened = await Promise.all(list.value.map(({ id }) => window.earnest["posts.open"]({ id })));
    return opened
      .flatMap((post) => (post.ok ? [post.value] : []))
      .map(({ text, date, time, channel }) => ({ text, date, time, channel }))
      .sort((a, b) => (JSON.stringify([a.date, a.time, a.text]) < JSON.stringify([b.date, b.time, b.text]) ? -1 : 1));
  });

/** What the page of the month is drawn from. */
export async function reviewOf(page: Page, month: Month): Promise<MonthReview> {
  const answer = await page.evaluate((wanted) => window.earnest["review.month"]({ month: wanted }), month);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
