import type { Note } from "../row.ts";
import { isOwnColumn } from "../wording.ts";
import type { MappedTable } from "./mapping.ts";
import type { Table } from "./table.ts";

/** From three words on a cell may be part of what is posted, as a hook or a call to action in a column of its own. */
const SEVERAL_WORDS = /^[^\p{L}]{0,20}(?:\p{L}+[^\p{L}]{1,20}){2}\p{L}/u;
/** Rows that are looked at. */
const SAMPLE = 100;

/** Fewer blank days than this are an oversight of their own. */
const BLANK = 2;

/** Rows whose day is blank between rows that have one, as a merged cell leaves all but the first of its rows. */
function blankDays({ uses, rows }: MappedTable): number {
  const at = uses.indexOf("date");
  const hasDay = rows.map(({ cells }) => (cells[at] ?? "").trim() !== "");
  return hasDay.slice(hasDay.indexOf(true), hasDay.lastIndexOf(true)).filter((one) => !one).length;
}

/** What of a table is not read as people may think it is: columns with words in them, and days that are blank or that no column holds. */
export function unreadIn(table: Table, mapping: MappedTable): readonly Note[] {
  const { planner, headers, uses, headerRows, rows } = mapping;
  if (table.given !== null || planner !== null || headerRows === 0) return [];
  const sample = rows.slice(0, SAMPLE);
  const hasWords = (column: number): boolean => sample.some(({ cells }) => SEVERAL_WORDS.test(cells[column] ?? ""));
  const columns = headers.filter((name, at) => uses[at] === "extra" && !isOwnColumn(name) && hasWords(at));
  const isPlan = uses.some((use) => use === "time" || use === "channel" || use === "status");
  const hasDays = uses.some((use) => use === "date" || use === "year");
  const posts = hasDays ? blankDays(mapping) : 0;
  return [
    ...(posts < BLANK ? [] : [{ code: "days-left-blank", row: null, posts } as const]),
    ...(columns.length === 0 ? [] : [{ code: "columns-not-read", row: null, columns } as const]),
    ...(hasDays || !isPlan ? [] : [{ code: "no-date-column", row: null } as const]),
  ];
}
