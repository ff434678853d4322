import { Buffer } from "node:buffer";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const bytesOf = (words: string): readonly Buffer[] => [Buffer.from(words, "utf8"), Buffer.from(words, "utf16le")];

/** The files below a folder in which the words stand, in UTF-8 or UTF-16, by their paths in it. */
export const filesWith = (folder: string, words: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    const file = join(folder, name);
    if (!lstatSync(file).isFile()) return false; // sockets and links to nothing
    const content = readFileSync(file);
    return bytesOf(words).some((bytes) => content.includes(bytes));
  });
