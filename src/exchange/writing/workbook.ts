import writeWorkbook from "write-excel-file/universal";
import { noteOn, type WriteNote } from "./notes.ts";

/** Longest text of a cell, in UTF-16 code units: spreadsheet programs hold no more. */
const MAX_CELL = 32_767;

/** Characters that XML has no place for, or that the writer would leave out. */
const ODD = /[\u007F-\u009F\uFFFD]|\p{Noncharacter_Code_Point}/gu;

const escapedUnit = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A cell's text in the escapes of the format; what only looks like an escape must not become a character. */
const escaped = (cell: string): string =>
  cell
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replaceAll(ODD, (odd) => Array.from({ length: odd.length }, (_, at) => escapedUnit(odd.charAt(at))).join(""));

/** Rows as a workbook of one sheet. Every cell is typed as text, so that none is ever read as a formula. */
export async function xlsxOf(
  rows: readonly (readonly string[])[],
): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly WriteNote[] }> {
  const long = rows.filter((row) => row.some((cell) => cell.length > MAX_CELL)).length;
  const cells = rows.map((row) =>
    row.map((cell) => (cell === "" ? null : { value: escaped(cell.slice(0, MAX_CELL).toWellFormed()), type: String })),
  );
  const blob = (await writeWorkbook(cells, { sheet: "Posts" }).toBlob()) as { arrayBuffer: () => Promise<ArrayBuffer> };
  return {
    bytes: new Uint8Array(await blob.arrayBuffer()),
    notes: noteOn(long, { code: "text-cut", limit: MAX_CELL }),
  };
}
