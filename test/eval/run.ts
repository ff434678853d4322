import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { agreement, measureCalendars } from "./calendars.ts";
import { checkLabelled, type LabelledPost, rowsOf } from "./labelled.ts";
import { nearTexts } from "./nearness.ts";
import { measureOwnPosts } from "./own-posts.ts";
import { measureFalseAlarms, measurePublicSets, measureTrust } from "./public-sets.ts";

/**
 * `npm run eval -- FOLDER… [--write]`: measures the checker on labelled data. A folder holds `posts-*.jsonl` or
 * `train-*.jsonl` (our labels), public sets, or calendars with an `.expected.json` beside each; whatever is there is
 * measured. `--write` puts the tables into `docs/quality.md`. Ends with 1 when a text that the checker was trained on is near one
 * of those that measure it: such a figure would flatter.
 */
const percent = (value: number): string => (100 * value).toFixed(1);
const between = ([low, high]: readonly [number, number]): string => `${percent(low)} to ${percent(high)}`;

function ownTables(folder: string): string[] {
  const files = readdirSync(folder)
    .filter((name) => /^(?:posts|train)-.*\.jsonl$/u.test(name))
    .sort();
  const sets = [...new Set(files.map((name) => name.replace(/-[a-z]\.jsonl$/u, "").replace(/\.jsonl$/u, "")))];
  return sets.flatMap((set) => {
    const rows = files
      .filter((name) => name.startsWith(set))
      .flatMap((name) => [...rowsOf<LabelledPost>(join(folder, name))]);
    const measures = measureOwnPosts(checkLabelled(rows));
    return [
      `## ${set} (${rows.length} posts)`, "", "| measure | % | 95 % interval |", "| --- | --- | --- |",
      ...measures.map(({ name, value, interval }) => `| ${name} | ${percent(value)} | ${between(interval)} |`), "",
    ]; // prettier-ignore
  });
}

function publicTables(folder: string): string[] {
  const sets = measurePublicSets(folder);
  if (sets.length === 0) return [];
  const trust = measureTrust(folder);
  return [
    "## Public sets (development halves)", "",
    "| set and what of ours it measures | rows | positive | precision | recall | F1 | 95 % interval |", "| --- | --- | --- | --- | --- | --- | --- |",
    ...sets.map(({ name, scores, range }) => `| ${name} | ${scores.cases} | ${scores.positives} | ${percent(scores.precision)} | ${percent(scores.recall)} | ${percent(scores.f1)} | ${between(range)} |`), "",
    "| nothing is sold here | texts | flagged for pressure, % | 95 % interval |", "| --- | --- | --- | --- |",
    ...measureFalseAlarms(folder).map(({ name, cases, share, range }) => `| ${name} | ${cases} | ${percent(share)} | ${between(range)} |`), "",
    ...(trust ? [`Rank correlation with perceived trust (airbnb_trust): ours ${trust.ours.toFixed(3)} (${trust.range.map((end) => end.toFixed(3)).join(" to ")}), word count alone ${trust.words.toFixed(3)}.`, ""] : []),
  ]; // prettier-ignore
}

async function calendarTables(folder: string): Promise<string[]> {
  const calendars = await measureCalendars(folder);
  if (calendars.length === 0) return [];
  const measures = (calendars[0]?.compared ?? []).map(({ measure }) => {
    const each = calendars.map(({ compared }) => compared.find((one) => one.measure === measure) ?? { expected: [], found: [] });
    const named = (side: "expected" | "found"): string[] => each.flatMap((one, at) => one[side].map((name) => `${at} ${name}`));
    return [measure, ...each.map(agreement), agreement({ expected: named("expected"), found: named("found") })];
  }); // prettier-ignore
  const names = calendars.map(({ name }) => name.replace(/\.\w+$/u, ""));
  return [
    "## Calendars", "",
    "“3 of 4, 1 more”: of what is labelled so much was found, and so much else. The first two lines are about reading the file; the others are about the checker, on the labelled dates.", "",
    `| measure | ${names.join(" | ")} | all |`, `| --- |${" --- |".repeat(names.length + 1)}`,
    ...measures.map((cells) => `| ${cells.join(" | ")} |`), "",
  ]; // prettier-ignore
}

const given = process.argv.slice(2);
const folders = given.filter((word) => !word.startsWith("--")).map((folder) => resolve(folder));
if (folders.length === 0) {
  console.error("usage: npm run eval -- FOLDER… [--write]   (FOLDER: labelled posts, public sets, labelled calendars)");
  process.exit(2);
}
const lines: string[] = [];
for (const folder of folders)
  lines.push(...ownTables(folder), ...publicTables(folder), ...(await calendarTables(folder)));
console.log(lines.join("\n"));
if (given.includes("--write")) {
  const file = new URL("../../docs/quality.md", import.meta.url);
  // What somebody read and judged stands last, and no run can make it anew.
  const judged = /^## (?:A hundred fresh posts|Offered wordings)\n[^]*/mu.exec(readFileSync(file, "utf8"))?.[0] ?? "";
  const page = [
    "# How well the checker finds what it looks for",
    "",
    "Made by `npm run eval -- FOLDER… --write`, where the folders hold the labelled data. Intervals by bootstrap (400 draws, fixed seed).",
    "",
    ...lines,
    judged,
  ].join("\n");
  writeFileSync(file, `${page.trimEnd()}\n`);
}

const training = resolve(import.meta.dirname, "../../resources/training");
const near = folders.filter((folder) => folder !== training).flatMap((folder) => nearTexts(training, folder));
console.log(`Training texts near a text that measures: ${near.length}`);
for (const { ours, theirs, share } of near) console.log(`  ${ours}  ${theirs}  ${percent(share)} %`);
process.exitCode = near.length === 0 ? 0 : 1;
