import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { projectFolder } from "./project.ts";

const TOOL = "@doyensec/electronegativity@1.10.3";
/** Longer than this (ms) it never takes; fetching it the first time is most of that. */
const PATIENCE = 180_000;

/** What it says of every Electron app, and why that is no finding here. Anything else is one. */
const expected: Readonly<Record<string, string>> = {
  CSP_GLOBAL_CHECK:
    "the policy is a header of our protocol, which a look at the sources cannot see (test/main/page-files)",
  AUXCLICK_JS_CHECK: "a middle click opens nothing (test/e2e/security)",
  REMOTE_MODULE_JS_CHECK: "Electron has had no such module since version 14",
  PRELOAD_JS_CHECK: "asks for a look by hand; what the bridge shows is tested by name (test/e2e/security)",
  CUSTOM_ARGUMENTS_JS_CHECK: "the switches are ours, and close what is open by default (electron/main/security.ts)",
};

/** The part of its report that is read. */
type Sarif = {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly locations?: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: { readonly startLine: number };
        };
      }[];
    }[];
  }[];
};

/** Findings that nobody has looked at yet, each in a line. */
export const unexpected = ({ runs }: Sarif): readonly string[] =>
  runs
    .flatMap(({ results }) => results)
    .filter(({ ruleId }) => !(ruleId in expected))
    .map(({ ruleId, locations }) => {
      const place = locations?.[0]?.physicalLocation;
      return `${ruleId} ${place?.artifactLocation.uri ?? ""}:${place?.region?.startLine ?? ""}`;
    });

/**
 * `npm run electronegativity`: has that tool look at the sources of the main process and reads what it found, since it ends
 * with 0 whatever that is. It is no dependency of ours, so that where it cannot be fetched, nothing is looked at, and this says so.
 */
function main(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "earnest-electronegativity-"));
  const report = path.join(folder, "report.sarif");
  const args = ["-i", path.join(projectFolder, "electron"), "-x", "AvailableSecurityFixesGlobalCheck", "-o", report];
  try {
    const command = ["exec", "--yes", "--ignore-scripts", `--package=${TOOL}`, "--", "electronegativity", ...args];
    const look = (): void =>
      void spawnSync("npm", command, { stdio: "ignore", timeout: PATIENCE, shell: process.platform === "win32" });
    look();
    if (fs.existsSync(report) && fs.statSync(report).size === 0) look(); // on a busy machine it ended once before it had written
    if (!fs.existsSync(report)) {
      console.log("Nothing was looked at: electronegativity could not be fetched or did not run here.");
      return;
    }
    const sarif: Sarif = JSON.parse(fs.readFileSync(report, "utf8"));
    const found = unexpected(sarif);
    for (const line of found) console.log(line);
    console.log(
      `${sarif.runs.flatMap(({ results }) => results).length} remarks, ${found.length} nobody has looked at.`,
    );
    process.exitCode = found.length > 0 ? 1 : 0;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith("electronegativity.ts")) main();
