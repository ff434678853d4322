import type { Diagnostic, PostReport } from "../../src/checker/index.ts";
import type { CheckedFile, CheckedRow, ReportedRule } from "../../src/exchange/report/checked-file.ts";
import { summaryOf } from "../../src/exchange/report/checked-file.ts";
import { jsonLines } from "../../src/exchange/report/json.ts";
import { atOrAbove } from "./fail-level.ts";
import type { CheckOptions } from "./options.ts";

/** How a run is written: some formats speak while it goes on, all have their last word. */
export type Report = {
  readonly row?: (row: CheckedRow, file: string) => string;
  readonly file?: (file: CheckedFile) => string;
  readonly end: (files: readonly CheckedFile[]) => Promise<string | Uint8Array>;
};

const NOWHERE = { from: 0, to: 0 } as const;

/** A report without what only its own row shows: words, places, fixes and exact scores. */
function lightened(report: PostReport): PostReport {
  const light = (findings: readonly Diagnostic[]): readonly Diagnostic[] =>
    findings.map((finding) => ({ ...finding, place: { in: "post" }, message: "", fixes: [], phrase: null, fingerprint: "" as Diagnostic["fingerprint"] })); // prettier-ignore
  return {
    ...report,
    pressure: { ...report.pressure, score: 0 },
    why: { ...report.why, score: 0, matches: report.why.matches.map((match) => ({ ...match, span: NOWHERE, weight: 0 })) },
    strengths: report.strengths.map((strength) => ({ ...strength, span: NOWHERE })),
    diagnostics: light(report.diagnostics),
    left: light(report.left),
  }; // prettier-ignore
}

/**
 * Keeps of rows that are written already what the posts together and the summary still need. Rows that are alike in that
 * share one report: a file of a hundred thousand rows would not fit otherwise.
 */
export function keeper(): (row: CheckedRow) => CheckedRow {
  const kept = new Map<string, PostReport>();
  return (row) => {
    if (row.type === "rejected") return row;
    const light = lightened(row.report);
    const key = JSON.stringify(light);
    const report = kept.get(key) ?? light;
    kept.set(key, report);
    return { ...row, report };
  };
}

/** What reports tell beside the findings. */
type About = { readonly rules: readonly ReportedRule[]; readonly version: string; readonly severalFiles: boolean };

/** Colour where a person reads: asked for, or on a terminal, unless NO_COLOR or FORCE_COLOR decides. */
function wantsColor({ color, output, "no-color": noColor }: CheckOptions): boolean {
  if (noColor === true) return false;
  if (color === true) return true;
  if (process.env["NO_COLOR"]) return false;
  if (process.env["FORCE_COLOR"]) return process.env["FORCE_COLOR"] !== "0";
  return output === undefined && process.stdout.isTTY === true;
}

const lines = (severalFiles: boolean): Report => {
  const named = (file: string): string | null => (severalFiles ? file : null);
  return {
    row: (row, file) => jsonLines.row(row, named(file)),
    file: (file) => jsonLines.calendar(file, named(file.name)),
    end: (files) => Promise.resolve(jsonLines.summary(summaryOf(files))),
  };
};

/** The report of the format that was asked for. Each is loaded when it is wanted. */
export function reportFor(options: CheckOptions, { rules, version, severalFiles }: About): Report {
  const quiet = options.quiet === true;
  switch (options.format ?? "stylish") {
    case "jsonl":
      return lines(severalFiles);
    case "json":
      return { end: async (files) => (await import("../../src/exchange/report/json.ts")).json(files) };
    case "stylish":
      return { end: async (files) => (await import("./stylish.ts")).stylish(files, quiet, wantsColor(options)) };
    case "sarif":
      return {
        end: async (files) => (await import("../../src/exchange/report/sarif.ts")).sarif(files, rules, version),
      };
    case "junit":
      return {
        end: async (files) => (await import("../../src/exchange/report/junit.ts")).junit(files, atOrAbove(options)),
      };
    case "github":
      return { end: async (files) => (await import("../../src/exchange/report/github.ts")).github(files, quiet) };
    case "csv":
      return { end: async (files) => (await import("../../src/exchange/report/csv.ts")).csv(files) };
    case "html":
      return { end: async (files) => (await import("../../src/exchange/report/html.ts")).html(files) };
  }
}
