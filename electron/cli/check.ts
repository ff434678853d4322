import packageJson from "../../package.json";
import type { TrainedPart } from "../../src/checker/index.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { localDateOf } from "../../src/exchange/dates.ts";
import type { CheckedFile } from "../../src/exchange/report/checked-file.ts";
import { type Baseline, BASELINE_NAME, readBaseline } from "./baseline.ts";
import { type Checker, checkFile, type Given } from "./check-file.ts";
import { configured, type MonthSettings, printedConfig } from "./config-file.ts";
import { nothingLeft, readDecisions } from "./decisions-file.ts";
import { EXIT } from "./exit-codes.ts";
import { exitCodeOf } from "./fail-level.ts";
import { findInputs, type Input } from "./inputs.ts";
import type { CheckOptions } from "./options.ts";
import { keepHeapSmall, keepYoungSpaceSmall } from "./memory.ts";
import { openOutput, type Output, writeFile } from "./output.ts";
import { Progress } from "./progress.ts";
import { readProfile } from "./profile-file.ts";
import { notesOf, readInput, wantedOf } from "./read-input.ts";
import { keeper, type Report, reportFor } from "./reports.ts";

const STDIN_NAME = "stdin.txt";
/** The formats that tell what could stand instead of flagged words. */
const SHOW_OFFERS: ReadonlySet<string> = new Set(["json", "jsonl", "csv"]);

function baselineFor(options: CheckOptions): Result<Baseline | null, "baseline"> {
  const isWritten = options["write-baseline"] === true;
  const file = options.baseline ?? (isWritten || options["prune-baseline"] ? BASELINE_NAME : undefined);
  return file === undefined ? ok(null) : readBaseline(file, isWritten);
}

/** The files that the options name, read. */
function given(options: CheckOptions, month: MonthSettings): Result<Given, string> {
  const profile = options.profile === undefined ? ok([]) : readProfile(options.profile);
  if (!profile.ok) return err("profile", `The profile ${profile.error.message}`);
  const decisions = options.decisions === undefined ? ok(nothingLeft) : readDecisions(options.decisions);
  if (!decisions.ok) return err("decisions", `The decisions ${decisions.error.message}`);
  const baseline = baselineFor(options);
  if (!baseline.ok) return baseline;
  const today = localDateOf(new Date());
  return ok({
    profile: profile.value,
    ...decisions.value,
    today,
    month,
    baseline: baseline.value,
    jobs: options.jobs,
    tryOffers: SHOW_OFFERS.has(options.format ?? ""),
  });
}

/** One run: the inputs are read and checked one after the other. */
type Run = {
  readonly options: CheckOptions;
  readonly given: Given;
  readonly checker: Checker;
  readonly report: Report;
  readonly output: Output;
  readonly progress: Progress;
};

/** Says what is wrong with an input on standard error. */
const complain = (name: string, message: string): void => console.error(`${name}: ${message}`);

/** A checked file, and whether there was any post in it before some were left out as asked for. */
type CheckedInput = { readonly file: CheckedFile; readonly hasPosts: boolean };

/** Reads and checks one input; null when it could not be read. */
async function checkInput(input: Input, run: Run): Promise<CheckedInput | null> {
  const { options, report, output, progress } = run;
  const stdinName = options["stdin-filename"] ?? STDIN_NAME;
  const shown = input.kind === "stdin" ? "Standard input" : input.name;
  const read = await readInput(input, stdinName, options);
  if (!read.ok) {
    complain(shown, read.error.message);
    return null;
  }
  keepHeapSmall(read.value.posts.length);
  if (read.value.posts.length === 0) complain(shown, "none of its rows could be read as a post.");
  const { since = null, until = null, channel: channels = [] } = options;
  const { file, note } = wantedOf(read.value, { since, until, channels });
  const name = input.kind === "stdin" ? stdinName : input.name;
  const notes = [...notesOf(file, options), ...(note === null ? [] : [note])];
  const keep = keeper();
  const checked = await checkFile({ file, name, notes }, run.given, run.checker, async (row, done, all) => {
    progress.show(shown, done, all);
    if (!report.row) return row;
    await output.write(report.row(row, name));
    return keep(row);
  });
  progress.clear();
  if (report.file) await output.write(report.file(checked));
  return { file: checked, hasPosts: read.value.posts.length > 0 };
}

/** Writes or prunes the baseline, or says that it holds more than is met. */
async function keepBaseline({ given: { baseline }, options }: Run): Promise<void> {
  if (!baseline) return;
  const file = options.baseline ?? BASELINE_NAME;
  const { length: unmet } = baseline.unmet;
  if (options["write-baseline"]) await writeFile(file, baseline.written);
  else if (options["prune-baseline"]) await writeFile(file, baseline.pruned);
  else if (unmet > 0)
    console.error(`${file}: ${unmet} of its findings no longer occur. --prune-baseline takes them out.`);
}

async function checkAll(inputs: readonly Input[], run: Run): Promise<readonly CheckedInput[]> {
  const checked: CheckedInput[] = [];
  for (const input of inputs) {
    const one = await checkInput(input, run);
    if (one) checked.push(one);
  }
  return checked;
}

/** Checks the inputs and writes what was found; answers the exit code. */
async function checkInputs(inputs: readonly Input[], isComplete: boolean, run: Run): Promise<number> {
  const checked = await checkAll(inputs, run);
  if (checked.length === 0) return EXIT.failed;
  const files = checked.map(({ file }) => file);
  sayWhatIsLacking(files);
  await run.output.write(await run.report.end(files));
  run.output.close();
  await keepBaseline(run);
  const isWhole = isComplete && files.length === inputs.length && checked.some(({ hasPosts }) => hasPosts);
  if (!isWhole) return EXIT.failed;
  return run.options["write-baseline"] ? EXIT.clean : exitCodeOf(files, run.options);
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
export async function check(words: readonly string[], asked: CheckOptions): Promise<number> {
  const config = configured(asked);
  if (!config.ok) return fail(config.error.message);
  const { options, month } = config.value;
  if (options["print-config"]) {
    process.stdout.write(printedConfig(config.value));
    return EXIT.clean;
  }
  const context = given(options, month);
  if (!context.ok) return fail(context.error.message);
  keepYoungSpaceSmall();
  const { inputs, faults } = await findInputs(words);
  for (const fault of faults) console.error(fault);
  if (inputs.length === 0) return EXIT.failed;
  const { checkPost, checkCalendar, rules, calendarRules } = await import("../../src/checker/index.ts");
  const checker = { checkPost, checkCalendar, rules: [...rules, ...calendarRules] };
  const about = { rules: checker.rules, version: packageJson.version, severalFiles: inputs.length > 1 };
  const output = openOutput(options.output);
  const report = reportFor(options, about);
  const run: Run = { options, given: context.value, checker, report, output, progress: new Progress() };
  return checkInputs(inputs, faults.length === 0, run);
}

function fail(message: string): number {
  console.error(message);
  return EXIT.failed;
}
