import { ok, type Result } from "../../domain/result.ts";
import { type ColumnUse, isKind } from "../columns.ts";
import { limits } from "../limits.ts";
import type { Delimiter, ImportErrorCode, Note, RowFault } from "../row.ts";
import { refused } from "./refusals.ts";

/** What is wrong with one row, and the column and the cell that are to blame. */
export type Fault = RowFault & { readonly column: string | null; readonly value: string | null };

/** One record of a file. Arrays, never objects by header: a header may be `__proto__`. */
export type TableRecord = {
  /** Without blank cells at its end. */
  readonly cells: readonly string[];
  /** Cells with the blank ones at the end. */
  readonly width: number;
  readonly line: number;
  /** Why the record is broken already as the format has it. */
  readonly fault: Fault | null;
};

/** What every format is turned into before posts are made of it. Blank records are left out. */
export type Table = {
  readonly records: readonly TableRecord[];
  /** Names and uses of the columns where the format itself gives them (JSON, ICS, front matter); else a header is looked for. */
  readonly given: { readonly headers: readonly string[]; readonly uses: readonly ColumnUse[] } | null;
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly notes: readonly Note[];
  /** The sheets that might be meant, when there are several. */
  readonly openSheets: readonly string[];
  /** Days that are kept as numbers count from 1904, as old Macs did, and not from 1900. */
  readonly is1904: boolean;
};

/** A table of a format that has no delimiter and no sheets. */
export const plainTable = (
  records: readonly TableRecord[],
  given: Table["given"],
  notes: readonly Note[] = [],
): Table => ({
  records,
  given,
  delimiter: null,
  sheets: [],
  sheet: null,
  notes,
  openSheets: [],
  is1904: false,
});

/** The cells without the blank ones at the end. */
export function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.trim() === "") end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
}

/** A field of a record; `isExtra` where the file itself says that it is none of the post's parts, whatever its name. */
export type NamedField = readonly [name: string, value: string, isExtra?: boolean];

type NamedColumn = { readonly header: string; readonly use: ColumnUse; readonly index: number };

/**
 * Collects records that name their own fields into one table. Records may name one part differently ("text", "caption"): it
 * has one column. A second name for a part that a record has already is an extra.
 */
export class NamedRecords {
  readonly #columns = new Map<string, NamedColumn>();
  readonly #records: TableRecord[] = [];
  readonly #toUse: (name: string) => ColumnUse;

  constructor(toUse: (name: string) => ColumnUse) {
    this.#toUse = toUse;
  }

  add(line: number, fields: Iterable<NamedField>, fault: Fault | null = null): void {
    if (this.isTooLarge) return; // refused at the end, and never filled up
    const cells: string[] = [];
    const times = new Map<string, number>();
    for (const [name, value, isExtra = false] of fields) {
      const named = isExtra ? "extra" : this.#toUse(name);
      const use = isKind(named) && times.has(named) ? "extra" : named;
      const part = isKind(use) ? use : ` ${name}`; // a space keeps names apart from parts
      const time = times.get(part) ?? 0;
      times.set(part, time + 1);
      cells[this.#columnOf(`${time} ${part}`, name, use).index] = value;
    }
    this.#records.push({ cells: Array.from(cells, (cell) => cell ?? ""), width: cells.length, line, fault });
  }

  #columnOf(key: string, header: string, use: ColumnUse): NamedColumn {
    const column = this.#columns.get(key) ?? {
      header: isKind(use) ? header.trim() : header,
      use,
      index: this.#columns.size,
    };
    this.#columns.set(key, column);
    return column;
  }

  /** Whether there are more fields or records than any calendar has. */
  get isTooLarge(): boolean {
    return this.#columns.size > limits.columns || this.#records.length > limits.rows;
  }

  /** What was gathered, with the columns that it needed. */
  table(notes: readonly Note[] = []): Result<Table, ImportErrorCode> {
    const columns = [...this.#columns.values()];
    if (this.#columns.size > limits.columns) return refused.tooManyFields;
    if (this.isTooLarge) return refused.tooManyPosts;
    if (this.#records.length === 0) return refused.empty;
    const given = { headers: columns.map(({ header }) => header), uses: columns.map(({ use }) => use) };
    return ok(plainTable(this.#records, given, notes));
  }
}
