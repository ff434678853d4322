import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDraft } from "./corpus.ts";

/** Raw wink-nlp from process start to the first result, as a script of its own. */
const RAW = `
const winkNLP = require("wink-nlp");
const model = require("wink-eng-lite-web-model");
const nlp = winkNLP(model, ["sbd", "pos"]);
const text = require("node:fs").readFileSync(process.argv[1], "utf8");
console.log(nlp.readDoc(text).tokens().out(nlp.its.pos).length);
`;

const started = (args: readonly string[]): number => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Process start to first result on a 500-word draft, in milliseconds: our command line and raw wink-nlp, taken in turns. */
export function coldStart(rounds: number): { readonly earnest: number; readonly wink: number; readonly ratio: number } {
  const folder = mkdtempSync(join(tmpdir(), "earnest-bench-"));
  const draft = join(folder, "draft.txt");
  writeFileSync(draft, makeDraft(500));
  const pairs = Array.from({ length: rounds }, () => ({
    wink: started(["-e", RAW, draft]),
    earnest: started(["out/main/earnest.cjs", "check", "--fail-on", "never", "--format", "jsonl", draft]),
  }));
  rmSync(folder, { recursive: true });
  return {
    wink: median(pairs.map(({ wink }) => wink)),
    earnest: median(pairs.map(({ earnest }) => earnest)),
    ratio: median(pairs.map(({ wink, earnest }) => earnest / wink)),
  };
}
