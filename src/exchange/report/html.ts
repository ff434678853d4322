import type { Severity } from "../../checker/index.ts";
import { faultWords } from "../reading/words.ts";
import { type CheckedFile, type CheckedRow, summaryOf } from "./checked-file.ts";
import { escaped } from "./markup.ts";

const signs: Readonly<Record<Severity, string>> = {
  error: "✖ change first",
  warning: "▲ worth changing",
  info: "· worth a look",
};

/** Nothing is fetched, and nothing runs. */
const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What Earnest found</title>
<style>
:root { color-scheme: light dark; font: 17px/1.6 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 1px solid #8886; padding: .5rem 0; }
h3 { font-size: 1rem; margin: .5rem 0 0; }
blockquote { margin: .5rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
ul { padding-left: 1.25rem; }
code { font-size: .85em; }
@media print { body { margin: 0; } article { break-inside: avoid; } }
</style>
</head>
<body>
<h1>What Earnest found</h1>
`;

type Finding = { readonly ruleId: string; readonly severity: Severity; readonly message: string };

const list = (findings: readonly Finding[]): string =>
  `<ul>\n${findings.map(({ ruleId, severity, message }) => `<li>${signs[severity]}: ${escaped(message)} <code>${escaped(ruleId)}</code></li>\n`).join("")}</ul>\n`;

function article(row: CheckedRow): string {
  if (row.type === "rejected") {
    const { rejected } = row;
    return `<article>\n<h3>Row ${rejected.row}, not read</h3>\n<p>${escaped(faultWords(rejected))}</p>\n</article>\n`;
  }
  const { post, report } = row;
  if (report.diagnostics.length === 0) return "";
  const facts = [`Row ${post.row}`, post.date, post.channel].filter((fact) => fact !== null).join(", ");
  return `<article>\n<h3>${escaped(facts)}</h3>\n<blockquote>${escaped(post.text)}</blockquote>\n${list(report.diagnostics)}</article>\n`;
}

function section(file: CheckedFile): string {
  const { posts, flags, asking, showingWhy, rejected } = summaryOf([file]);
  const { calendar } = file;
  const good = (calendar?.strengths ?? []).map(({ because }) => `<li>✓ ${escaped(because)}</li>\n`).join("");
  const facts = `Posts: ${posts}. Flags: ${flags}. Ask for something: ${asking}. Show a Why: ${showingWhy}. Rows not read: ${rejected}.`;
  return [
    `<section>\n<h2>${escaped(file.name)}</h2>\n<p>${facts}</p>\n`,
    file.notes.map((note) => `<p>${escaped(note)}</p>\n`).join(""),
    calendar
      ? `<h3>What these posts build</h3>\n<p>${escaped(`${calendar.verdict.answer} ${calendar.verdict.because}`)}</p>\n`
      : "",
    good === "" ? "" : `<h3>What works</h3>\n<ul>\n${good}</ul>\n`,
    calendar && calendar.diagnostics.length > 0 ? `<h3>All posts together</h3>\n${list(calendar.diagnostics)}` : "",
    file.rows.map(article).join(""),
    "</section>\n",
  ].join("");
}

/** A page for people without Earnest, in one file. */
export const html = (files: readonly CheckedFile[]): string =>
  `${HEAD}${files.map(section).join("")}</body>\n</html>\n`;
