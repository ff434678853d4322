import { err, ok, type Result } from "../domain/result.ts";
import { readCsv } from "./csv.ts";
import { decode, type DecodeBytes } from "./decode.ts";
import { readJsonl } from "./jsonl.ts";
import { readMarkdown, readText } from "./prose.ts";
import type { ImportedFile, ImportErrorCode } from "./row.ts";

type Reader = (text: string) => Result<ImportedFile, ImportErrorCode>;

const readers: ReadonlyMap<string, Reader> = new Map([
  ["csv", readCsv], ["tsv", readCsv], ["jsonl", readJsonl], ["ndjson", readJsonl], ["txt", readText], ["text", readText], ["md", readMarkdown], ["markdown", readMarkdown],
]); // prettier-ignore

/** The endings of the files that can be read. */
export const readableEndings: readonly string[] = [...readers.keys()];

const endingOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";

/** Reads a file of posts by its ending. Every data row comes back, read or rejected. */
export function readPosts(
  bytes: Uint8Array,
  name: string,
  decodeBytes: DecodeBytes,
): Result<ImportedFile, ImportErrorCode> {
  const reader = readers.get(endingOf(name));
  if (!reader) {
    const known = readableEndings.map((ending) => `.${ending}`).join(", ");
    return err("unknown-format", `Its ending tells no format that can be read (${known}).`);
  }
  const decoded = decode(bytes, decodeBytes);
  if (!decoded) return err("not-text", "It is not a text file. Save the spreadsheet as CSV and try again.");
  const text = decoded.text.replace(/^\uFEFF/u, "");
  const read = reader(text);
  return read.ok && decoded.note ? ok({ ...read.value, notes: [decoded.note, ...read.value.notes] }) : read;
}
