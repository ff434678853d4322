import Papa from "papaparse";
import { ok, type Result } from "../../domain/result.ts";
import { isKind, namedUse } from "../columns.ts";
import { limits } from "../limits.ts";
import { plannerByHeader, plannerByShape } from "../planners.ts";
import type { Delimiter, ImportErrorCode, Note } from "../row.ts";
import { refused } from "./refusals.ts";
import { type Fault, plainTable, type Table, type TableRecord, withoutBlankEnd } from "./table.ts";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];
/** How much of a file is looked at to tell its delimiter, in UTF-16 code units and in records. */
const SAMPLE = { length: 65_536, records: 20 } as const;
/** Delimiters in one line that no calendar has: quoted texts of the greatest length stay below. */
const MAX_IN_LINE = 200_000;

/** A planner's own file counts as more names than a header has. */
const PLANNERS = 100;

type Guess = { readonly delimiter: Delimiter; readonly named: number; readonly even: number; readonly cells: number };

/** How well a delimiter fits: columns that a header names, share of records as wide as the others, and width. */
function guessOf(delimiter: Delimiter, sample: string): Guess {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE.records });
  const records = data.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const named = Math.max(
    plannerByShape(records) ? PLANNERS : 0,
    ...records.map((cells) =>
      plannerByHeader(cells) ? PLANNERS : cells.filter((cell) => isKind(namedUse(cell))).length,
    ),
  );
  const widths = new Map<number, number>();
  for (const { length } of records) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [cells = 1, times = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { delimiter, named, even: times / Math.max(1, records.length), cells };
}

function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE.length);
  const guesses = DELIMITERS.map((delimiter) => guessOf(delimiter, sample));
  const isSplit = guesses.some(({ cells }) => cells > 1);
  const rank = ({ named, even, cells }: Guess): readonly number[] => [
    named,
    isSplit && cells === 1 && named === 0 ? -1 : even,
    cells,
  ];
  const [best] = guesses.sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const differs = left.findIndex((value, index) => value !== right[index]);
    return differs < 0 ? 0 : (right[differs] ?? 0) - (left[differs] ?? 0);
  });
  return best?.delimiter ?? ",";
}

const OPEN_QUOTE: Fault = {
  code: "open-quote",
  column: null,
  value: null,
};

/** Whether some line has more delimiters than could be a table; such a line would take all memory. */
function isTooWide(text: string, delimiter: string): boolean {
  const [mark, lineFeed] = [delimiter.charCodeAt(0), 10];
  let inLine = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === lineFeed) inLine = 0;
    else if (unit === mark) inLine += 1;
    if (inLine > MAX_IN_LINE) return true;
  }
  return false;
}

type Records = { readonly records: readonly TableRecord[]; readonly columns: number; readonly isCut: boolean };

/** All records that are not blank, each with the physical line on which it starts. */
function recordsOf(text: string, delimiter: string): Records {
  const records: TableRecord[] = [];
  let [line, seen, columns, isCut] = [1, 0, 0, false];
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      const cells = withoutBlankEnd(data);
      const fault = errors.some(({ type }) => type === "Quotes") ? OPEN_QUOTE : null;
      if (cells.length > 0 || fault) records.push({ cells, width: data.length, line, fault });
      for (; seen < meta.cursor; seen += 1) {
        const unit = text.charCodeAt(seen);
        if (unit === 10 || (unit === 13 && text.charCodeAt(seen + 1) !== 10)) line += 1;
      }
      columns = Math.max(columns, cells.length);
      isCut = records.length > limits.rows || columns > limits.columns;
      if (isCut) parser.abort();
    },
  });
  return { records, columns, isCut };
}

/** Reads a table with any of `, ; tab |` between its cells. `usual` is the one that the file's ending promises. */
export function readDelimited(text: string, usual: "," | "\t"): Result<Table, ImportErrorCode> {
  if (/^[\s,;|]*$/u.test(text)) return refused.empty;
  const delimiter = delimiterOf(text);
  if (isTooWide(text, delimiter)) return refused.tooManyColumns;
  const { records, columns, isCut } = recordsOf(text, delimiter);
  if (columns > limits.columns) return refused.tooManyColumns;
  if (isCut) return refused.tooManyRows;
  const hasCells = records.some(({ cells }) => cells.length > 1);
  const notes: readonly Note[] = delimiter === usual || !hasCells ? [] : [{ code: "delimiter", row: null, delimiter }];
  return ok({ ...plainTable(records, null, notes), delimiter });
}
