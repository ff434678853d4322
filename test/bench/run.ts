import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { readFileSync, writeFileSync } from "node:fs";
import { buildIfStale } from "../../scripts/build.ts";
import { coldStart } from "./cold-start.ts";
import type { Measured } from "./measure.ts";
import { subjects } from "./subjects.ts";

/**
 * `npm run bench [-- --write]`: our whole check beside raw wink-nlp and a well-known prose linter, each in a process of
 * its own, in turns. Machines and moments differ, so the ratios of one run are what counts. `--write` puts the tables
 * into `docs/performance.md`, above what is measured elsewhere.
 */
const ROUNDS = 5;

function measureOnce(name: string): Measured {
  const { stdout, status, stderr } = spawnSync(process.execPath, ["--expose-gc", "test/bench/measure.ts", name], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const names = Object.keys(subjects);
const rounds = Array.from({ length: ROUNDS }, () => new Map(names.map((name) => [name, measureOnce(name)])));
const figure = (name: string, key: keyof Measured): number =>
  median(rounds.map((round) => round.get(name)?.[key] ?? 0));
/** Taken round by round, then the median, so that a slow moment hits both. */
const ratio = (name: string, key: keyof Measured): number =>
  median(rounds.map((round) => (round.get(name)?.[key] ?? 0) / (round.get("wink-nlp")?.[key] ?? 1)));

const line = (title: string, key: keyof Measured, unit: string, digits: number): string =>
  `| ${title} | ${names.map((name) => `${figure(name, key).toFixed(digits)}${unit}`).join(" | ")} | ${ratio("earnest", key).toFixed(2)} |`;

buildIfStale();
const cold = coldStart(9);
const lines = [
  `| measure | ${names.join(" | ")} | earnest / wink-nlp |`,
  `| --- | ${names.map(() => "---").join(" | ")} | --- |`,
  line("posts a second, one thread, 10,000 posts of about 50 words", "postsPerSecond", "", 0),
  line("500-word draft after each key, warm, p50", "draftP50", " ms", 2),
  line("500-word draft after each key, warm, p95", "draftP95", " ms", 2),
  line("50,000 words against 5,000", "growth", " ×", 1),
  line("8,000 characters without a space against 4,000, worst of 7 kinds", "worstGrowth", " ×", 1),
  line("peak memory after 10,000 posts", "peakMemory", " MiB", 0),
  line("heap kept after 9,000 more posts", "heapGrowth", " MiB", 1),
  `| process start to first result, 500 words | ${names.map((name) => (name === "earnest" ? `${cold.earnest.toFixed(0)} ms` : name === "wink-nlp" ? `${cold.wink.toFixed(0)} ms` : "–")).join(" | ")} | ${cold.ratio.toFixed(2)} |`,
];
console.log(lines.join("\n"));
if (process.argv.includes("--write")) {
  const file = "docs/performance.md";
  const page = readFileSync(file, "utf8");
  const head = [
    "# How fast it is",
    "",
    `Made by \`npm run bench -- --write\` on ${cpus().length} shared cores of ${cpus()[0]?.model ?? "an unknown processor"}, Node ${process.versions.node}; medians of ${ROUNDS} rounds in which the subjects take turns. Machines are noisy: the last column, taken within one run, is what counts.`,
    "",
    ...lines,
    "",
    "",
  ];
  writeFileSync(file, head.join("\n") + page.slice(page.indexOf("Of earnest the last line"))); // what is measured elsewhere stays
}
