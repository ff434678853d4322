import { err, ok, type Result } from "../domain/result.ts";
import { readDate, readTime } from "./dates.ts";
import { checked, raw } from "./record.ts";
import type { ImportedFile, ImportedPost, ImportErrorCode, RejectedRow } from "./row.ts";

type Part = { readonly text: string; readonly line: number; readonly fields: ReadonlyMap<string, string> };

const SEPARATOR = /^(?:-{3,}|={3,})\s*$/u;
const FIELD = /^([A-Za-z][\w -]{0,30}):\s*(.*)$/u;

/** The lines between separators, with the number of each part's first line. */
function partsOf(text: string): { readonly lines: readonly string[]; readonly line: number }[] {
  const parts: { lines: string[]; line: number }[] = [{ lines: [], line: 1 }];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (SEPARATOR.test(line)) parts.push({ lines: [], line: index + 2 });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

const isBlank = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === "");

/** `key: value` lines; quotation marks around a value are left out. Anything else is no front matter. */
function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string> | undefined {
  const matches = lines.filter((line) => line.trim() !== "").map((line) => FIELD.exec(line));
  if (matches.length === 0 || matches.includes(null)) return undefined;
  return new Map(
    matches.map((match) => [
      (match?.[1] ?? "").toLowerCase().trim(),
      (match?.[2] ?? "").trim().replaceAll(/^["']|["']$/gu, ""),
    ]),
  );
}

function textPart(
  { lines, line }: { readonly lines: readonly string[]; readonly line: number },
  fields: ReadonlyMap<string, string>,
): Part {
  const first = lines.findIndex((one) => one.trim() !== "");
  return { text: lines.join("\n").trim(), line: line + Math.max(0, first), fields };
}

function plainParts(text: string): readonly Part[] {
  return partsOf(text).filter(({ lines }) => !isBlank(lines)).map((part) => textPart(part, new Map())); // prettier-ignore
}

/** Posts of a Markdown file: each may have its front matter between two lines of dashes. */
function markdownParts(text: string): readonly Part[] {
  const result: Part[] = [];
  let fields: ReadonlyMap<string, string> = new Map();
  for (const [index, part] of partsOf(text).entries()) {
    const found = index > 0 ? fieldsOf(part.lines) : undefined;
    if (found) fields = found;
    else if (!isBlank(part.lines)) {
      result.push(textPart(part, fields));
      fields = new Map();
    }
  }
  return result;
}

function postOf({ text, line, fields }: Part, row: number): ImportedPost | string {
  const field = (name: string): string | null => fields.get(name) || null;
  const writtenDate = field("date");
  const { date, impossible } = writtenDate === null ? { date: null, impossible: false } : readDate(writtenDate, null);
  if (impossible) return `There is no such day as “${writtenDate}”.`;
  const time = field("time");
  return {
    id: field("id"), row, line, text, date, writtenDate, time: time === null ? null : readTime(time),
    channel: field("channel"), author: field("author"), why: field("why"),
  }; // prettier-ignore
}

function fileOf(parts: readonly Part[]): Result<ImportedFile, ImportErrorCode> {
  if (parts.length === 0) return err("nothing-to-read", "The file is empty.");
  const posts: ImportedPost[] = [];
  const rejected: RejectedRow[] = [];
  for (const [index, part] of parts.entries()) {
    const post = checked(postOf(part, index + 1));
    if (typeof post === "string") rejected.push({ row: index + 1, line: part.line, reason: post, raw: raw(part.text) });
    else posts.push(post);
  }
  return ok({ posts, rejected, notes: [] });
}

/** Reads a plain text: one post, or several with a line of dashes or equals signs between them. */
export const readText = (text: string): Result<ImportedFile, ImportErrorCode> => fileOf(plainParts(text));

/** Reads Markdown: posts between lines of dashes, each with front matter (`date`, `time`, `channel`, `author`, `id`, `why`) if it has any. */
export const readMarkdown = (text: string): Result<ImportedFile, ImportErrorCode> => fileOf(markdownParts(text));
