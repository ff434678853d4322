import type { Severity } from "../../checker/index.ts";
import { faultWords } from "../reading/words.ts";
import { type CheckedFile, findingsIn, type FoundAt, rejectedIn, type ReportedRule, wordsOf } from "./checked-file.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** A path as a relative reference; each part is escaped, the separators are not. */
const uriOf = (file: string): string => file.replaceAll("\\", "/").toWellFormed().split("/").map(encodeURIComponent).join("/"); // prettier-ignore

const at = (file: string, line: number) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } },
});

const ruleOf = ({ id, severity, docs }: ReportedRule) => ({
  id,
  shortDescription: { text: docs.summary },
  fullDescription: { text: docs.why },
  help: { text: `earnest explain ${id}` },
  defaultConfiguration: { level: levels[severity] },
});

const resultOf = (found: FoundAt, index: ReadonlyMap<string, number>) => {
  const { file, line, post, rows, finding } = found;
  const { place } = finding;
  const row = post === null ? [] : [{ logicalLocations: [{ name: `row ${post.row}`, kind: "element" }] }];
  return {
    ruleId: finding.ruleId,
    ruleIndex: index.get(finding.ruleId) ?? -1,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ ...at(file, line), ...row[0] }],
    partialFingerprints: { "earnest/v1": finding.fingerprint },
    properties:
      post === null
        ? { rows }
        : { row: post.row, id: post.id, words: wordsOf(found), ...(place.in === "text" ? place.span : {}) },
  };
};

/** SARIF 2.1.0, for code-scanning services. Offsets in `properties` count UTF-16 units of the post's text. */
export function sarif(files: readonly CheckedFile[], rules: readonly ReportedRule[], version: string): string {
  const index = new Map(rules.map(({ id }, place) => [id, place]));
  const unread = files.flatMap((file) =>
    rejectedIn(file).map((rejected) => ({
      level: "warning",
      message: { text: `Row ${rejected.row} was not read: ${faultWords(rejected)}` },
      locations: [at(file.name, rejected.line)],
    })),
  );
  const run = {
    tool: { driver: { name: "Earnest", semanticVersion: version, rules: rules.map(ruleOf) } },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: unread }],
    artifacts: files.map(({ name }) => ({ location: { uri: uriOf(name) } })),
    results: files.flatMap(findingsIn).map((found) => resultOf(found, index)),
  };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2)}\n`;
}
