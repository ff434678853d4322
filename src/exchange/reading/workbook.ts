import { zipSync } from "fflate";
import readWorkbook, { type CellValue } from "read-excel-file/universal";
import { ok, type Result } from "../../domain/result.ts";
import { isKind, namedUse } from "../columns.ts";
import { limits } from "../limits.ts";
import { plannerByHeader } from "../planners.ts";
import type { ImportErrorCode, Note } from "../row.ts";
import { refused } from "./refusals.ts";
import { plainTable, type Table, type TableRecord, withoutBlankEnd } from "./table.ts";
import { textOfPart, unzip } from "./unzip.ts";

/** The parts that are read; all others, and all paths out of the workbook, are never unpacked. */
const isPart = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/|worksheets\/)?[^/\\:]+\.(?:xml|rels))$/u.test(name);

/** Rows and cells say where they are by `r`; a place far away would be filled up with millions of blank ones. */
const PLACED = /<(?:\w+:)?(?:row|c)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/gu;
const PLACE = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const ADDRESS = /^([A-Z]{0,3})(\d{1,7})$/u;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

type Extent = { readonly rows: number; readonly columns: number };

/** The farthest place that a sheet names, or null when a place is none. Looking ends where there is too much already. */
function extentOf(xml: string): Extent | null {
  let [rows, columns] = [0, 0];
  for (const [, attributes = ""] of xml.matchAll(PLACED)) {
    for (const place of attributes.matchAll(PLACE)) {
      const [, letters = "", row] = ADDRESS.exec(place[1] ?? place[2] ?? "") ?? [];
      if (row === undefined) return null;
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnNumber(letters));
    }
    if (rows > limits.rows || rows * columns > limits.cells) break;
  }
  return { rows, columns };
}

/** Refuses a sheet that is no calendar before a cell of it is made. */
function checkedSheet(xml: string): Result<null, ImportErrorCode> {
  const extent = extentOf(xml);
  if (!extent) return refused.damagedWorkbook;
  const { rows, columns } = extent;
  if (rows > limits.rows) return refused.sheetTooLong;
  return rows * columns > limits.cells ? refused.tooManyCells : ok(null);
}

type Looked = { readonly file: ArrayBuffer; readonly is1904: boolean };

/** The parts of a workbook that are read, looked through and packed anew: the reader sees what was looked at, and nothing else. */
function looked(bytes: Uint8Array): Result<Looked, ImportErrorCode> {
  const parts = unzip(bytes, isPart);
  if (!parts.ok) return parts;
  for (const part of parts.value.values()) {
    const xml = textOfPart(part);
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) return refused.ownDocumentType;
    const sheet = checkedSheet(xml);
    if (!sheet.ok) return sheet;
  }
  const packed = zipSync(Object.fromEntries(parts.value), { level: 0 });
  const workbook = parts.value.get("xl/workbook.xml");
  const is1904 = workbook !== undefined && /\sdate1904\s*=\s*["'](?:1|true)["']/u.test(textOfPart(workbook));
  return ok({ file: packed.buffer as ArrayBuffer, is1904 });
}

const pad = (number: number, length = 2): string => String(number).padStart(length, "0");

/** A date cell as text: a day, a time of day, or both. Its numbers are clock time, whatever zone this computer is in. */
function writtenDate(cell: Date): string {
  const rounded = new Date(Math.round(cell.getTime() / 1000) * 1000);
  if (Number.isNaN(rounded.getTime())) return "";
  const day = `${pad(rounded.getUTCFullYear(), 4)}-${pad(rounded.getUTCMonth() + 1)}-${pad(rounded.getUTCDate())}`;
  const time = `${pad(rounded.getUTCHours())}:${pad(rounded.getUTCMinutes())}`;
  if (rounded.getUTCFullYear() < 1905) return time; // a time without a day counts from the calendar's beginning
  return time === "00:00" ? day : `${day} ${time}`;
}

function written(cell: CellValue | null): string {
  if (cell === null) return "";
  if (cell instanceof Date) return writtenDate(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}

type Sheet = { readonly name: string; readonly records: readonly TableRecord[] };

const sheetOf = ({ sheet, data }: { sheet: string; data: (CellValue | null)[][] }): Sheet => ({
  name: sheet,
  records: data.flatMap((row, index) => {
    const cells = withoutBlankEnd(row.map(written));
    return cells.length > 0 ? [{ cells, width: row.length, line: index + 1, fault: null }] : [];
  }),
});

/** Whether one of the top rows names a column of posts. */
const namesPosts = ({ records }: Sheet): boolean =>
  records
    .slice(0, 11)
    .some(
      ({ cells }) =>
        plannerByHeader(cells) !== undefined ||
        (cells.length > 1 &&
          cells.some((cell) => namedUse(cell) === "text") &&
          cells.filter((cell) => isKind(namedUse(cell))).length > 1),
    );

async function sheetsOf(file: ArrayBuffer): Promise<readonly Sheet[] | null> {
  try {
    return (await readWorkbook(file, { trim: false })).map(sheetOf);
  } catch {
    return null; // the reader throws at whatever a workbook must not be
  }
}

/** The sheet that is meant when nobody named one: the only one that has posts. Several leave a question. */
function likelySheet(sheets: readonly Sheet[]): {
  readonly sheet: Sheet | undefined;
  readonly open: readonly string[];
} {
  const filled = sheets.filter(({ records }) => records.length > 0);
  const likely = filled.filter(namesPosts);
  const candidates = likely.length > 0 ? likely : filled;
  return { sheet: candidates[0], open: candidates.length > 1 ? candidates.map(({ name }) => name) : [] };
}

/** Reads one sheet of a workbook. */
export async function readXlsx(bytes: Uint8Array, wanted: string | null): Promise<Result<Table, ImportErrorCode>> {
  const file = looked(bytes);
  if (!file.ok) return file;
  const sheets = await sheetsOf(file.value.file);
  if (!sheets) return refused.damagedWorkbook;
  const names = sheets.map(({ name }) => name);
  if (wanted !== null && !names.includes(wanted)) return refused.noSuchSheet(wanted, names);
  const named = { sheet: sheets.find(({ name }) => name === wanted), open: [] };
  const { sheet, open } = wanted === null ? likelySheet(sheets) : named;
  if (!sheet) return refused.empty;
  if (sheet.records.some(({ cells }) => cells.length > limits.columns)) return refused.sheetTooWide(sheet.name);
  const isSaid = open.length === 0 && names.length > 1;
  const notes: readonly Note[] = isSaid ? [{ code: "sheet", row: null, sheet: sheet.name }] : [];
  const { is1904 } = file.value;
  return ok({ ...plainTable(sheet.records, null, notes), sheets: names, sheet: sheet.name, openSheets: open, is1904 });
}
