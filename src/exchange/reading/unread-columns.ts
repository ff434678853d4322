import type { Note } from "../row.ts";
import { isOwnColumn } from "../wording.ts";
import type { MappedTable } from "./mapping.ts";
import type { Table } from "./table.ts";

/** From so many words on a cell may be part of what is posted, as a hook or a call to action in a column of its own. */
const WORDS = 3;

/** What of a table is not read as people may think it is: columns with words in them, and days that no column holds. */
export function unreadColumns(
  table: Table,
  { planner, headers, uses, headerRows, rows }: MappedTable,
): readonly Note[] {
  if (table.given !== null || planner !== null || headerRows === 0) return [];
  const hasWords = (column: number): boolean =>
    rows.some(({ cells }) => (cells[column]?.match(/\p{L}+/gu)?.length ?? 0) >= WORDS);
  const columns = headers.filter((name, at) => uses[at] === "extra" && !isOwnColumn(name) && hasWords(at));
  const isPlan = uses.some((use) => use === "time" || use === "channel" || use === "status");
  const hasDays = uses.some((use) => use === "date" || use === "year");
  return [
    ...(columns.length === 0 ? [] : [{ code: "columns-not-read", row: null, columns } as const]),
    ...(hasDays || !isPlan ? [] : [{ code: "no-date-column", row: null } as const]),
  ];
}
