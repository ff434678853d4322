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

/** What the posts of a file come to together: what is good, what to look at, what could not be judged. */
function monthLines(calendar: CalendarReport | null, quiet: boolean, paints: Paint): string[] {
  if (calendar === null || (quiet && calendar.diagnostics.every(({ severity }) => severity !== "error"))) return [];
  const remarks = calendar.diagnostics.filter(({ severity }) => !quiet || severity === "error");
  const good = quiet ? [] : calendar.strengths;
  const open = quiet ? [] : calendar.unjudged;
  if (remarks.length + good.length + open.length === 0) return [];
  return [
    `  ${paints.bold("All posts together")}`,
    ...good.map(({ because }) => `    ${paints.green("✓ works".padEnd(16))}  ${because}`),
    ...remarks.map(({ severity, message, place, ruleId }) => {
      const rows = rowsBehind(place.posts, calendar.figures.posts);
      return `    ${sign(severity, paints)}  ${message}  ${paints.dim([rows, ruleId].filter(Boolean).join("  "))}`;
    }),
    ...open.map(({ because }) => `    ${paints.dim(`${"? not judged".padEnd(16)}  ${because}`)}`),
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
  return `  ${bar}  ${parts.map(([stage, block]) => `${block} ${stage} ${stages[stage]}`).join("  ")}`;
}

function verdict({ posts, pressure, showingWhy }: Summary): string {
  const pushing = pressure.mild + pressure.strong;
  if (posts < 5) return "";
  if (pushing / posts > 0.5) {
    return `Most of these posts push (${pressure.strong} hard, ${pressure.mild} a little). A reader meets a shop window; posts that tell or help would earn the asks.`;
  }
  if (pushing / posts > 0.2)
    return `${pushing} of ${posts} posts push (${pressure.strong} hard). A few more that tell or help would carry them.`;
  const why = showingWhy === 0 ? " None of them shows your Why yet." : "";
  return `This reads like somebody talking to neighbours; ${pushing === 0 ? "no post pushes" : `${pushing} of ${posts} push`}.${why}`;
}

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
  const words = verdict(summary);
  return [stageBar(summary, paints), `  ${paints.bold(facts.join(", "))}`, ...(words ? [`  ${words}`] : []), ""];
}

/** Findings for people: file, row, the words, the reason, and a summary that tells a file at a glance. */
export function stylish(files: readonly CheckedFile[], quiet: boolean, color: boolean): string {
  const paints = paint(color);
  const lines = files.flatMap((file) => [
    paints.underline(file.name),
    ...file.notes.map((note) => `  ${paints.dim(note)}`),
    "",
    ...file.rows.flatMap((row) => rowLines(row, quiet, paints)),
    ...monthLines(file.calendar, quiet, paints),
    ...summaryLines(summaryOf([file]), paints),
  ]);
  const all = files.length > 1 ? [paints.underline("All files"), "", ...summaryLines(summaryOf(files), paints)] : [];
  return `${[...lines, ...all].join("\n")}\n`;
}
