import { fieldsOf, isObject, isText } from "../../domain/json.ts";
import type { Extra } from "../../domain/post.ts";
import type { Result } from "../../domain/result.ts";
import { type ColumnUse, namedUse } from "../columns.ts";
import { limits } from "../limits.ts";
import type { ImportErrorCode } from "../row.ts";
import { refused } from "./refusals.ts";
import { type Fault, type NamedField, NamedRecords, type Table } from "./table.ts";

const fault = (code: "not-an-object" | "too-many-fields" | "too-deep", what: "line" | "entry"): Fault => ({ code, what, column: null, value: null }); // prettier-ignore

/** Names under which a document keeps its posts, tried before any other list. */
const LISTS = ["posts", "items", "entries", "data", "rows", "records"];

/** A value as a cell: lists of words one a line, anything deeper as JSON. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((one) => typeof one === "string" || typeof one === "number"))
    return value.join("\n");
  return typeof value === "object" ? JSON.stringify(value) : String(value as number | boolean);
}

/** The fields of a post; Earnest's own `extras` are laid out again as the columns they come from. */
function* cellsOf(post: object): Iterable<NamedField> {
  for (const [name, value] of Object.entries(post)) {
    const isExtras = name === "extras" && Array.isArray(value) && value.every(isExtra);
    if (!isExtras) yield [name, cellOf(value)];
    else for (const { column, value: cell } of value) yield [column, cell, true];
  }
}

const isExtra = (value: unknown): value is Extra => {
  const fields = fieldsOf(value);
  return isText(fields?.get("column")) && isText(fields?.get("value"));
};

const toUse = (name: string): ColumnUse => namedUse(name) ?? "extra";

function add(records: NamedRecords, line: number, value: unknown, what: "line" | "entry"): void {
  try {
    if (isObject(value) && Object.keys(value).length > limits.columns)
      records.add(line, [], fault("too-many-fields", what));
    else if (isObject(value)) records.add(line, [...cellsOf(value)]);
    else records.add(line, [["", cellOf(value)]], fault("not-an-object", what));
  } catch {
    records.add(line, [], fault("too-deep", what)); // more levels than the engine can follow
  }
}

/** What is no JSON; a value of its own, since `undefined` and null may be read. */
const BROKEN = Symbol("broken");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return BROKEN; // said by the caller
  }
}

/** Reads one post a line: `{id?, text, date?, time?, channel?, author?, why?}`. */
export function readJsonl(text: string): Result<Table, ImportErrorCode> {
  const records = new NamedRecords(toUse);
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (records.isTooLarge) break;
    if (line.trim() === "") continue;
    const value = parsed(line);
    if (value === BROKEN) records.add(index + 1, [["", line]], fault("not-an-object", "line"));
    else add(records, index + 1, value, "line");
  }
  return records.table();
}

/** The list of posts in a document: itself, or the first of its fields that is a list of objects. */
function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  const fields = fieldsOf(value);
  if (!fields) return null;
  for (const name of [...LISTS, ...fields.keys()]) {
    const list = fields.get(name);
    if (Array.isArray(list) && list.some(isObject)) return list as unknown[];
  }
  return null;
}

/** Reads a document that is a list of posts, or has one. Of a single post, too. */
export function readJson(text: string): Result<Table, ImportErrorCode> {
  const value = parsed(text);
  if (value === BROKEN) return text.trim() === "" ? refused.empty : refused.damagedJson;
  const posts = listOf(value) ?? [value];
  const records = new NamedRecords(toUse);
  for (const [index, post] of posts.entries()) add(records, index + 1, post, "entry");
  return records.table();
}
