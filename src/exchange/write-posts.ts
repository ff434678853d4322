import type { Instant } from "../domain/post.ts";
import { type PlannerId, planners, plannerOf } from "./planners.ts";
import type { PostFields } from "./row.ts";
import { csvOf } from "./writing/csv.ts";
import { icsOf } from "./writing/events.ts";
import { jsonlOf, jsonOf } from "./writing/json.ts";
import { markdownOf } from "./writing/markdown.ts";
import type { WriteNote } from "./writing/notes.ts";
import { templateRows } from "./writing/template.ts";
import { xlsxOf } from "./writing/workbook.ts";

/**
 * What can be written: `csv` is the exact text for scheduling tools, `csv-guarded` is for spreadsheets, and each planner's own
 * template goes by the planner's id.
 */
export type WriteFormat = "csv" | "csv-guarded" | "xlsx" | "ics" | "json" | "jsonl" | "markdown" | ForeignPlanner;
type ForeignPlanner = Exclude<PlannerId, "earnest" | "earnest-guarded">;

/** All formats with the ending of their files. */
export const writeFormats: ReadonlyMap<WriteFormat, string> = new Map<WriteFormat, string>([
  ["csv", "csv"], ["csv-guarded", "csv"], ["xlsx", "xlsx"], ["ics", "ics"], ["json", "json"], ["jsonl", "jsonl"], ["markdown", "md"],
  ...Object.keys(planners).filter((id): id is ForeignPlanner => !id.startsWith("earnest")).map((id) => [id, "csv"] as const),
]); // prettier-ignore

export type WriteOptions = {
  /** The workspace's zone, on whose clocks the dates and times of the posts are. */
  readonly zone: string;
  /** When the file is written; calendars have to say it. */
  readonly now: Instant;
  /** For planners that let their user choose the order of day and month (Sprout Social, Hootsuite). */
  readonly dateOrder?: "dmy" | "mdy";
};

/** A file to be saved, and what it could not carry. */
export type WrittenFile = {
  readonly bytes: Uint8Array;
  /** Without a dot. */
  readonly ending: string;
  readonly notes: readonly WriteNote[];
};

type Written = Omit<WrittenFile, "ending">;

const plannerIds: Partial<Readonly<Record<WriteFormat, PlannerId>>> = {
  csv: "earnest",
  "csv-guarded": "earnest-guarded",
};

function writeTemplate(posts: readonly PostFields[], format: WriteFormat, options: WriteOptions): Written {
  const planner = plannerOf(plannerIds[format] ?? (format as ForeignPlanner));
  const { rows, notes } = templateRows(posts, planner, { zone: options.zone, dateOrder: options.dateOrder ?? "mdy" });
  const file = csvOf(rows, { guarded: planner.guarded ?? false, mark: planner.mark ?? false });
  return { bytes: file.bytes, notes: [...notes, ...file.notes] };
}

async function writeXlsx(posts: readonly PostFields[], { zone }: WriteOptions): Promise<Written> {
  const { rows, notes } = templateRows(posts, plannerOf("earnest"), { zone, dateOrder: "mdy" });
  const file = await xlsxOf(rows);
  return { bytes: file.bytes, notes: [...notes, ...file.notes] };
}

type Writer = (posts: readonly PostFields[], options: WriteOptions) => Written | Promise<Written>;

/** The formats that are no tables of some planner. */
const writers: ReadonlyMap<WriteFormat, Writer> = new Map<WriteFormat, Writer>([
  ["xlsx", writeXlsx],
  ["ics", (posts, { zone, now }) => icsOf(posts, zone, now)],
  ["json", (posts, { zone }) => ({ bytes: jsonOf(posts, zone), notes: [] })],
  ["jsonl", (posts, { zone }) => ({ bytes: jsonlOf(posts, zone), notes: [] })],
  ["markdown", (posts, { zone }) => markdownOf(posts, zone)],
]);

/** Writes posts as a file. All that are given are written, so leave out those that may not go out yet. */
export async function writePosts(
  posts: readonly PostFields[],
  format: WriteFormat,
  options: WriteOptions,
): Promise<WrittenFile> {
  const writer = writers.get(format);
  const file = await (writer ? writer(posts, options) : writeTemplate(posts, format, options));
  return { ...file, ending: writeFormats.get(format) ?? "csv" };
}
