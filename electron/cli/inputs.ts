import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { fileFault } from "./file-fault.ts";
import { readableEndings } from "../../src/exchange/read-posts.ts";

/** Something to be read as one list of posts. `name` is what reports and messages call it. */
export type Input =
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "stdin"; readonly name: string }
  | { readonly kind: "folder"; readonly name: string; readonly files: readonly string[] };

const endingOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
const isMarkdown = (name: string): boolean => /^(?:md|markdown)$/u.test(endingOf(name));

/** In a folder, JSON may be a profile, a configuration or anything, and an archive may be anything: those are named one by one. */
const NAMED_ONLY = ["json", "zip"];
const isCalendar = (name: string): boolean =>
  readableEndings.includes(endingOf(name)) && !NAMED_ONLY.includes(endingOf(name)) && !isMarkdown(name);

const slashed = (path: string): string => path.replaceAll("\\", "/");
const inOrder = (names: readonly string[]): readonly string[] => [...names].sort((a, b) => (a < b ? -1 : 1));

/** Files below a folder by their paths from there; hidden ones and installed packages are passed by. */
function filesBelow(folder: string): readonly string[] {
  const below = (path: string): readonly string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
      const name = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return below(name);
      return entry.isFile() ? [name] : [];
    });
  return inOrder(below(""));
}

/** The calendars of a folder, each for itself, and all of its Markdown together: a file a post. */
function inFolder(folder: string): Result<readonly Input[], "input"> {
  const files = filesBelow(folder);
  const name = slashed(folder).replace(/\/+$/u, "") || "/";
  const calendars = files.filter(isCalendar).map((file): Input => ({ kind: "file", name: `${name}/${file}` }));
  const markdown = files.filter(isMarkdown);
  const together: readonly Input[] = markdown.length > 0 ? [{ kind: "folder", name, files: markdown }] : [];
  if (calendars.length + together.length > 0) return ok([...calendars, ...together]);
  return err("input", `${folder}: the folder holds no file of posts. Files of JSON in it have to be named themselves.`);
}

async function matching(pattern: string): Promise<Result<readonly Input[], "input">> {
  const { glob, isDynamicPattern } = await import("tinyglobby");
  const given = process.platform === "win32" ? slashed(pattern) : pattern;
  if (!isDynamicPattern(given)) return err("input", `${pattern}: there is no such file or folder.`);
  const files = await glob(given, { expandDirectories: false, ignore: ["**/node_modules/**"] });
  const readable = inOrder(files.filter((file) => readableEndings.includes(endingOf(file))));
  if (readable.length > 0) return ok(readable.map((name) => ({ kind: "file", name })));
  return err("input", `${pattern}: ${files.length === 0 ? "no file fits this pattern" : "no file that fits this pattern can be read"}.`); // prettier-ignore
}

async function inputsOf(word: string): Promise<Result<readonly Input[], "input">> {
  if (word === "-") return ok([{ kind: "stdin", name: word }]);
  const stat = statSync(word, { throwIfNoEntry: false });
  if (stat === undefined) return matching(word);
  return stat.isDirectory() ? inFolder(word) : ok([{ kind: "file", name: word }]);
}

/** Everything that the words after `check` name, each once, in their order; and what is wrong with some of them. */
export async function findInputs(
  words: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly faults: readonly string[] }> {
  const inputs = new Map<string, Input>();
  const faults: string[] = [];
  for (const word of words) {
    const found = await inputsOf(word);
    if (!found.ok) faults.push(found.error.message);
    else for (const input of found.value) if (!inputs.has(`${input.kind} ${input.name}`)) inputs.set(`${input.kind} ${input.name}`, input); // prettier-ignore
  }
  return { inputs: [...inputs.values()], faults };
}

/** All of standard input. Awaited, so that Ctrl+C ends the waiting. */
export async function stdinBytes(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array); // no encoding is set
  return Buffer.concat(parts);
}

/** The bytes of a file, or why there are none, as the end of a sentence. */
export function fileBytes(name: string): Result<Uint8Array, "input"> {
  try {
    return ok(readFileSync(name));
  } catch (cause) {
    return err("input", fileFault(cause, "read"));
  }
}
