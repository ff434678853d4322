import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { checkCalendar, checkPost, Severity, TrainedPart } from "../../src/checker/index.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { LocalDate } from "../../src/domain/post.ts";
import { emptyProfile, type Profile, profileFor } from "../../src/domain/profile.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { localDateOf } from "../../src/exchange/dates.ts";
import { readPosts } from "../../src/exchange/read-posts.ts";
import type { ImportedFile } from "../../src/exchange/row.ts";
import type { CheckOptions } from "./arguments.ts";
import { type CheckedFile, type CheckedRow, summaryOf } from "./checked-file.ts";
import { checkMonth } from "./checked-month.ts";
import { leftInMonth, leftInRow, readDecisions } from "./decisions-file.ts";
import { json, jsonl } from "./formats/json.ts";
import { stylish } from "./formats/stylish.ts";
import { readProfile } from "./profile-file.ts";

/** Clean, findings at or above the fail level, and usage, unreadable input or a crash. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;

const decodeBytes = (bytes: Uint8Array, encoding: string, fatal: boolean): string =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

/** Where clocks are when nobody says: times without a zone are shown as they are written. */
const ZONE = "UTC";

async function read(file: string, stdinName: string): Promise<Result<ImportedFile, "file">> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === "-" ? 0 : file);
  } catch (cause) {
    return err("file", cause instanceof Error ? cause.message : String(cause));
  }
  const posts = await readPosts(bytes, file === "-" ? stdinName : file, { decodeBytes, zone: ZONE });
  return posts.ok ? posts : err("file", posts.error.message);
}

/** What each post is checked with. */
type Given = { readonly profile: Profile; readonly decisions: readonly Decision[]; readonly today: LocalDate };

/** The profile and the decisions that the options name. */
function given(options: CheckOptions): Result<Given, "profile" | "decisions"> {
  const profile = options.profile === null ? ok(emptyProfile) : readProfile(options.profile);
  if (!profile.ok) return err("profile", `The profile ${profile.error.message}`);
  const decisions = options.decisions === null ? ok([]) : readDecisions(options.decisions);
  if (!decisions.ok) return err("decisions", `The decisions ${decisions.error.message}`);
  return ok({ profile: profile.value, decisions: decisions.value, today: localDateOf(new Date()) });
}

/** The checker, which is loaded late. */
type Checker = { readonly checkPost: typeof checkPost; readonly checkCalendar: typeof checkCalendar };

function checkFile(
  file: ImportedFile,
  name: string,
  { profile, decisions, today }: Given,
  checker: Checker,
): CheckedFile {
  const posts = file.posts.map((post): CheckedRow => ({
    type: "post",
    post,
    report: checker.checkPost(post.text, {
      profile: profileFor(post, profile),
      channel: post.channel,
      left: leftInRow(post, decisions, today),
    }),
  }));
  const rejected = file.rejected.map((row): CheckedRow => ({ type: "rejected", rejected: row }));
  const rowOf = (row: CheckedRow): number => (row.type === "post" ? row.post.row : row.rejected.row);
  const rows = [...posts, ...rejected].sort((a, b) => rowOf(a) - rowOf(b));
  const month = { profile, left: leftInMonth(decisions, today) };
  // That times are taken as UTC says nothing here, where nothing is scheduled.
  const notes = [...file.notes.filter(({ code }) => code !== "zone"), ...file.questions].map(({ message }) => message);
  return { name, notes, rows, calendar: checkMonth(rows, month, checker.checkCalendar) };
}

const atOrAbove: Readonly<Record<CheckOptions["failOn"], readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  info: ["error", "warning", "info"],
  never: [],
};

function exitCode(files: readonly CheckedFile[], { failOn, maxWarnings }: CheckOptions): number {
  const { severities } = summaryOf(files);
  if (atOrAbove[failOn].some((severity) => severities[severity] > 0)) return EXIT.findings;
  return maxWarnings !== null && severities.error + severities.warning > maxWarnings ? EXIT.findings : EXIT.clean;
}

/** Colour where a person reads: asked for, or on a terminal, unless NO_COLOR or FORCE_COLOR decides. */
function wantsColor({ color, output }: CheckOptions): boolean {
  if (color !== null) return color;
  if (process.env["NO_COLOR"]) return false;
  if (process.env["FORCE_COLOR"]) return process.env["FORCE_COLOR"] !== "0";
  return output === null && process.stdout.isTTY === true;
}

function render(files: readonly CheckedFile[], options: CheckOptions): string {
  if (options.format === "json") return json(files);
  return options.format === "jsonl" ? jsonl(files) : stylish(files, options.quiet, wantsColor(options));
}

/** Written aside and renamed, so that half a report is never read. */
function writeOutput(text: string, output: string | null): void {
  if (output === null) {
    process.stdout.write(text);
    return;
  }
  writeFileSync(`${output}.new`, text);
  renameSync(`${output}.new`, output);
}

/** What the findings lack where a file of the trained model cannot be read; said once, beside them. */
const lackingWords: Readonly<Record<TrainedPart, string>> = {
  classifier:
    "classifier.json is missing or damaged: the rules go on alone and find less. Installing Earnest again brings it back.",
  vectors:
    "vectors.json is missing or damaged: a Why is known only by its own words. Installing Earnest again brings it back.",
};

function sayWhatIsLacking(files: readonly CheckedFile[]): void {
  const reports = files.flatMap(({ rows }) => rows.flatMap((row) => (row.type === "post" ? [row.report] : [])));
  for (const part of reports.at(-1)?.lacking ?? []) console.error(lackingWords[part]);
}

/** `earnest check`: reads the files, checks each post, writes the findings; answers the exit code. */
export async function check(options: CheckOptions): Promise<number> {
  const context = given(options);
  if (!context.ok) {
    console.error(context.error.message);
    return EXIT.failed;
  }
  // Loaded only now: the language model takes longer than all the rest together.
  const checker = await import("../../src/checker/index.ts");
  const checked: CheckedFile[] = [];
  for (const file of options.files) {
    const posts = await read(file, options.stdinName);
    const name = file === "-" ? "Standard input" : basename(file);
    if (posts.ok && posts.value.posts.length === 0) console.error(`${name}: none of its rows could be read as a post.`);
    if (posts.ok) checked.push(checkFile(posts.value, file === "-" ? options.stdinName : file, context.value, checker));
    else console.error(`${name}: ${posts.error.message}`);
  }
  if (checked.length === 0) return EXIT.failed;
  sayWhatIsLacking(checked);
  writeOutput(render(checked, options), options.output);
  const readAnything = checked.some(({ rows }) => rows.some((row) => row.type === "post"));
  return readAnything && checked.length === options.files.length ? exitCode(checked, options) : EXIT.failed;
}
