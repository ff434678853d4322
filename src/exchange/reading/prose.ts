import { parse } from "yaml";
import type { Result } from "../../domain/result.ts";
import { type ColumnUse, namedUse } from "../columns.ts";
import type { ImportErrorCode } from "../row.ts";
import { type NamedField, NamedRecords, type Table } from "./table.ts";

type Lines = { readonly lines: readonly string[]; readonly line: number };
type Fields = readonly NamedField[];

const SEPARATOR = /^(?:-{3,}|={3,})\s*$/u;
/** A line that a post has for itself and that would part it: written with a backslash, as Markdown does. */
const ESCAPED = /^\\(\\*(?:-{3,}|={3,})\s*)$/u;
/** Longest front matter that is taken for one, in UTF-16 code units. */
const MAX_FIELDS = 20_000;

/** The field that the words of a post stand in; the blank keeps it from being a key of front matter. */
const TEXT = " text";

/** The lines between separators, with the number of each part's first line. */
function partsOf(text: string): readonly Lines[] {
  const parts: { lines: string[]; line: number }[] = [{ lines: [], line: 1 }];
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    if (SEPARATOR.test(line)) parts.push({ lines: [], line: index + 2 });
    else parts.at(-1)?.lines.push(line.replace(ESCAPED, "$1"));
  }
  return parts;
}

const isBlank = ({ lines }: Lines): boolean => lines.every((line) => line.trim() === "");

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellOf).join("\n");
  return typeof value === "object" ? JSON.stringify(value) : String(value as string | number | boolean);
}

function parsed(text: string): unknown {
  if (text.length > MAX_FIELDS) return null;
  try {
    // Without aliases, which could grow without bound; dates stay the words they are.
    return parse(text, { schema: "failsafe", maxAliasCount: 0, mapAsMap: true, logLevel: "silent" }) as unknown;
  } catch {
    return null; // words, then
  }
}

const FIELD = /^([A-Za-z][\w -]{0,30}):\s*(.*)$/u;

/** Lines of `key: value` that are no YAML, as `title: Bread: why we bake` is none. */
function plainFields(lines: readonly string[]): Fields | undefined {
  const matches = lines.filter((line) => line.trim() !== "").map((line) => FIELD.exec(line));
  if (matches.length === 0 || matches.includes(null)) return undefined;
  return matches.map((match) => [match?.[1]?.trim() ?? "", (match?.[2] ?? "").trim().replaceAll(/^["']|["']$/gu, "")]);
}

/** An extra column as `writing/markdown.ts` writes it. */
const isExtra = (value: unknown): value is Map<string, string> => value instanceof Map && value.has("column");

/** The fields of front matter: `key: value` and nothing else; `extras` are columns of their own. */
function fieldsOf({ lines }: Lines): Fields | undefined {
  if (!lines.some((line) => /^[\w"'][^:]*:(?:\s|$)/u.test(line))) return undefined;
  const map = parsed(`${lines.join("\n")}\n`);
  if (!(map instanceof Map)) return plainFields(lines);
  return [...map].flatMap(([key, value]): Fields => {
    if (key === "extras" && Array.isArray(value) && value.every(isExtra))
      return value.map((extra) => [cellOf(extra.get("column")), cellOf(extra.get("value")), true]);
    return [[cellOf(key), cellOf(value)]];
  });
}

/** Whether fields are front matter: a file may begin with any, between posts one must have a name that is known. */
const areFrontMatter = (fields: Fields | undefined, isFirst: boolean): fields is Fields =>
  fields !== undefined && fields.length > 0 && (isFirst || fields.some(([name]) => namedUse(name) !== undefined));

function textOf({ lines, line }: Lines): { readonly text: string; readonly line: number } {
  const first = lines.findIndex((one) => one.trim() !== "");
  return { text: lines.join("\n").trim(), line: line + Math.max(0, first) };
}

/** A key of front matter never is the post itself. */
function toUse(name: string): ColumnUse {
  if (name === TEXT) return "text";
  const use = namedUse(name) ?? "extra";
  return use === "text" ? "extra" : use;
}

/** Reads a plain text: one post, or several with a line of dashes or equals signs between them. */
export function readText(text: string): Result<Table, ImportErrorCode> {
  const records = new NamedRecords(toUse);
  for (const part of partsOf(text).filter((one) => !isBlank(one))) {
    const { text: words, line } = textOf(part);
    records.add(line, [[TEXT, words]]);
  }
  return records.table();
}

/** A page that Notion exported: its title, then a line for each property, then the words. */
const NOTION = /^# (?<title>[^\n]+)\n\n(?<fields>(?:[^\n:]{1,40}: [^\n]*\n)+)\n(?<text>[\s\S]*)$/u;

function notionPage(text: string): { readonly fields: Fields; readonly text: string } | undefined {
  const { title = "", fields = "", text: words = "" } = NOTION.exec(text.replaceAll("\r\n", "\n"))?.groups ?? {};
  if (words.trim() === "") return undefined;
  const pairs = fields
    .trimEnd()
    .split("\n")
    .map((line): readonly [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]);
  return pairs.some(([name]) => namedUse(name))
    ? { fields: [["Name", title], ...pairs], text: words.trim() }
    : undefined;
}

type MarkdownPost = { readonly fields: Fields; readonly part: Lines };

/** Posts with the front matter above them. What follows front matter is the post, also when it looks like front matter itself. */
function markdownPosts(text: string): readonly MarkdownPost[] {
  const posts: MarkdownPost[] = [];
  const [above, ...parts] = partsOf(text);
  const startsWithFields = above !== undefined && isBlank(above);
  if (above && !startsWithFields) posts.push({ fields: [], part: above });
  let fields: Fields | null = null;
  for (const [index, part] of parts.entries()) {
    const found: Fields | undefined = fields === null ? fieldsOf(part) : undefined;
    if (areFrontMatter(found, index === 0 && startsWithFields)) fields = found;
    else if (!isBlank(part) || fields !== null) {
      posts.push({ fields: fields ?? [], part });
      fields = null;
    }
  }
  return fields === null ? posts : [...posts, { fields, part: { lines: [], line: 1 } }];
}

/** Adds the posts of one Markdown file. `id` names a file's only post when its front matter has no id. */
function addMarkdown(records: NamedRecords, text: string, id: string | null): void {
  const page = notionPage(text);
  const posts = page ? [] : markdownPosts(text);
  const fileId: Fields = id !== null && posts.length <= 1 ? [["id", id]] : [];
  if (page) records.add(1, [...fileId, ...page.fields, [TEXT, page.text]]);
  for (const { fields, part } of posts) {
    const { text: words, line } = textOf(part);
    const ownId = fields.some(([name]) => namedUse(name) === "id");
    records.add(line, [...(ownId ? [] : fileId), ...fields, [TEXT, words]]);
  }
}

/** Reads Markdown: posts between lines of dashes, each with front matter (`date`, `time`, `channel`, `author`, `id`, `why`) if it has any. */
export function readMarkdown(text: string): Result<Table, ImportErrorCode> {
  const records = new NamedRecords(toUse);
  addMarkdown(records, text, null);
  return records.table();
}

/** Reads the Markdown files of a folder as one table; a file's name is the id of its post where it names none itself. */
export function readMarkdownFolder(
  files: readonly { readonly name: string; readonly text: string }[],
): Result<Table, ImportErrorCode> {
  const records = new NamedRecords(toUse);
  for (const { name, text } of files) addMarkdown(records, text, name.replace(/\.[^.]+$/u, ""));
  return records.table();
}
