import { ok, type Result } from "../domain/result.ts";
import { type ColumnUse, namesWeekdays } from "./columns.ts";
import { limits } from "./limits.ts";
import type { ReadOptions } from "./options.ts";
import { type DateOrder, isWeekday } from "./reading/dates.ts";
import { decode } from "./reading/decode.ts";
import { readDelimited } from "./reading/delimited.ts";
import { readJson, readJsonl } from "./reading/json.ts";
import { type MappedTable, mapped } from "./reading/mapping.ts";
import { refused } from "./reading/refusals.ts";
import { RowReader } from "./reading/posts.ts";
import { columnOrder } from "./reading/row-moments.ts";
import type { Table, TableRecord } from "./reading/table.ts";
import { unreadIn } from "./reading/unread.ts";
import { zoneOf } from "./reading/zones.ts";
import type { ImportedFile, ImportedPost, ImportErrorCode, Note, Question, RejectedRow, TablePreview } from "./row.ts";

type TableResult = Result<Table, ImportErrorCode>;
type TextReader = (text: string) => TableResult | Promise<TableResult>;

// Formats that need large libraries are loaded when the first file of their kind comes: a check of a table starts faster.
const readIcs: TextReader = async (text) => (await import("./reading/events.ts")).readIcs(text);
const readMarkdown: TextReader = async (text) => (await import("./reading/prose.ts")).readMarkdown(text);
const readText: TextReader = async (text) => (await import("./reading/prose.ts")).readText(text);

const textReaders: ReadonlyMap<string, TextReader> = new Map<string, TextReader>([
  ["csv", (text) => readDelimited(text, ",")],
  ["tsv", (text) => readDelimited(text, "\t")],
  ["tab", (text) => readDelimited(text, "\t")],
  ["jsonl", readJsonl],
  ["ndjson", readJsonl],
  ["json", readJson],
  ["ics", readIcs],
  ["txt", readText],
  ["text", readText],
  ["md", readMarkdown],
  ["markdown", readMarkdown],
]);

/** The endings of the files that can be read. */
export const readableEndings: readonly string[] = [...textReaders.keys(), "xlsx", "zip"];

/** Data rows that a preview shows. */
const PREVIEW_ROWS = 8;

const endingOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";

/** Signs at the beginning of files that say what they are, whatever their ending says. */
const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** Reads a packed file by what it is named; null for one that should be text. */
async function packedTable(bytes: Uint8Array, ending: string, options: ReadOptions): Promise<TableResult | null> {
  const sheet = options.sheet ?? null;
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused.locked;
  if (ending === "xlsx") return (await import("./reading/workbook.ts")).readXlsx(bytes, sheet);
  if (ending === "zip")
    return (await import("./reading/archive.ts")).readArchive(bytes, sheet, (part) =>
      decode(part, options.decodeBytes),
    );
  return startsWith(bytes, 0x50, 0x4b, 3, 4) ? refused.notText : null;
}

async function tableOf(bytes: Uint8Array, name: string, options: ReadOptions): Promise<TableResult> {
  const ending = endingOf(name);
  if (!readableEndings.includes(ending)) return refused.unknownFormat(readableEndings);
  if (bytes.length > limits.fileBytes) return refused.tooLarge(bytes.length);
  const packed = await packedTable(bytes, ending, options);
  const reader = textReaders.get(ending);
  if (packed || !reader) return packed ?? refused.notText;
  const decoded = decode(bytes, options.decodeBytes);
  if (!decoded) return refused.notText;
  const table = await reader(decoded.text.replace(/^\uFEFF/u, ""));
  const { assumed } = decoded;
  if (!table.ok || assumed === null) return table;
  return ok({
    ...table.value,
    notes: [{ code: "encoding", row: null, encoding: assumed, file: null }, ...table.value.notes],
  });
}

function previewOf(table: Table, { planner, headers, uses, headerRows, rows }: MappedTable): TablePreview {
  const shown = rows.slice(0, PREVIEW_ROWS).map(({ cells }) => headers.map((_, column) => cells[column] ?? ""));
  return {
    planner: planner?.id ?? null,
    columns: headers.map((header, column) => ({
      header,
      sample: rows.find(({ cells }) => (cells[column] ?? "").trim() !== "")?.cells[column] ?? "",
      use: uses[column] ?? "extra",
    })),
    mapping: { headerRows, uses: headers.map((_, column) => uses[column] ?? "extra") },
    rows: shown,
    rowCount: rows.length,
    delimiter: table.delimiter,
    sheets: table.sheets,
    sheet: table.sheet,
  };
}

const sheetQuestion = ({ openSheets }: Table): readonly Question[] =>
  openSheets.length === 0 ? [] : [{ ask: "sheet", sheets: openSheets }];

function repeatedIds(posts: readonly ImportedPost[]): readonly Note[] {
  const ids = posts.flatMap(({ id }) => (id === null ? [] : [id]));
  return new Set(ids).size === ids.length ? [] : [{ code: "ids-repeat", row: null }];
}

/** Why no posts can be made of a table. */
function tableFault(table: Table, { headers, uses, rows }: MappedTable): Result<null, ImportErrorCode> {
  if (table.records.length === 0) return refused.empty;
  if (table.given === null && !uses.includes("text") && !uses.includes("summary")) return refused.noTextColumn(headers);
  return rows.length === 0 ? refused.onlyHeader : ok(null);
}

/** The order of day and month in the column of dates. */
function orderIn({ headers, uses, rows, planner }: MappedTable, { dateOrder, year }: ReadOptions): DateOrder {
  const at = uses.indexOf("date");
  const weekdays = headers.findIndex((name, column) => column !== at && namesWeekdays(name));
  const dayOf = ({ cells }: TableRecord): string =>
    isWeekday(cells[weekdays] ?? "") ? `${cells[weekdays]} ${cells[at] ?? ""}` : (cells[at] ?? "");
  const cells = at < 0 ? [] : rows.map(dayOf);
  return columnOrder(headers[at] ?? "", cells, dateOrder ?? null, planner?.order ?? null, year ?? null);
}

/** Makes the posts of a table. */
function postsOf(table: Table, options: ReadOptions): Result<ImportedFile, ImportErrorCode> {
  const mapping = mapped(table, options.mapping ?? null);
  const fault = tableFault(table, mapping);
  if (!fault.ok) return fault;
  const { zone, year = null } = options;
  const reader = new RowReader(mapping, { order: orderIn(mapping, options), zone, year, is1904: table.is1904 });
  const posts: ImportedPost[] = [];
  const rejected: RejectedRow[] = [];
  for (const [index, record] of mapping.rows.entries()) {
    const read = reader.read(record, index + 1);
    if ("text" in read) posts.push(read);
    else rejected.push(read);
  }
  return ok({
    posts,
    rejected,
    notes: [...table.notes, ...mapping.notes, ...unreadIn(table, mapping), ...reader.notes, ...repeatedIds(posts)],
    questions: [...sheetQuestion(table), ...reader.questions],
    table: previewOf(table, mapping),
  });
}

const checkedZone = ({ zone }: ReadOptions): Result<null, ImportErrorCode> =>
  zoneOf(zone) === null ? refused.unknownZone(zone) : ok(null);

/**
 * Reads a file of posts by its ending. Every data row comes back, read or rejected. Answer its questions through `options` and
 * read again; the posts are not to be taken over before none is left.
 */
export async function readPosts(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
): Promise<Result<ImportedFile, ImportErrorCode>> {
  const zone = checkedZone(options);
  if (!zone.ok) return zone;
  const table = await tableOf(bytes, name, options);
  return table.ok ? postsOf(table.value, options) : table;
}

/**
 * The table of a file with the mapping that Earnest proposes, also where no column was taken for the posts. Change uses of its
 * `mapping` and give it to `readPosts`.
 */
export async function previewTable(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
): Promise<Result<TablePreview, ImportErrorCode>> {
  const table = await tableOf(bytes, name, options);
  return table.ok ? ok(previewOf(table.value, mapped(table.value, options.mapping ?? null))) : table;
}

/** Uses that a mapping screen may offer, in the order in which owners look for them. */
export const offeredUses: readonly ColumnUse[] = [
  "text", "date", "time", "channel", "author", "status", "why", "id", "zone", "link", "media", "labels", "title", "alt", "comment", "flag", "draft", "extra",
]; // prettier-ignore

/** Reads the Markdown files of a folder as one file; a file's path is the id of its post where front matter has none. */
export async function readFolder(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  options: ReadOptions,
): Promise<Result<ImportedFile, ImportErrorCode>> {
  const zone = checkedZone(options);
  if (!zone.ok) return zone;
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > limits.fileBytes) return refused.tooLarge(size);
  const notes: Note[] = [];
  const texts: { name: string; text: string }[] = [];
  for (const { name, bytes } of files.filter((file) => /^(?:md|markdown)$/u.test(endingOf(file.name)))) {
    const decoded = decode(bytes, options.decodeBytes);
    if (!decoded) return refused.notTextInFolder(name);
    if (decoded.assumed !== null) notes.push({ code: "encoding", row: null, encoding: decoded.assumed, file: name });
    texts.push({ name, text: decoded.text.replace(/^\uFEFF/u, "") });
  }
  const table = (await import("./reading/prose.ts")).readMarkdownFolder(texts);
  return table.ok ? postsOf({ ...table.value, notes }, options) : table;
}
