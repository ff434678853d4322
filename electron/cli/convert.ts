import { existsSync, statSync } from "node:fs";
import { faultWords } from "../../src/exchange/reading/words.ts";
import { writeNoteWords } from "../../src/exchange/writing/words.ts";
import { planners } from "../../src/exchange/planners.ts";
import { nearest } from "../../src/exchange/nearest.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import type { ImportedFile, ImportedPost } from "../../src/exchange/row.ts";
import { isPosted } from "../../src/exchange/wording.ts";
import type { WriteFormat } from "../../src/exchange/write-posts.ts";
import { EXIT } from "./exit-codes.ts";
import type { Input } from "./inputs.ts";
import type { ConvertOptions } from "./options.ts";
import { openOutput } from "./output.ts";
import { DEFAULT_ZONE, notesOf, readInput } from "./read-input.ts";

type Formats = ReadonlyMap<WriteFormat, string>;

const endingOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";

/** The format that was named, or else the one that the file's ending tells. */
function formatFor(named: string | undefined, file: string, formats: Formats): Result<WriteFormat, "usage"> {
  const names = [...formats.keys()];
  const wanted = named ?? names.find((name) => formats.get(name) === endingOf(file));
  if (wanted === undefined)
    return err("usage", `${file}: its ending tells no format. Name one with --to: ${names.join(", ")}.`);
  const format = names.find((name) => name === wanted);
  if (format !== undefined) return ok(format);
  const meant = nearest(wanted, names);
  return err("usage", `--to is one of ${names.join(", ")}, not “${wanted}”.${meant ? ` Did you mean ${meant}?` : ""}`);
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Says what of the file is not taken over, and what else there is to say of it. */
function reportReading(
  from: string,
  file: ImportedFile,
  leftOut: ImportedFile["posts"],
  options: ConvertOptions,
): void {
  for (const note of notesOf(file, options)) console.error(`${from}: ${note}`);
  for (const rejected of file.rejected)
    console.error(`${from}: row ${rejected.row} (line ${rejected.line}) was not read: ${faultWords(rejected)}`);
  const drafts = leftOut.filter(({ draft }) => draft).length;
  for (const [count, what] of [[drafts, "not ready to go out"], [leftOut.length - drafts, "that went out already"]] as const) {
    const [are, them] = count === 1 ? ["is", "it"] : ["are", "them"];
    if (count > 0) console.error(`${from}: ${plural(count, "post")} ${what} ${are} left out; --all takes ${them} too.`);
  } // prettier-ignore
}

/** Why nothing can be read from one file, or written to the other. */
function pathFault(from: string, to: string, force: boolean): string | null {
  if (statSync(from, { throwIfNoEntry: false })?.isDirectory()) return `${from} is a folder; name one file.`;
  return to !== "-" && existsSync(to) && !force ? `${to} is there already. --force writes over it.` : null;
}

async function save(
  posts: ImportedFile["posts"],
  to: string,
  format: WriteFormat,
  options: ConvertOptions,
): Promise<void> {
  const order = options["date-order"];
  const { notes, bytes } = await (
    await import("../../src/exchange/write-posts.ts")
  ).writePosts(posts, format, {
    zone: options.zone ?? DEFAULT_ZONE,
    now: Date.now(),
    ...(order ? { dateOrder: order } : {}),
  });
  const shown = to === "-" ? "standard output" : to;
  for (const note of notes) console.error(`${shown}: ${writeNoteWords(note)}`);
  const output = openOutput(to === "-" ? undefined : to);
  await output.write(bytes);
  output.close();
  console.error(`${plural(posts.length, "post")} written to ${shown}.`);
}

/** `earnest convert`: reads one file of posts and writes another; what is lost is said. Answers the exit code. */
export async function convert(from: string, to: string, options: ConvertOptions): Promise<number> {
  const format = formatFor(options.to, to, (await import("../../src/exchange/write-posts.ts")).writeFormats);
  if (!format.ok) return fail(format.error.message);
  const fault = pathFault(from, to, options.force === true);
  if (fault !== null) return fail(fault);
  const input: Input = { kind: from === "-" ? "stdin" : "file", name: from };
  const read = await readInput(input, options["stdin-filename"] ?? "stdin.txt", options);
  if (!read.ok) return fail(`${from}: ${read.error.message}`);
  const file = read.value;
  const isForTool = Object.hasOwn(planners, format.value); // where what went out already would go out again
  const isLeftOut = ({ draft, status }: ImportedPost): boolean => draft || (isForTool && isPosted(status));
  const posts = options.all ? file.posts : file.posts.filter((post) => !isLeftOut(post));
  reportReading(from, file, options.all ? [] : file.posts.filter(isLeftOut), options);
  if (posts.length === 0) return fail(`${from}: there is nothing to write.`);
  await save(posts, to, format.value, options);
  return file.rejected.length > 0 ? EXIT.findings : EXIT.clean;
}

function fail(message: string): number {
  console.error(message);
  return EXIT.failed;
}
