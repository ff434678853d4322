import type { Severity } from "../../checker/index.ts";
import { openingOf } from "../opening.ts";
import { faultWords } from "../reading/words.ts";
import { type CheckedFile, type CheckedRow, findingsIn } from "./checked-file.ts";
import { escaped, escapedAttribute } from "./markup.ts";

type Finding = { readonly ruleId: string; readonly severity: Severity; readonly message: string };

/** A test case: findings that make it fail are failures, the others are printed under it. */
function caseOf(name: string, file: string, findings: readonly Finding[], failing: ReadonlySet<Severity>): string {
  const failures = findings.filter(({ severity }) => failing.has(severity));
  const remarks = findings.filter(({ severity }) => !failing.has(severity));
  // JUnit knows one failure a case; several are joined in one.
  const failure = failures.map(({ ruleId, message }) => `${ruleId}: ${message}`).join("\n");
  const first = failures[0];
  const lines = [
    ...(first ? [`      <failure type="${escapedAttribute(first.ruleId)}" message="${escapedAttribute(first.message)}">${escaped(failure)}</failure>`] : []),
    ...(remarks.length > 0 ? [`      <system-out>${escaped(remarks.map(({ ruleId, message }) => `${ruleId}: ${message}`).join("\n"))}</system-out>`] : []),
  ]; // prettier-ignore
  const head = `    <testcase classname="${escapedAttribute(file)}" name="${escapedAttribute(name)}"`;
  return lines.length === 0 ? `${head}/>` : [`${head}>`, ...lines, "    </testcase>"].join("\n");
}

function rowCase(row: CheckedRow, file: string, failing: ReadonlySet<Severity>): string {
  if (row.type === "post") {
    const { post, report } = row;
    const facts = [`row ${post.row}`, post.date, post.channel, openingOf(post.text)].filter((fact) => fact !== null);
    return caseOf(facts.join("  "), file, report.diagnostics, failing);
  }
  const { rejected } = row;
  const error = `<error type="not-read" message="${escapedAttribute(faultWords(rejected))}">${escaped(rejected.raw)}</error>`;
  return `    <testcase classname="${escapedAttribute(file)}" name="row ${rejected.row}">\n      ${error}\n    </testcase>`;
}

function suiteOf(file: CheckedFile, failing: ReadonlySet<Severity>) {
  const remarks = file.calendar?.diagnostics ?? [];
  const cases = [
    ...file.rows.map((row) => rowCase(row, file.name, failing)),
    ...(file.calendar ? [caseOf("all posts together", file.name, remarks, failing)] : []),
  ];
  const failed = new Set(findingsIn(file).filter(({ finding }) => failing.has(finding.severity)).map(({ post }) => post)); // prettier-ignore
  const errors = file.rows.filter(({ type }) => type === "rejected").length;
  const counts = `tests="${cases.length}" failures="${failed.size}" errors="${errors}"`;
  return {
    tests: cases.length,
    failures: failed.size,
    errors,
    lines: [`  <testsuite name="${escapedAttribute(file.name)}" ${counts}>`, ...cases, "  </testsuite>"],
  };
}

/** JUnit XML, for build servers: a suite a file, a case a row. Findings of the `failing` severities are failures. */
export function junit(files: readonly CheckedFile[], failing: readonly Severity[]): string {
  const suites = files.map((file) => suiteOf(file, new Set(failing)));
  const sum = (part: "tests" | "failures" | "errors"): number =>
    suites.reduce((total, suite) => total + suite[part], 0);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Earnest" tests="${sum("tests")}" failures="${sum("failures")}" errors="${sum("errors")}">`,
    ...suites.flatMap(({ lines }) => lines),
    "</testsuites>",
  ].join("\n")}\n`;
}
