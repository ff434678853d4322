import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { projectFolder } from "./project.ts";

/** How many cases of a step passed and failed. */
type Count = { readonly passed: number; readonly failed: number };
type Step = { readonly name: string; readonly command: readonly [string, ...string[]]; readonly isVitest?: true };

/** Cheapest first, so that a slip shows within a second or two. */
const fast: readonly Step[] = [
  { name: "types", command: ["tsc", "-b"] },
  { name: "lint", command: ["oxlint"] },
  { name: "format", command: ["oxfmt", "--check"] },
  { name: "unused code", command: ["knip"] },
  { name: "unit and integration", command: ["vitest", "run"], isVitest: true },
];
const all: readonly Step[] = [
  ...fast,
  { name: "electronegativity", command: ["node", "scripts/electronegativity.ts"] },
  { name: "end to end", command: ["vitest", "run", "--config", "vitest.e2e.config.ts"], isVitest: true },
];

/** The part of vitest's JSON report that is read here. */
type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/** A test file that could not even be loaded has no cases, but fails all the same. */
function countCases(file: string, hasSucceeded: boolean): Count {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const report: VitestReport = JSON.parse(fs.readFileSync(file, "utf8"));
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  // An error outside of all tests, or a run without any test, fails the step too.
  const isSilentFailure = failed === 0 && (!hasSucceeded || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: failed + (isSilentFailure ? 1 : 0) };
}

function run({ name, command: [tool, ...args], isVitest }: Step, reports: string): Count {
  console.log(`\n— ${name}`);
  const startedAt = performance.now();
  const report = path.join(reports, `${name.replaceAll(" ", "-")}.json`);
  const reporters = isVitest ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const bin = path.join(projectFolder, "node_modules/.bin");
  const { status } = spawnSync(tool, [...args, ...reporters], {
    cwd: projectFolder,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env["PATH"] ?? ""}` },
  });
  const hasSucceeded = status === 0;
  const count = isVitest
    ? countCases(report, hasSucceeded)
    : { passed: hasSucceeded ? 1 : 0, failed: hasSucceeded ? 0 : 1 };
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`  ${name}: ${count.failed === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return count;
}

/**
 * `npm test`: every step in order, also after one failed, and the sum as the last line: the cases of vitest, and one for
 * each other step. `--fast` leaves out what needs Electron.
 */
function main(): void {
  const reports = fs.mkdtempSync(path.join(os.tmpdir(), "earnest-test-"));
  let passed = 0;
  let failed = 0;
  try {
    for (const step of process.argv.includes("--fast") ? fast : all) {
      const count = run(step, reports);
      passed += count.passed;
      failed += count.failed;
    }
  } finally {
    fs.rmSync(reports, { recursive: true, force: true });
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main();
