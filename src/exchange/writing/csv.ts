import { strToU8 } from "fflate";
import Papa from "papaparse";
import { type WriteNote, noteOn } from "./notes.ts";

/** What makes a spreadsheet read a cell as a formula; an apostrophe counts too, so that reading can tell ours from the text's. */
const FORMULA = /^'*[=+\-@\t\r]/u;

const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Rows as CSV in UTF-8. `guarded` is for spreadsheets (OWASP ASVS 1.2.10); other tools get the cells exactly as they are. */
export function csvOf(
  rows: readonly (readonly string[])[],
  { guarded, mark }: { readonly guarded: boolean; readonly mark: boolean },
): { readonly bytes: Uint8Array; readonly notes: readonly WriteNote[] } {
  const cells = guarded ? rows.map((row) => row.map(guard)) : rows;
  const touched = guarded ? rows.filter((row) => row.some((cell) => FORMULA.test(cell))).length : 0;
  const text = Papa.unparse(cells as string[][], { newline: "\r\n" });
  return {
    bytes: strToU8(`${mark ? "\uFEFF" : ""}${text}\r\n`),
    notes: noteOn(touched, { code: "cells-guarded" }),
  };
}
