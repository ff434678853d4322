import { type ColumnKind, type ColumnUse, isKind, namedUse, normal } from "../columns.ts";
import { type Planner, plannerByHeader, plannerByShape } from "../planners.ts";
import type { Mapping, Note } from "../row.ts";
import { momentOf, readNumber } from "./clock.ts";
import { readDate } from "./dates.ts";
import type { Table, TableRecord } from "./table.ts";

/** Rows above the header that hold a title are at most this many. */
const TITLE_ROWS = 10;
/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 20;

/** A table with its columns named and its data rows apart. */
export type MappedTable = {
  readonly planner: Planner | null;
  readonly headers: readonly string[];
  readonly uses: readonly ColumnUse[];
  readonly headerRows: number;
  readonly rows: readonly TableRecord[];
  /** A row with more cells than this was torn apart by its delimiter. */
  readonly maxCells: number;
  readonly notes: readonly Note[];
};

type Header = { readonly names: readonly string[]; readonly rows: number; readonly planner: Planner | null };

const kindsIn = (names: readonly string[]): number => {
  const uses = new Set(names.map(namedUse).filter(isKind));
  return uses.has("text") ? uses.size : 0;
};

/** Whether a cell is a value and no name of a column. */
const isValue = (cell: string): boolean => cell.length > 60 || /\d{1,4}[-/.:]\d{1,2}/u.test(cell);

/** Two rows as one header, as merged cells leave it: the lower name counts, the upper one where there is none. */
function merged(upper: readonly string[], lower: readonly string[]): readonly string[] | null {
  const width = Math.max(upper.length, lower.length);
  const names: string[] = [];
  for (let index = 0; index < width; index += 1) {
    const [above, below] = [upper[index]?.trim() ?? "", lower[index]?.trim() ?? ""];
    if (isValue(above) || isValue(below)) return null;
    const isUnderName = isKind(namedUse(above)) && below !== "" && !isKind(namedUse(below));
    if (isUnderName) return null; // a row of posts
    const both = `${above} ${below}`.trim();
    names.push([below, both, above].find((name) => isKind(namedUse(name))) ?? both);
  }
  return names;
}

/** The header: the top row, or the pair of them, that names the most parts of a post, one of them the text. */
function findHeader(records: readonly TableRecord[]): Header | undefined {
  const top = records.slice(0, TITLE_ROWS + 1).map(({ cells }) => cells);
  let best: Header | undefined;
  let most = 0;
  for (const [at, names] of top.entries()) {
    const planner = plannerByHeader(names);
    if (planner) return { names, rows: at + 1, planner };
    const below = top[at + 1] ?? [];
    const pair = merged(names, below) ?? [];
    // A title above a whole header adds no name to it.
    const both = kindsIn(pair) > kindsIn(below) ? pair : [];
    for (const [header, rows] of [
      [names, at + 1],
      [both, at + 2],
    ] as const) {
      if (kindsIn(header) > most) {
        most = kindsIn(header);
        best = { names: header, rows, planner: null };
      }
    }
  }
  return best;
}

const isMoment = (cell: string): boolean => {
  if (readNumber(cell)) return true;
  const read = readDate(momentOf(cell).date, null);
  return "date" in read || read.fault === "open";
};

/** Whether most cells of a column are dates. */
function holdsDates(rows: readonly TableRecord[], column: number): boolean {
  const cells = rows.slice(0, SAMPLE).map(({ cells: all }) => all[column]?.trim() ?? "").filter((cell) => cell !== ""); // prettier-ignore
  return cells.length > 0 && cells.filter(isMoment).length * 2 > cells.length;
}

/** Uses of a file without a header: the first column of dates, and the column with the longest words as the text. */
function usesByContent(rows: readonly TableRecord[], width: number): readonly ColumnUse[] | null {
  const columns = Array.from({ length: width }, (_, index) => index);
  const date = columns.find((column) => holdsDates(rows, column));
  if (date === undefined || !isMoment(rows[0]?.cells[date] ?? "")) return null;
  const [text] = columns.filter((column) => column !== date).sort((a, b) => lengthOf(rows, b) - lengthOf(rows, a));
  return text === undefined
    ? null
    : columns.map((column) => (column === date ? "date" : column === text ? "text" : "extra"));
}

/** The planner's uses by header; columns beside its template are named by the alias table, where they add something. */
function usesByPlanner({ columns }: Planner, names: readonly string[]): readonly ColumnUse[] {
  const own = new Map<string, ColumnUse>(columns);
  const taken = new Set<ColumnUse>();
  const uses = names.map((name) => {
    const use = own.get(name.trim());
    const isRepeated = use !== undefined && isKind(use) && taken.has(use);
    if (use !== undefined) taken.add(use);
    return isRepeated ? "extra" : use;
  });
  return uses.map((use, index) => {
    const named = namedUse(names[index] ?? "");
    if (use !== undefined || named === undefined) return use ?? "extra";
    if (isKind(named) && taken.has(named)) return "extra";
    taken.add(named);
    return named;
  });
}

/** Length of a column's first cells together. */
const lengthOf = (rows: readonly TableRecord[], column: number): number =>
  rows.slice(0, SAMPLE).reduce((sum, { cells }) => sum + (cells[column]?.trim().length ?? 0), 0);

/**
 * Which of the columns that are named for one part holds it. The text is the longest, since "Content" may say "Reel" beside a
 * caption; the date is the one with days in it, since "Day" may say "Monday" beside a date. Of all others it is the first.
 */
function columnFor(
  kind: ColumnKind,
  named: readonly number[],
  names: readonly string[],
  rows: readonly TableRecord[],
): number | undefined {
  const [first] = named;
  if (kind === "text") return [...named].sort((a, b) => lengthOf(rows, b) - lengthOf(rows, a))[0];
  if (kind !== "date") return first;
  return (
    named.find((column) => holdsDates(rows, column)) ?? named.find((column) => normal(names[column] ?? "") !== "day")
  );
}

/** Uses by the names; a column named for a time that holds days as well is the date where there is no other. */
function usesByName(names: readonly string[], rows: readonly TableRecord[]): readonly ColumnUse[] {
  const uses = names.map((name): ColumnUse => namedUse(name) ?? "extra");
  const columnsOf = (kind: ColumnUse): readonly number[] => uses.flatMap((use, index) => (use === kind ? [index] : []));
  const chosen = new Set(uses.filter(isKind).map((kind) => columnFor(kind, columnsOf(kind), names, rows)));
  const single = uses.map((use, index) => (isKind(use) && !chosen.has(index) ? "extra" : use));
  const time = single.indexOf("time");
  if (time < 0 || single.includes("date") || !holdsDates(rows, time)) return single;
  return single.map((use) => (use === "time" ? "date" : use));
}

const withoutGuards = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/u, "");

const unguarded = (rows: readonly TableRecord[]): readonly TableRecord[] =>
  rows.map((row) => ({ ...row, cells: row.cells.map(withoutGuards) }));

const widthOf = (rows: readonly TableRecord[]): number => rows.reduce((most, { cells }) => Math.max(most, cells.length), 0); // prettier-ignore

/** The header's width, unless most rows are wider: those have columns without a name. */
function mostCells(above: readonly TableRecord[], rows: readonly TableRecord[]): number {
  const width = above.reduce((most, record) => Math.max(most, record.width), 0);
  const wider = rows.filter(({ cells }) => cells.length > width).length;
  return wider * 2 > rows.length ? Infinity : width;
}

/** Names for all columns; one without a name is called by its place. */
const named = (names: readonly string[], width: number): readonly string[] =>
  Array.from({ length: Math.max(width, names.length) }, (_, index) => names[index]?.trim() || `Column ${index + 1}`);

/** A header that names no text is still shown for mapping: the top row with the most filled cells. */
function headerWithoutText(records: readonly TableRecord[]): Header {
  const top = records.slice(0, TITLE_ROWS + 1);
  const at = top.findIndex(({ cells }) => cells.filter((cell) => cell !== "").length * 2 > widthOf(records));
  return { names: top[Math.max(0, at)]?.cells ?? [], rows: Math.max(0, at) + 1, planner: null };
}

function withoutHeader(records: readonly TableRecord[]): MappedTable | null {
  const planner = plannerByShape(records.slice(0, SAMPLE).map(({ cells }) => cells)) ?? null;
  const width = widthOf(records);
  if (planner) {
    const names = planner.columns.map(([name]) => name);
    const notes: readonly Note[] = [{ code: "planner-without-header", row: null, planner: planner.id }];
    return { planner, headers: named(names, width), uses: planner.columns.map(([, use]) => use), headerRows: 0, rows: records, maxCells: planner.columns.length, notes }; // prettier-ignore
  }
  const uses = usesByContent(records, width);
  if (!uses) return null;
  const notes: readonly Note[] = [{ code: "no-header", row: null, column: uses.indexOf("text") + 1 }];
  return { planner: null, headers: named([], width), uses, headerRows: 0, rows: records, maxCells: width, notes };
}

/** The table below the header, where it was found or where somebody says it is. */
function belowHeader({ records, delimiter }: Table, header: Header, headerRows: number): MappedTable {
  const guarded = header.planner?.guarded === true;
  const written = headerRows === header.rows ? header.names : (records[headerRows - 1]?.cells ?? []);
  const below = records.slice(headerRows);
  const rows = guarded ? unguarded(below) : below;
  const headers = named(guarded ? written.map(withoutGuards) : written, widthOf(rows));
  const uses = header.planner ? usesByPlanner(header.planner, headers) : usesByName(headers, rows);
  const maxCells = delimiter === null ? Infinity : mostCells(records.slice(0, headerRows), rows);
  return { planner: header.planner, headers, uses, headerRows, rows, maxCells, notes: [] };
}

function proposed(table: Table, headerRows: number | null): MappedTable {
  const { records, given } = table;
  if (given) return { ...given, planner: null, headerRows: 0, rows: records, maxCells: Infinity, notes: [] };
  const header = findHeader(records);
  const bare = header || headerRows ? null : withoutHeader(records);
  if (bare) return bare;
  const found = header ?? headerWithoutText(records);
  return belowHeader(table, found, headerRows ?? found.rows);
}

/** Finds header, planner and uses of a table; a mapping that somebody chose goes before what is proposed. */
export function mapped(table: Table, chosen: Mapping | null): MappedTable {
  const proposal = proposed(table, chosen?.headerRows ?? null);
  return chosen ? { ...proposal, uses: chosen.uses } : proposal;
}
