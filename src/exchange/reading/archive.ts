import { ok, type Result } from "../../domain/result.ts";
import type { ImportErrorCode, Note } from "../row.ts";
import type { Decoded } from "./decode.ts";
import { readDelimited } from "./delimited.ts";
import { mapped } from "./mapping.ts";
import { readMarkdownFolder } from "./prose.ts";
import { refused } from "./refusals.ts";
import type { Table } from "./table.ts";
import { unzip } from "./unzip.ts";

type NamedText = { readonly name: string; readonly text: string };
type NamedTable = { readonly name: string; readonly table: Table };

/** Tables and pages; files that are no text, and paths out of the archive, are left alone. */
const isRead = (name: string): boolean => /\.(?:csv|md)$/iu.test(name) && !/(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(name);
const isTable = ({ name }: NamedText): boolean => /\.csv$/iu.test(name);

/** Notion packs a table twice, as it is shown and with all of its rows: the second is the one that is meant. */
function withoutPartial(files: readonly NamedText[]): readonly NamedText[] {
  const names = new Set(files.map(({ name }) => name));
  return files.filter(({ name }) => !names.has(name.replace(/\.csv$/iu, "_all.csv")));
}

const holdsPosts = ({ table }: NamedTable): boolean => mapped(table, null).uses.includes("text");

/** The table that has the posts, or that somebody chose; several leave a question, as the sheets of a workbook do. */
function chosen(tables: readonly NamedTable[], wanted: string | null): Result<Table, ImportErrorCode> | null {
  const likely = wanted === null ? tables.filter(holdsPosts) : tables.filter(({ name }) => name === wanted);
  const [first] = likely;
  if (!first) return null;
  const names = tables.map(({ name }) => name);
  const isOpen = likely.length > 1;
  const notes: readonly Note[] = isOpen ? [] : [{ code: "file-inside", row: null, file: first.name }];
  return ok({
    ...first.table,
    notes: [...notes, ...first.table.notes],
    sheets: names,
    sheet: first.name,
    openSheets: isOpen ? likely.map(({ name }) => name) : [],
  });
}

/** Reads what a tool packed for download, as Notion does: its table, or its pages where no table has the posts. */
export function readArchive(
  bytes: Uint8Array,
  wanted: string | null,
  decoded: (bytes: Uint8Array) => Decoded,
): Result<Table, ImportErrorCode> {
  const parts = unzip(bytes, isRead);
  if (!parts.ok) return parts;
  const files = [...parts.value].flatMap(([name, part]): readonly NamedText[] => {
    const text = decoded(part)?.text.replace(/^\uFEFF/u, "");
    return text === undefined ? [] : [{ name, text }];
  });
  const tables = withoutPartial(files.filter(isTable)).flatMap(({ name, text }): readonly NamedTable[] => {
    const table = readDelimited(text, ",");
    return table.ok ? [{ name, table: table.value }] : [];
  });
  const table = chosen(tables, wanted);
  if (table) return table;
  if (wanted !== null) return refused.noSuchTable(wanted);
  const pages = files.filter((file) => !isTable(file));
  return pages.length > 0 ? readMarkdownFolder(pages) : refused.noTableInside;
}
