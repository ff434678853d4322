import type { Severity } from "../../checker/index.ts";
import { faultWords } from "../reading/words.ts";
import { type CheckedFile, findingsIn, rejectedIn } from "./checked-file.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

const inMessage = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const inProperty = (text: string): string => inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

type Annotation = {
  readonly severity: Severity;
  readonly line: number;
  readonly title: string;
  readonly message: string;
};

const written = (file: string, { severity, line, title, message }: Annotation): string =>
  `::${commands[severity]} file=${inProperty(file)},line=${line},title=${inProperty(title)}::${inMessage(message)}`;

function annotationsOf(file: CheckedFile, quiet: boolean): readonly Annotation[] {
  const findings = findingsIn(file)
    .filter(({ finding }) => !quiet || finding.severity === "error")
    .map(({ line, post, finding: { ruleId, severity, message } }) => ({
      severity,
      line,
      title: post === null ? ruleId : `${ruleId} in row ${post.row}`,
      message,
    }));
  const unread = rejectedIn(file).map((rejected) => ({
    severity: "warning" as const,
    line: rejected.line,
    title: `row ${rejected.row} not read`,
    message: faultWords(rejected),
  }));
  return [...findings, ...unread].sort((a, b) => a.line - b.line);
}

/** Workflow commands that GitHub shows beside the lines of a file. */
export const github = (files: readonly CheckedFile[], quiet: boolean): string =>
  files.flatMap((file) => annotationsOf(file, quiet).map((one) => `${written(file.name, one)}\n`)).join("");
