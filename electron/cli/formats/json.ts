import { type CheckedFile, type CheckedRow, summaryOf } from "../checked-file.ts";

/** Raised when a field changes its meaning or goes away; new fields may come at any time. */
export const SCHEMA_VERSION = 1;

/** A row as both JSON formats write it. Offsets are UTF-16 code units of `text`. */
export function record(row: CheckedRow): object {
  if (row.type === "rejected") {
    const { row: number, line, column, value, reason, raw } = row.rejected;
    return { schemaVersion: SCHEMA_VERSION, type: "rejected", row: number, line, column, value, reason, raw };
  }
  const { post, report } = row;
  const { id, row: number, line, date, time, channel, author, text } = post;
  return {
    schemaVersion: SCHEMA_VERSION,
    type: "post",
    id,
    row: number,
    line,
    date,
    time,
    channel,
    author,
    text,
    ...report,
  };
}

/** What the posts of a file come to together. `posts` of a diagnostic are numbers of rows, as texts. */
const month = ({ calendar }: CheckedFile): object[] =>
  calendar ? [{ schemaVersion: SCHEMA_VERSION, type: "calendar", ...calendar }] : [];

/** Everything as one JSON document. */
export const json = (files: readonly CheckedFile[]): string =>
  `${JSON.stringify(
    {
      schemaVersion: SCHEMA_VERSION,
      files: files.map((file) => ({
        file: file.name,
        notes: file.notes,
        rows: file.rows.map(record),
        calendar: file.calendar,
        summary: summaryOf([file]),
      })),
      summary: summaryOf(files),
    },
    null,
    2,
  )}\n`;

/** One line a row, after those of a calendar one on the whole, and last the summary. */
export const jsonl = (files: readonly CheckedFile[]): string => {
  const several = files.length > 1;
  const rows = files.flatMap((file) =>
    [...file.rows.map(record), ...month(file)].map((line) =>
      JSON.stringify(several ? { file: file.name, ...line } : line),
    ),
  );
  const summary = {
    schemaVersion: SCHEMA_VERSION,
    type: "summary",
    ...summaryOf(files),
  };
  return `${[...rows, JSON.stringify(summary)].join("\n")}\n`;
};
