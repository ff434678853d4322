import type { ReadOptions } from "../../src/exchange/options.ts";
import { readPosts } from "../../src/exchange/read-posts.ts";
import type { ImportedFile } from "../../src/exchange/row.ts";

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What reading needs, as this platform has it; the workspace lies in Berlin, where clocks are changed twice a year. */
export const readOptions: ReadOptions = {
  decodeBytes: (bytes, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(bytes),
  zone: "Europe/Berlin",
};

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? utf8(content) : content);

/** The posts of a file that is expected to be readable. */
export async function read(
  name: string,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<ImportedFile> {
  const file = await readPosts(bytesOf(content), name, { ...readOptions, ...options });
  if (!file.ok) throw new Error(`${file.error.code}: ${file.error.message}`);
  return file.value;
}

/** The code with which a file is refused, or "read". */
export async function codeOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = await readPosts(bytesOf(content), name, readOptions);
  return file.ok ? "read" : file.error.code;
}

export const textsOf = (file: ImportedFile): string[] => file.posts.map(({ text }) => text);
export const codesOf = (file: ImportedFile): string[] => file.notes.map(({ code }) => code);
