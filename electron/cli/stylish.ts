import type { CalendarReport, Diagnostic, PostReport, Severity } from "../../src/checker/index.ts";
import { shortened } from "../../src/domain/text.ts";
import type { ImportedPost } from "../../src/exchange/row.ts";
import { faultWords } from "../../src/exchange/reading/words.ts";
import { type CheckedFile, type CheckedRow, type Summary, summaryOf } from "../../src/exchange/report/checked-file.ts";
import { type Paint, paint } from "./color.ts";

/** Longest opening of a post in its heading, in UTF-16 code units. */
const OPENING = 64;
/** Length of the bar that shows the stages of a file. */
const BAR = 40;

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const signs: Readonly<Record<Severity, string>> = {
  error: "✖ change first",
  warning: "▲ worth changing",
  info: "· worth a look",
};

function sign(severity: Severity, paints: Paint): string {
  const text = signs[severity].padEnd(16);
  if (severity === "error") return paints.red(text);
  return severity === "warning" ? paints.yellow(text) : paints.blue(text);
}

const headingOf = (post: ImportedPost, paints: Paint): string => {
  const facts = [`row ${post.row}`, post.date ?? post.writtenDate, post.channel]
    .filter((fact) => fact !== null)
    .join("  ");
  return `  ${paints.bold(facts)}  ${paints.dim(shortened(post.text.replaceAll(/\s+/gu, " ").trim(), OPENING))}`;
};

function flagLine(flag: Diagnostic, paints: Paint): string {
  return `    ${sign(flag.severity, paints)}  ${flag.message}  ${paints.dim(flag.ruleId)}`;
}

/** One line on what is not English. */
function unreadLine({ unread }: PostReport, paints: Paint): string[] {
  if (unread.length === 0) return [];
  const names = new Intl.DisplayNames("en", { type: "language" });
  const languages = new Set(unread.map(({ language }) => language));
  const named = [...languages].map((code) => (code === null ? "another language" : (names.of(code) ?? code)));
  return [`    ${paints.dim(`${"– left alone".padEnd(16)}  in ${named.join(", ")}; Earnest reads English`)}`];
}

function rowLines(row: CheckedRow, quiet: boolean, paints: Paint): string[] {
  if (row.type === "rejected") {
    const { rejected } = row;
    return [
      `  ${paints.bold(`row ${rejected.row}`)}  ${paints.red("✖ not read")}  line ${rejected.line}: ${faultWords(rejected)}`,
      "",
    ];
  }
  const flags = row.report.diagnostics.filter(({ severity }) => !quiet || severity === "error");
  const unread = quiet ? [] : unreadLine(row.report, paints);
  if (flags.length + unread.length === 0) return [];
  return [headingOf(row.post, paints), ...flags.map((flag) => flagLine(flag, paints)), ...unread, ""];
}

/** So many rows are named behind a remark on the month. */
const ROWS = 8;

/** The rows behind a remark; none where they are all of many, which the remark says itself. */
function rowsBehind(ids: readonly string[], all: number): string {
  if (ids.length === 0 || (ids.length === all && all > ROWS)) return "";
  const more = ids.length > ROWS ? ` and ${ids.length - ROWS} more` : "";
  return `${ids.length === 1 ? "row" : "rows"} ${ids.slice(0, ROWS).join(", ")}${more}`;
}

/** So many remarks of one rule are written out; a month that is posted twice would have one for each of its posts. */
const ALIKE = 3;

/** The remarks on a month; where a rule has many, the last that is written out is followed by a count of the others. */
function remarkLines({ diagnostics, figures }: CalendarReport, quiet: boolean, paints: Paint): string[] {
  const remarks = diagnostics.filter(({ severity }) => !quiet || severity === "error");
  const ofRule = Map.groupBy(remarks, ({ ruleId }) => ruleId);
  return remarks.flatMap((remark) => {
    const { severity, message, place, ruleId } = remark;
    const alike = ofRule.get(ruleId) ?? [];
    const at = alike.indexOf(remark);
    if (at > ALIKE) return [];
    const says = at < ALIKE ? message : `${alike.length - ALIKE} more of this kind.`;
    const posts = at < ALIKE ? place.posts : [...new Set(alike.slice(ALIKE).flatMap((one) => one.place.posts))];
    const behind = [rowsBehind(posts, figures.posts), ruleId].filter(Boolean).join("  ");
    return [`    ${sign(severity, paints)}  ${says}  ${paints.dim(behind)}`];
  });
}

/** What the posts of a file come to together: what they build, what is good, what to look at, what could not be judged. */
function monthLines(calendar: CalendarReport | null, quiet: boolean, paints: Paint): string[] {
  if (calendar === null) return [];
  const remarks = remarkLines(calendar, quiet, paints);
  if (quiet && remarks.length === 0) return [];
  const { answer, because } = calendar.verdict;
  const good = quiet ? [] : calendar.strengths;
  const open = quiet ? [] : calendar.unjudged;
  return [
    `  ${paints.bold("All posts together")}`,
    `    ${paints.bold("→ they build".padEnd(16))}  ${answer} ${because}`,
    ...good.map((one) => `    ${paints.green("✓ works".padEnd(16))}  ${one.because}`),
    ...remarks,
    ...open.map((one) => `    ${paints.dim(`${"? not judged".padEnd(16)}  ${one.because}`)}`),
    "",
  ];
}

/** Know, like, trust and ask as one bar, so that a month that only asks is seen at a glance. */
function stageBar({ stages, posts }: Summary, paints: Paint): string {
  const parts = [
    ["know", "░", paints.blue], ["like", "▒", paints.green], ["trust", "▓", paints.green], ["ask", "█", paints.yellow],
  ] as const; // prettier-ignore
  const bar = parts
    .map(([stage, block, color]) => color(block.repeat(Math.round((stages[stage] / Math.max(1, posts)) * BAR))))
    .join("");
  return `  ${bar}  mostly there to: ${parts.map(([stage, block]) => `${block} ${stage} ${stages[stage]}`).join("  ")}`;
}

/** How many posts push, and what would help. What they come to as a month, their calendar says. */
function pushing({ posts, pressure, showingWhy }: Summary): string {
  const count = pressure.mild + pressure.strong;
  if (posts < 5) return "";
  const hard = count === 1 ? `and ${pressure.strong === 1 ? "" : "not "}hard` : `${pressure.strong === 0 ? "none" : pressure.strong} of them hard`;
  const says = count === 0 ? "No post pushes." : `${count} of ${posts} posts ${count === 1 ? "pushes" : "push"}, ${hard}.`;
  if (count / posts > 0.5) return `${says} Posts that tell or help would earn the asks.`;
  if (count / posts > 0.2) return `${says} A few more that tell or help would carry them.`;
  return showingWhy === 0 ? `${says} None shows your Why yet.` : says;
} // prettier-ignore

/** The last lines: what a file, or all of them, come to. */
function summaryLines(summary: Summary, paints: Paint): string[] {
  const { posts, flags, left, known, remarks, asking, showingWhy, rejected } = summary;
  const facts = [
    plural(posts, "post"),
    left === 0 ? plural(flags, "flag") : `${plural(flags, "flag")} and ${left} left as decided`,
    `${asking} of ${posts} ask for something`,
    `${showingWhy} ${showingWhy === 1 ? "shows" : "show"} a Why`,
  ];
  if (remarks > 0) facts.push(`${plural(remarks, "remark")} on the whole`);
  if (known > 0) facts.push(`${known} known from the baseline`);
  if (rejected > 0) facts.push(`${plural(rejected, "row")} not read`);
  const words = pushing(summary);
  if (posts + rejected === 0) return ["  No posts.", ""];
  return [
    ...(posts > 0 ? [stageBar(summary, paints)] : []),
    `  ${paints.bold(facts.join(", "))}`,
    ...(words ? [`  ${words}`] : []),
    "",
  ];
}

/** Where row 1 stands, for files in which something is above it: people look for rows in their spreadsheet. */
function rowsCounted({ name, rows }: CheckedFile, paints: Paint): string[] {
  const [first] = rows.map((row) => (row.type === "post" ? row.post : row.rejected));
  if (!first || first.row !== 1 || first.line === 1 || !/\.(?:csv|tsv|xlsx)$/iu.test(name)) return [];
  const place = /x$/iu.test(name) ? `row ${first.line} of the sheet` : `line ${first.line} of the file`;
  return [`  ${paints.dim(`Rows are counted below the header: row 1 is ${place}.`)}`];
}

/** Findings for people: file, row, the words, the reason, and a summary that tells a file at a glance. */
export function stylish(files: readonly CheckedFile[], quiet: boolean, color: boolean): string {
  const paints = paint(color);
  const lines = files.flatMap((file) => [
    paints.underline(file.name),
    ...file.notes.map((note) => `  ${paints.dim(note)}`),
    ...rowsCounted(file, paints),
    "",
    ...file.rows.flatMap((row) => rowLines(row, quiet, paints)),
    ...monthLines(file.calendar, quiet, paints),
    ...summaryLines(summaryOf([file]), paints),
  ]);
  const all = files.length > 1 ? [paints.underline("All files"), "", ...summaryLines(summaryOf(files), paints)] : [];
  return `${[...lines, ...all].join("\n")}\n`;
}
