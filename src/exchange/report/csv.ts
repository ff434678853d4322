import { faultWords } from "../reading/words.ts";
import { csvOf } from "../writing/csv.ts";
import { type CheckedFile, findingsIn, rejectedIn, wordsOf } from "./checked-file.ts";

const HEADER = ["file", "row", "line", "id", "date", "channel", "severity", "rule", "words", "message", "fix", "rows"];

function rowsOf(file: CheckedFile): readonly (readonly string[])[] {
  const findings = findingsIn(file).map((found) => {
    const { post, line, rows, finding } = found;
    const fix = "fixes" in finding ? (finding.fixes[0]?.label ?? "") : "";
    const place = post === null ? ["", "", "", "", ""] : [`${post.row}`, `${line}`, post.id, post.date, post.channel];
    const words = wordsOf(found) ?? "";
    return [file.name, ...place.map((cell) => cell ?? ""), finding.severity, finding.ruleId, words, finding.message, fix, rows.join(" ")]; // prettier-ignore
  });
  const unread = rejectedIn(file).map((rejected) =>
    [file.name, `${rejected.row}`, `${rejected.line}`, "", "", "", "not read", "", rejected.value ?? "", faultWords(rejected), "", ""]); // prettier-ignore
  return [...findings, ...unread];
}

/** A table of findings, one a row, for spreadsheets: no cell is taken for a formula. */
export const csv = (files: readonly CheckedFile[]): Uint8Array =>
  csvOf([HEADER, ...files.flatMap(rowsOf)], { guarded: true, mark: true }).bytes;
