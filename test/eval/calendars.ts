import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CalendarPost, checkCalendar, checkPost } from "../../src/checker/index.ts";
import type { PostId } from "../../src/domain/post.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import type { DecodeBytes } from "../../src/exchange/options.ts";
import { readPosts } from "../../src/exchange/read-posts.ts";

/** What a calendar is labelled with; rows count from 1 over data rows. */
type Expected = {
  readonly file: string;
  readonly why_profile: string;
  readonly asks: number;
  readonly near_duplicate_groups: readonly (readonly number[])[];
  readonly gaps_over_6_days: readonly {
    readonly after: string;
    readonly before: string;
    readonly empty_days: number;
  }[];
  readonly days_over_3_posts: readonly { readonly date: string; readonly posts: number }[];
  readonly placeholders: readonly { readonly row: number }[];
  readonly rows: readonly {
    readonly row: number;
    readonly date: string | null;
    readonly time: string;
    readonly hard_sell: "none" | "mild" | "strong";
    readonly why: "none" | "weak" | "strong";
    readonly asks: number;
    readonly broken: boolean;
  }[];
};

/** Names of what is labelled and of what was found: rows, gaps, pairs of copies. */
export type Compared = {
  readonly measure: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
};

/** A calendar and how far file and checker agree with its labels. */
export type CalendarMeasures = { readonly name: string; readonly compared: readonly Compared[] };

/** Each pair of a group, so that half a group counts half. */
const pairsOf = (groups: readonly (readonly (string | number)[])[]): readonly string[] =>
  groups.flatMap((group) => {
    const sorted = group.map(Number).sort((a, b) => a - b);
    return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `${one}+${other}`));
  });

/** The posts that the file gives, and how well it was read. */
async function readFile(folder: string, { file, rows }: Expected) {
  const bytes = readFileSync(join(folder, file));
  const decodeBytes: DecodeBytes = (part, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(part);
  const read = await readPosts(bytes, file, { decodeBytes, zone: "UTC" });
  const { posts, rejected } = read.ok ? read.value : { posts: [], rejected: [] };
  const readDates = posts.map(({ row, date }) => `${row} ${date}`);
  return {
    posts,
    compared: [
      { measure: "rows rejected", expected: rows.filter(({ broken }) => broken).map(({ row }) => `${row}`), found: rejected.map(({ row }) => `${row}`) },
      { measure: "posts with their date", expected: rows.filter(({ broken }) => !broken).map(({ row, date }) => `${row} ${date}`), found: readDates.filter((one) => !one.endsWith("null")) },
    ],
  }; // prettier-ignore
}

/**
 * Compares one calendar. What the checker says is measured on the labelled dates, so that a date which the file's reader
 * leaves open counts against the reader alone.
 */
async function compare(folder: string, expected: Expected): Promise<CalendarMeasures> {
  const { posts: read, compared } = await readFile(folder, expected);
  const profile = { ...emptyProfile, whys: { ...emptyProfile.whys, why: expected.why_profile } };
  const labels = new Map(expected.rows.filter(({ broken }) => !broken).map((row) => [row.row, row]));
  const posts = read.flatMap(({ row, text, channel, author }) => {
    const label = labels.get(row);
    const report = checkPost(text, { profile });
    return label ? [{ id: `${row}` as PostId, text, channel, author, date: label.date, time: label.time, report, label }] : []; // prettier-ignore
  });
  const { figures } = checkCalendar(posts satisfies readonly CalendarPost[], { profile });
  const all = [...labels.values()];
  const rows = (measure: string, isExpected: (label: (typeof all)[number]) => boolean, isFound: (post: (typeof posts)[number]) => boolean): Compared => ({
    measure, expected: all.filter(isExpected).map(({ row }) => `${row}`), found: posts.filter(isFound).map(({ id }) => id),
  }); // prettier-ignore
  return {
    name: expected.file,
    compared: [
      ...compared,
      { measure: "silences of a week and more", expected: expected.gaps_over_6_days.map(({ after, before, empty_days: days }) => `${after} ${before} ${days}`), found: figures.gaps.filter(({ channel }) => channel === null).map(({ after, before, emptyDays }) => `${after} ${before} ${emptyDays}`) },
      { measure: "days with more than three posts", expected: expected.days_over_3_posts.map(({ date, posts: count }) => `${date} ${count}`), found: figures.busyDays.map(({ date, posts: count }) => `${date} ${count}`) },
      { measure: "pairs of copies", expected: pairsOf(expected.near_duplicate_groups), found: pairsOf(figures.copies.map(({ posts: ids }) => ids)) },
      { measure: "posts with a gap of a template", expected: expected.placeholders.map(({ row }) => `${row}`), found: figures.placeholders },
      rows("posts that ask", ({ asks }) => asks > 0, ({ report }) => report.asks > 0),
      rows("number of asks right", () => true, ({ label, report }) => label.asks === report.asks),
      rows("strong Why", ({ why }) => why === "strong", ({ report }) => report.why.level === "strong"),
      rows("any Why", ({ why }) => why !== "none", ({ report }) => report.why.level !== "none"),
      rows("strong pressure", ({ hard_sell: sell }) => sell === "strong", ({ report }) => report.pressure.level === "strong"),
      rows("any pressure", ({ hard_sell: sell }) => sell !== "none", ({ report }) => report.pressure.level !== "none"),
    ],
  }; // prettier-ignore
}

/** Compares every calendar of a folder that has labels beside it. */
export const measureCalendars = (folder: string): Promise<readonly CalendarMeasures[]> =>
  Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith(".expected.json"))
      .sort()
      .map((name) => compare(folder, JSON.parse(readFileSync(join(folder, name), "utf8")))),
  );

/** "3 of 4, 1 more": of what is labelled so much was found, and so much else. */
export function agreement({ expected, found }: Pick<Compared, "expected" | "found">): string {
  const labelled = new Set(expected);
  const shared = found.filter((one) => labelled.has(one)).length;
  const more = found.length - shared;
  return `${shared} of ${expected.length}${more > 0 ? `, ${more} more` : ""}`;
}
