import type { checkCalendar, checkPost, PostReport } from "../../src/checker/index.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { OwnWords } from "../../src/domain/own-words.ts";
import type { LocalDate } from "../../src/domain/post.ts";
import { inForce, type ProfileVersion } from "../../src/domain/profile.ts";
import type { CheckedFile, CheckedRow, ReportedRule } from "../../src/exchange/report/checked-file.ts";
import type { ImportedFile } from "../../src/exchange/row.ts";
import type { Baseline } from "./baseline.ts";
import { checkAll, threadsFor } from "./batch.ts";
import { checkMonth } from "./checked-month.ts";
import type { MonthSettings } from "./config-file.ts";
import { leftInMonth, leftInRow } from "./decisions-file.ts";
import { type Ignored, ignoredIn, ignoreNotes } from "./ignored.ts";

/** The checker, which is loaded late: the language model takes longer than all the rest together. */
export type Checker = {
  readonly checkPost: typeof checkPost;
  readonly checkCalendar: typeof checkCalendar;
  readonly rules: readonly ReportedRule[];
};

/** What every file of a run is checked with. */
export type Given = {
  /** The profile in its versions, oldest first. */
  readonly profile: readonly ProfileVersion[];
  readonly decisions: readonly Decision[];
  readonly ownWords: OwnWords;
  readonly today: LocalDate;
  readonly month: MonthSettings;
  readonly baseline: Baseline | null;
  /** Threads, as asked for. */
  readonly jobs: number | undefined;
  /** The report shows what could stand instead. */
  readonly tryOffers: boolean;
};

/** What hears of each row as soon as it is checked, and answers what is to be kept of it. */
export type OnRow = (row: CheckedRow, done: number, all: number) => Promise<CheckedRow>;

/** The reports of a file's posts, in their order. */
async function* reportsOf(
  file: ImportedFile,
  ignored: readonly Ignored[],
  given: Given,
  checker: Checker,
): AsyncIterable<PostReport> {
  const { profile: versions, ownWords, decisions, today, jobs, tryOffers } = given;
  const items = file.posts.map((post, at) => ({
    text: post.text,
    channel: post.channel,
    date: post.date,
    why: post.why,
    left: [...leftInRow(post, decisions, today), ...(ignored[at]?.keys ?? [])],
  }));
  const how = { check: checker.checkPost, threads: threadsFor(items.length, jobs) };
  for await (const reports of checkAll(items, { versions, ownWords, tryOffers }, how)) yield* reports;
}

/** Rows in the order of the file: those that were rejected stand between the posts, where the file has them. */
class InFileOrder {
  readonly rows: CheckedRow[] = [];
  readonly #rejected: ImportedFile["rejected"];
  #next = 0;

  constructor({ rejected }: ImportedFile) {
    this.#rejected = rejected;
  }

  /** The rejected rows before a row; all that are left for `Infinity`. */
  rejectedBefore(row: number): readonly CheckedRow[] {
    const from = this.#next;
    while ((this.#rejected[this.#next]?.row ?? Infinity) < row) this.#next += 1;
    return this.#rejected.slice(from, this.#next).map((rejected) => ({ type: "rejected", rejected }));
  }
}

/** The last day of a calendar, by whose profile it is read as a whole; null where no post has one. */
const lastDayIn = ({ posts }: ImportedFile): LocalDate | null =>
  posts.reduce<LocalDate | null>(
    (last, { date }) => (date !== null && (last === null || date > last) ? date : last),
    null,
  );

/** Checks a file: each post, and then all of them together. `onRow` hears of each row as soon as it is known. */
export async function checkFile(
  { file, name, notes }: { readonly file: ImportedFile; readonly name: string; readonly notes: readonly string[] },
  given: Given,
  checker: Checker,
  onRow: OnRow,
): Promise<CheckedFile> {
  const ruleIds = checker.rules.map(({ id }) => id);
  const ignored = file.posts.map((post) => ignoredIn(post, ruleIds));
  const order = new InFileOrder(file);
  const said: string[] = [];
  const add = async (row: CheckedRow, done: number): Promise<void> => {
    order.rows.push(await onRow(row, done, file.posts.length));
  };
  let done = 0;
  for await (const report of reportsOf(file, ignored, given, checker)) {
    const post = file.posts[done];
    const cell = ignored[done];
    if (!post || !cell) break; // there is a report a post
    for (const row of order.rejectedBefore(post.row)) await add(row, done);
    said.push(...ignoreNotes(post, cell, report, ruleIds));
    done += 1;
    const row: CheckedRow = { type: "post", post, report };
    await add(given.baseline ? given.baseline.applyToRow(name, row) : row, done);
  }
  for (const row of order.rejectedBefore(Infinity)) await add(row, done);
  const profile = inForce(given.profile, lastDayIn(file));
  const context = { ...given.month, profile, left: leftInMonth(given.decisions, given.today) };
  const calendar = checkMonth(order.rows, context, checker.checkCalendar);
  const known = given.baseline ? given.baseline.applyToCalendar(name, calendar) : { calendar };
  return { name, notes: [...notes, ...said], rows: order.rows, ...known };
}
