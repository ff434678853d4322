import type { CalendarFigures, CalendarReport, MonthPart, PostReport } from "../../checker/index.ts";
import type { LocalDate, LocalTime } from "../../domain/post.ts";
import { dayName } from "../months.ts";
import { openingOf } from "../opening.ts";
import { type Names, type ReportTable, tablesOf } from "./tables.ts";

/** A post with what was found in it; `id` is what the calendar's report calls it. */
export type ReportedPost = {
  readonly id: string;
  readonly text: string;
  readonly date: LocalDate | null;
  readonly time: LocalTime | null;
  readonly channel: string | null;
  readonly author: string | null;
  readonly report: PostReport;
};

/** A month, or a file of posts. */
export type ReportedCalendar = {
  /** "October 2026", or the file's name. */
  readonly name: string;
  /** Null: posts that are no calendar. */
  readonly report: CalendarReport | null;
  readonly before: { readonly name: string; readonly figures: CalendarFigures } | null;
  readonly posts: readonly ReportedPost[];
  /** What could not be read, a sentence each. */
  readonly unread: readonly string[];
};

const stateWords: Readonly<Record<MonthPart["state"], string>> = {
  fine: "As meant",
  off: "Worth a look",
  left: "Left",
  open: "Cannot be judged",
};
const pressureWords = { none: "No push", mild: "Pushes a little", strong: "Pushes hard" } as const;
const whyWords = { none: "No Why", weak: "A hint of Why", strong: "Shows Why" } as const;
const stageWords = { know: "Know", like: "Like", trust: "Trust", ask: "Ask" } as const;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Words as they may stand anywhere in a page. Signs that no page may hold are left out. */
const escape = (words: string | number): string =>
  String(words)
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- these are what is left out
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/gu, "")
    .replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

const listOf = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

const section = (title: string, content: string): string =>
  content === "" ? "" : `<section><h3>${escape(title)}</h3>${content}</section>`;

function tableOf(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join("");
  const body = rows.map(([name, ...cells]) => {
    const data = cells.map((cell) => `<td>${cell === null ? "–" : escape(cell)}</td>`).join("");
    return `<tr><th scope="row">${escape(name ?? "")}</th>${data}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

const numberTable = ({ id, title, summary, columns, rows }: ReportTable): string =>
  `<section class="numbers" data-table="${id}"><h3>${escape(title)}</h3><p>${escape(summary)}</p>${tableOf(columns, rows)}</section>`;

/** Where and when a post goes out, as far as it is known. */
const placeOf = ({ date, time, channel, author }: ReportedPost): string =>
  [date === null ? null : dayName(date), time, channel, author].filter((part) => part !== null).join(" · ");

const nameOf = (post: ReportedPost): string => escape(openingOf(post.text) || "Empty draft");

/** The posts behind a remark, by their openings. */
function behind(ids: readonly string[], posts: ReadonlyMap<string, ReportedPost>): string {
  const found = ids.flatMap((id) => posts.get(id) ?? []);
  return found.length === 0 ? "" : `<p class="behind">${found.map((post) => `${nameOf(post)} <small>${escape(placeOf(post))}</small>`).join("<br>")}</p>`; // prettier-ignore
}

function monthOf({ name, report, before, posts }: ReportedCalendar & { readonly report: CalendarReport }): string {
  const { verdict, strengths, diagnostics, left, unjudged, figures, limits } = report;
  const known = new Map(posts.map((post) => [post.id, post]));
  const names: Names = { month: name, before: before?.name ?? "" };
  const parts = verdict.parts.map(({ title, says, limit, state }) => [title, says, limit, stateWords[state]]);
  return [
    `<section class="answer"><p>Numbers only, or a community?</p><h3>${escape(verdict.answer)}</h3><p>${escape(verdict.because)}</p></section>`,
    section("What this is made of", tableOf(["Part", "What is so", "What it is held to", "How it stands"], parts)),
    section("What works", strengths.length === 0 ? "" : listOf(strengths.map(({ because }) => escape(because)))),
    section(
      "Worth a look",
      diagnostics.length === 0
        ? "<p>Nothing about the whole.</p>"
        : listOf(diagnostics.map((one) => `${escape(one.message)}${behind(one.place.posts, known)}`)),
    ),
    section("Left as it is", left.length === 0 ? "" : listOf(left.map(({ message }) => escape(message)))),
    ...tablesOf(figures, limits, before?.figures ?? null, names).map(numberTable),
    section("What could not be judged", unjudged.length === 0 ? "" : listOf(unjudged.map(({ because }) => escape(because)))),
  ].join("\n"); // prettier-ignore
}

function postRow(post: ReportedPost): string {
  const { pressure, why, stage, asks, diagnostics } = post.report;
  const stands = [stageWords[stage], pressureWords[pressure.level], whyWords[why.level], asks === 0 ? "No ask" : asks === 1 ? "1 ask" : `${asks} asks`]; // prettier-ignore
  const flags = diagnostics.length === 0 ? "–" : listOf(diagnostics.map(({ message }) => escape(message)));
  return `<tr><th scope="row">${nameOf(post)}<br><small>${escape(placeOf(post))}</small></th><td>${stands.map(escape).join("<br>")}</td><td>${flags}</td></tr>`;
}

function calendarOf(calendar: ReportedCalendar): string {
  const { name, report, posts, unread } = calendar;
  const rows = posts.map(postRow).join("");
  return [
    `<article><h2>${escape(name)}</h2>`,
    report ? monthOf({ ...calendar, report }) : "",
    section("What could not be read", unread.length === 0 ? "" : listOf(unread.map(escape))),
    rows === "" ? "" : section("Post by post", `<table class="posts"><thead><tr><th scope="col">Post</th><th scope="col">Where it stands</th><th scope="col">What an editor would say</th></tr></thead><tbody>${rows}</tbody></table>`),
    "</article>",
  ].join("\n"); // prettier-ignore
}

/** Nothing is fetched and nothing runs: the page is as quiet as paper. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `
:root { color-scheme: light dark; --paper: #fffdf9; --ink: #2b2622; --soft: #665c51; --line: #d9cebd; }
@media (prefers-color-scheme: dark) { :root { --paper: #1a1815; --ink: #ece6dd; --soft: #b5aca0; --line: #4a433b; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; } }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, h3, p { margin: 0 0 0.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { margin-top: 2rem; font-size: 1.375rem; } h3 { font-size: 1.125rem; }
section { margin: 1.75rem 0; }
.answer { padding-left: 1rem; border-left: 4px solid var(--soft); }
.answer h3 { font: 600 2rem/1.2 Georgia, serif; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.6rem 0.35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
thead th { color: var(--soft); } tbody th { font-weight: 600; } .posts tbody th { font-weight: 400; }
tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } .numbers { break-inside: avoid; }
ul { margin: 0; padding-left: 1.2rem; } li { margin-bottom: 0.4rem; } td ul { padding-left: 1rem; }
.posts { table-layout: fixed; } .posts th:first-child { width: 32%; } .posts th:nth-child(2) { width: 18%; }
small, .behind, footer { color: var(--soft); font-size: 0.875rem; font-weight: 400; } .behind { margin: 0.25rem 0 0; }`;

/**
 * A report as one page for people: it stands alone, has no scripts and asks no network. The numbers are those of the
 * reports given. `made` is said at its foot.
 */
export function reportHtml(title: string, calendars: readonly ReportedCalendar[], made: LocalDate): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${calendars.map(calendarOf).join("\n")}
</main>
<footer><p>Made with Earnest on ${escape(made)}, on this computer.</p></footer>
</body>
</html>
`;
}
