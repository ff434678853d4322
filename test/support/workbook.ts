import { crc32, deflateRawSync } from "node:zlib";

type Part = string | Uint8Array;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A cell: a text, or a number with an optional style (1 is a date, 2 a date and time, 3 a time). */
export type Cell = string | null | { readonly number: number; readonly style?: number };

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const cellXml = (cell: Cell, address: string): string => {
  if (cell === null) return "";
  return typeof cell === "string"
    ? `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
    : `<c r="${address}" s="${cell.style ?? 0}"><v>${cell.number}</v></c>`;
};

/** A sheet's XML as spreadsheet programs write it. */
export const sheetXml = (rows: readonly (readonly Cell[])[]): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, `${letters(column)}${index + 1}`)).join("")}</row>`,
    )
    .join("")}</sheetData></worksheet>`;

const STYLES = `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd hh:mm"/><numFmt numFmtId="165" formatCode="hh:mm"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

/** The parts of a workbook with these sheets, given as XML. */
export function partsOf(sheets: ReadonlyMap<string, string>, is1904 = false): Record<string, Part> {
  const names = [...sheets.keys()];
  return {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${is1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": STYLES,
    ...Object.fromEntries([...sheets.values()].map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
}

type Sizes = { readonly packed: number; readonly whole: number };

/** The fields that a part's two headers have in common, from the version to the length of its name. */
function common(crc: number, sizes: Sizes, name: number): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(8, 4);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(sizes.packed, 14);
  bytes.writeUInt32LE(sizes.whole, 18);
  bytes.writeUInt16LE(name, 22);
  return bytes;
}

type Packing = {
  /** The unpacked size that is said of each part, whatever it is. */
  readonly claimed?: number;
  /** 0 leaves the parts as they are, so that damage reaches their words. */
  readonly level?: 0 | 9;
};

/** Parts packed as a zip. */
export function packed(parts: Record<string, Part>, { claimed, level = 9 }: Packing = {}): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, part] of Object.entries(parts)) {
    const whole = typeof part === "string" ? utf8(part) : part;
    const body = deflateRawSync(whole, { level });
    const title = Buffer.from(name);
    const fields = common(crc32(whole), { packed: body.length, whole: claimed ?? whole.length }, title.length);
    const file = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, title, body]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\0"), fields, place, title]));
    files.push(file);
    at += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, list, end]);
}

/** A workbook with these sheets, given as cells. */
export const workbook = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, is1904 = false): Uint8Array =>
  packed(partsOf(new Map(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)])), is1904));
