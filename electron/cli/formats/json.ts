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

/** Everything as one JSON document. */
export const json = (files: readonly CheckedFile[]): string =>
  `${JSON.stringify(
    {
      schemaVersion: SCHEMA_VERSION,
      files: files.map(({ name, notes, rows }) => ({
        file: name,
        notes,
        rows: rows.map(record),
        summary: summaryOf(rows),
      })),
      summary: summaryOf(files.flatMap(({ rows }) => rows)),
    },
    null,
    2,
  )}\n`;

/** One line a row, and last the summary. */
export const jsonl = (files: readonly CheckedFile[]): string => {
  const several = files.length > 1;
  const rows = files.flatMap(({ name, rows: all }) =>
    all.map((row) => JSON.stringify(several ? { file: name, ...record(row) } : record(row))),
  );
  const summary = {
    schemaVersion: SCHEMA_VERSION,
    type: "summary",
    ...summaryOf(files.flatMap(({ rows: all }) => all)),
  };
  return `${[...rows, JSON.stringify(summary)].join("\n")}\n`;
};
