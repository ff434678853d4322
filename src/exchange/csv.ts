import Papa from "papaparse";
import { err, ok, type Result } from "../domain/result.ts";
import { type ColumnKind, type Columns, findHeader } from "./columns.ts";
import { type DateOrder, orderOf, readDate, readTime } from "./dates.ts";
import { checked, raw } from "./record.ts";
import type { ImportedFile, ImportedPost, ImportErrorCode, RejectedRow } from "./row.ts";

type Cells = { readonly cells: readonly string[]; readonly line: number; readonly broken: string | null };

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** All records with the physical line on which each starts. Arrays, never objects by header: a header may be `__proto__`. */
function parse(text: string): readonly Cells[] {
  const records: Cells[] = [];
  let line = 1;
  let seen = 0;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [",", ";", "\t", "|"],
    step: ({ data, errors, meta }) => {
      const quote = errors.find(({ type }) => type === "Quotes");
      records.push({ cells: data, line, broken: quote ? "A quotation mark is opened and never closed." : null });
      line += text.slice(seen, meta.cursor).match(/\r\n|\n|\r/gu)?.length ?? 0;
      seen = meta.cursor;
    },
  });
  return records;
}

const cellOf = ({ cells }: Cells, columns: Columns, kind: ColumnKind): string => {
  const index = columns.get(kind);
  return index === undefined ? "" : (cells[index] ?? "");
};

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** A time from its own column, or from behind the date in one cell. */
function timeOf(record: Cells, columns: Columns): string | null {
  const own = cellOf(record, columns, "time");
  if (own.trim() !== "") return readTime(own);
  const behind = /[T ,]\s*(\d{1,2}[:.]\d{2}.*)$/u.exec(cellOf(record, columns, "date"));
  return behind?.[1] ? readTime(behind[1].replace(/(?:Z|[+-]\d{2}:?\d{2})$/u, "")) : null;
}

function postOf(record: Cells, row: number, columns: Columns, order: DateOrder): ImportedPost | string {
  if (record.broken) return record.broken;
  const text = cellOf(record, columns, "text");
  if (text.trim() === "") return "This row has no text.";
  const writtenDate = orNull(cellOf(record, columns, "date"));
  const { date, impossible } = writtenDate === null ? { date: null, impossible: false } : readDate(writtenDate, order);
  if (impossible) return `There is no such day as “${writtenDate}”.`;
  return {
    id: orNull(cellOf(record, columns, "id")),
    row,
    line: record.line,
    text,
    date,
    writtenDate,
    time: timeOf(record, columns),
    channel: orNull(cellOf(record, columns, "channel")),
    author: orNull(cellOf(record, columns, "author")),
    why: orNull(cellOf(record, columns, "why")),
  };
}

/** Reads a table of posts with any of `, ; tab |` between its cells. Title rows and blank rows are not counted. */
export function readCsv(text: string): Result<ImportedFile, ImportErrorCode> {
  const records = parse(text);
  const header = findHeader(records.map(({ cells }) => cells));
  if (!header) {
    if (records.every(({ cells }) => isBlank(cells))) return err("nothing-to-read", "The file is empty.");
    return err("no-text-column", "No column holds the posts. Name one of them Text, Message, Caption or Content.");
  }
  const rows = records.slice(header.at + 1).filter(({ cells }) => !isBlank(cells));
  if (rows.length === 0) return err("nothing-to-read", "There is no row below the header.");
  const order = orderOf(rows.map((record) => cellOf(record, header.columns, "date")));
  const posts: ImportedPost[] = [];
  const rejected: RejectedRow[] = [];
  for (const [index, record] of rows.entries()) {
    const row = index + 1;
    const post = checked(postOf(record, row, header.columns, order));
    if (typeof post === "string")
      rejected.push({ row, line: record.line, reason: post, raw: raw(record.cells.join(" | ")) });
    else posts.push(post);
  }
  const isOpen = posts.some(
    ({ date, writtenDate }) => date === null && /^\d{1,2}[-/]\d{1,2}[-/]\d{4}/u.test(writtenDate ?? ""),
  );
  return ok({
    posts,
    rejected,
    notes: isOpen ? ["The dates can be read day first or month first, so they are kept as written."] : [],
  });
}
