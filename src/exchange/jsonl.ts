import { err, ok, type Result } from "../domain/result.ts";
import { readDate, readTime } from "./dates.ts";
import { checked, raw } from "./record.ts";
import type { ImportedFile, ImportedPost, ImportErrorCode, RejectedRow } from "./row.ts";

const FIELDS = ["id", "date", "time", "channel", "author", "why"] as const;

function parsed(line: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
    return undefined;
  } catch {
    return undefined; // reported with its row
  }
}

function postOf(line: string, row: number, at: number): ImportedPost | string {
  const record = parsed(line);
  if (!record) return "This line is not a JSON object.";
  const text = record.get("text");
  if (typeof text !== "string") return "This line has no “text”.";
  if (text.trim() === "") return "This row has no text.";
  const wrong = FIELDS.find(
    (field) =>
      !["string", "number", "undefined"].includes(record.get(field) === null ? "undefined" : typeof record.get(field)),
  );
  if (wrong) return `“${wrong}” is not a text.`;
  const field = (name: (typeof FIELDS)[number]): string | null => {
    const value = record.get(name);
    return value === undefined || value === null || value === "" ? null : `${value as string | number}`;
  };
  const writtenDate = field("date");
  const { date, impossible } = writtenDate === null ? { date: null, impossible: false } : readDate(writtenDate, null);
  if (impossible) return `There is no such day as “${writtenDate}”.`;
  const time = field("time");
  return {
    id: field("id"), row, line: at, text, date, writtenDate, time: time === null ? null : readTime(time),
    channel: field("channel"), author: field("author"), why: field("why"),
  }; // prettier-ignore
}

/** Reads one post a line: `{id?, text, date?, time?, channel?, author?, why?}`. Unknown fields are left alone. */
export function readJsonl(text: string): Result<ImportedFile, ImportErrorCode> {
  const posts: ImportedPost[] = [];
  const rejected: RejectedRow[] = [];
  let row = 0;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === "") continue;
    row += 1;
    const post = checked(postOf(line, row, index + 1));
    if (typeof post === "string") rejected.push({ row, line: index + 1, reason: post, raw: raw(line) });
    else posts.push(post);
  }
  if (row === 0) return err("nothing-to-read", "The file is empty.");
  return ok({ posts, rejected, notes: [] });
}
