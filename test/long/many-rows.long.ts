import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { buildIfStale } from "../../scripts/build.ts";
import { cli } from "../support/earnest.ts";
import { temporaryFolder } from "../support/temporary-store.ts";

const ROWS = 100_000;
/** Megabytes; on a quiet machine it is about 400, and more where garbage waits for a free core. */
const MOST_MEMORY = 500;
const peakMemory = fileURLToPath(new URL("../support/peak-memory.cjs", import.meta.url));

/** Lines that differ, of which every row has two. */
const linesOfPosts = (): readonly string[] => {
  const folder = fileURLToPath(new URL("../../resources/training/", import.meta.url));
  return ["r", "u", "w"].flatMap((writer) =>
    readFileSync(`${folder}sentences-${writer}.jsonl`, "utf8").trimEnd().split("\n").map((line): string => JSON.parse(line).text)); // prettier-ignore
};

function csvOf(rows: number): string {
  const lines = linesOfPosts();
  const cell = (text: string): string => `"${text.slice(0, 90).toWellFormed().replaceAll('"', '""')}"`;
  const day = (row: number): string => new Date(Date.UTC(2026, 0, 1 + Math.floor(row / 40))).toISOString().slice(0, 10);
  const row = (_: unknown, at: number): string =>
    `${day(at)},Facebook,${cell(`${lines[(at * 7) % lines.length]} ${lines[(at * 13 + Math.floor(at / 97)) % lines.length]}`)}`;
  return ["Date,Channel,Text", ...Array.from({ length: rows }, row)].join("\n");
}

/** What a process says that it took. */
type Taken = { readonly memory: number; readonly main: number; readonly all: number };

/**
 * Checks a file of so many rows in a process of its own: how long until the first line, until the end (ms), its memory (MB), the
 * work of its main thread and of all (ms), and the least time in which two cores that do nothing else could be done with it.
 */
async function checked(rows: number, jobs: number) {
  const folder = temporaryFolder();
  const [file, peak] = [join(folder, "rows.csv"), join(folder, "peak")];
  writeFileSync(file, csvOf(rows));
  const from = performance.now();
  const args = ["--require", peakMemory, cli, "check", file, "--format", "jsonl", "--jobs", `${jobs}`];
  const child = spawn(process.execPath, args, { env: { PATH: process.env["PATH"], PEAK_FILE: peak }, stdio: ["ignore", "pipe", "inherit"] }); // prettier-ignore
  let [first, lines] = [0, 0];
  child.stdout.on("data", (part: Buffer) => {
    if (first === 0) first = performance.now() - from;
    for (const byte of part) if (byte === 10) lines += 1;
  });
  await once(child, "close");
  const whole = performance.now() - from;
  const { memory, main, all }: Taken = JSON.parse(readFileSync(peak, "utf8"));
  return { lines, first, whole, memory: memory / 1024, main, all, least: Math.max(main, all / 2) };
}

const seconds = (runs: readonly Taken[]): string =>
  runs.map(({ main, all }) => `${(main / 1000).toFixed(1)} of ${(all / 1000).toFixed(1)} s`).join(", ");

beforeAll(buildIfStale, 120_000);

test("a file of 100,000 rows is checked within little memory, its first line soon, and twice the rows take twice the time", async () => {
  const few = [await checked(ROWS / 10, 1), await checked(ROWS / 10, 2)] as const;
  const half = await checked(ROWS / 2, 1);
  const whole = await checked(ROWS, 1);
  const two = await checked(ROWS, 2);
  console.log(
    `${ROWS} rows: first line ${whole.first.toFixed(0)} ms, whole ${(whole.whole / 1000).toFixed(1)} s, ${(whole.whole / half.whole).toFixed(2)} × half as many, ` +
      `${whole.memory.toFixed(0)} MB; two threads: ${(whole.whole / two.whole).toFixed(2)} × as fast, ${(whole.least / two.least).toFixed(2)} × on quiet cores at most, ${two.memory.toFixed(0)} MB; ` +
      `work of the main thread and of all, with one thread and two: ${seconds([whole, two])}; of ${ROWS / 10} rows: ${seconds(few)}`,
  );
  expect([whole.lines, two.lines]).toEqual([ROWS + 2, ROWS + 2]); // the month and the summary are two more
  expect(whole.memory).toBeLessThan(MOST_MEMORY);
  expect(two.memory).toBeLessThan(MOST_MEMORY + 50);
  expect(whole.whole / half.whole).toBeLessThan(3);
  expect(two.main / whole.main).toBeLessThan(0.95); // work and no time: who else wants the cores does not matter
});
