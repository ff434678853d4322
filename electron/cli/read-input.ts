import { join } from "node:path";
import type { LocalDate } from "../../src/domain/post.ts";
import { err, type Result } from "../../src/domain/result.ts";
import { localDateOf } from "../../src/exchange/dates.ts";
import type { ReadOptions } from "../../src/exchange/options.ts";
import { readFolder, readPosts } from "../../src/exchange/read-posts.ts";
import { noteWords, questionWords } from "../../src/exchange/reading/words.ts";
import type { ImportedFile, ImportedPost, Question } from "../../src/exchange/row.ts";
import { isSameNetwork } from "../../src/exchange/wording.ts";
import { fileBytes, type Input, stdinBytes } from "./inputs.ts";
import type { ReadingOptions } from "./options.ts";

/** Where clocks are when nobody says: times without a zone are then shown as they are written. */
export const DEFAULT_ZONE = "UTC";

/** Which option answers a question of a file. */
const answers: Readonly<Record<Question["ask"], string>> = {
  "date-order": "Say which with --date-order dmy or --date-order mdy.",
  year: `Say which with --year, for instance --year ${localDateOf(new Date()).slice(0, 4)}.`,
  sheet: "Name it with --sheet.",
};

const readOptions = (options: ReadingOptions): ReadOptions => ({
  decodeBytes: (bytes, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(bytes),
  zone: options.zone ?? DEFAULT_ZONE,
  dateOrder: options["date-order"] ?? null,
  year: options.year ?? null,
  sheet: options.sheet ?? null,
});

async function readBytes(input: Input, stdinName: string, options: ReadOptions): Promise<Result<ImportedFile, string>> {
  if (input.kind === "stdin") return readPosts(await stdinBytes(), stdinName, options);
  if (input.kind === "file") {
    const bytes = fileBytes(input.name);
    return bytes.ok ? readPosts(bytes.value, input.name, options) : bytes;
  }
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const name of input.files) {
    const bytes = fileBytes(join(input.name, name));
    if (!bytes.ok) return err("input", `${name}: ${bytes.error.message}`);
    files.push({ name, bytes: bytes.value });
  }
  return readFolder(files, options);
}

/** Reads an input whole. What the file leaves open has to be answered by an option: nobody guesses. */
export async function readInput(
  input: Input,
  stdinName: string,
  options: ReadingOptions,
): Promise<Result<ImportedFile, string>> {
  const file = await readBytes(input, stdinName, readOptions(options));
  if (!file.ok) return file;
  const { questions } = file.value;
  const onSheet = questions.filter(({ ask }) => ask === "sheet"); // another sheet may leave nothing else open
  const asked = (onSheet.length > 0 ? onSheet : questions).map((one) => `${questionWords(one)} ${answers[one.ask]}`);
  return asked.length > 0 ? err("question", asked.join(" ")) : file;
}

/** Which of a file's posts are wanted. */
export type Wanted = {
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
  readonly channels: readonly string[];
};

function isWanted({ date, channels }: ImportedPost, wanted: Wanted): boolean {
  const { since, until } = wanted;
  if ((since !== null || until !== null) && date === null) return false;
  if (date !== null && ((since !== null && date < since) || (until !== null && date > until))) return false;
  const isAsked = (channel: string): boolean =>
    wanted.channels.some((one) => one.toLowerCase() === channel.toLowerCase() || isSameNetwork(one, channel));
  return wanted.channels.length === 0 || channels.some(isAsked);
}

/** The file with the wanted posts alone, and a note that counts the others. Rows that could not be read stay. */
export function wantedOf(
  file: ImportedFile,
  wanted: Wanted,
): { readonly file: ImportedFile; readonly note: string | null } {
  const posts = file.posts.filter((post) => isWanted(post, wanted));
  const others = file.posts.length - posts.length;
  const note = `${others} of ${file.posts.length} posts are left out, as asked for by day or channel.`;
  return { file: { ...file, posts }, note: others === 0 ? null : note };
}

/** What is to be said of a file. That times are taken as UTC says nothing when nobody named a zone. */
export const notesOf = (file: ImportedFile, { zone }: ReadingOptions): readonly string[] =>
  file.notes
    .filter(({ code }) => code !== "zone" || zone !== undefined)
    .map((note) => (note.row === null ? noteWords(note) : `Row ${note.row}: ${noteWords(note)}`));
