import { faultWords } from "../reading/words.ts";
import { type CheckedFile, type CheckedRow, type Summary, summaryOf } from "./checked-file.ts";

/** Raised when a field changes its meaning or goes away; new fields may come at any time. */
export const SCHEMA_VERSION = 1;

/** A row as both JSON formats write it. Offsets are UTF-16 code units of `text`. */
function record(row: CheckedRow): object {
  if (row.type === "rejected") {
    const { row: number, line, column, value, raw } = row.rejected;
    const reason = faultWords(row.rejected);
    return { schemaVersion: SCHEMA_VERSION, type: "rejected", row: number, line, column, value, reason, raw };
  }
  const { post, report, known } = row;
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
    ...(known === undefined ? {} : { known }),
  };
}

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
        ...(file.knownRemarks === undefined ? {} : { knownRemarks: file.knownRemarks }),
        summary: summaryOf([file]),
      })),
      summary: summaryOf(files),
    },
    null,
    2,
  )}\n`;

/** The lines of `jsonl`, each for itself, so that they can be written while the check goes on. `file` is set where there are several. */
export const jsonLines = {
  row: (row: CheckedRow, file: string | null): string => line(record(row), file),
  /** What the posts of a file come to together; nothing without dates. Its `posts` are numbers of rows, as texts. */
  calendar: ({ calendar, knownRemarks }: CheckedFile, file: string | null): string => {
    const known = knownRemarks === undefined ? {} : { known: knownRemarks };
    return calendar ? line({ schemaVersion: SCHEMA_VERSION, type: "calendar", ...calendar, ...known }, file) : "";
  },
  summary: (summary: Summary): string => line({ schemaVersion: SCHEMA_VERSION, type: "summary", ...summary }, null),
};

const line = (content: object, file: string | null): string =>
  `${JSON.stringify(file === null ? content : { file, ...content })}\n`;
