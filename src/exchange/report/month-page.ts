import type { CalendarFigures, CalendarReport, MonthPart, PostReport } from "../../checker/index.ts";
import type { LocalDate, LocalTime } from "../../domain/post.ts";
import { dayName } from "../months.ts";
import { openingOf } from "../opening.ts";
import { escape, listOf, pageOf, section, tableOf } from "./page.ts";
import { type Names, type ReportTable, tablesOf } from "./tables.ts";

/** A post with what was found in it; `id` is what the calendar's report calls it. */
export type ReportedPost = {
  readonly id: string;
  readonly text: string;
  readonly date: LocalDate | null;
  readonly time: LocalTime | null;
  readonly channel: string | null;
  readonly author: string | null;
  /** Why the owner made it ready with what was open; null or left out where nobody did. */
  readonly ownDecision?: string | null;
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

/** The posts that are ready by the owner's own decision, each with its reason. */
function decidedOf(posts: readonly ReportedPost[]): string {
  const decided = posts.flatMap((post) => (post.ownDecision ? [{ post, reason: post.ownDecision }] : []));
  const lines = decided.map(({ post, reason }) => `${nameOf(post)} <small>${escape(placeOf(post))}</small><p class="behind">${escape(reason)}</p>`); // prettier-ignore
  return section("Ready by your own decision", lines.length === 0 ? "" : listOf(lines));
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
    decidedOf(posts),
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

/**
 * A report as one page for people: it stands alone, has no scripts and asks no network. The numbers are those of the
 * reports given. `made` is said at its foot.
 */
export const reportHtml = (title: string, calendars: readonly ReportedCalendar[], made: LocalDate): string =>
  pageOf(title, calendars.map(calendarOf).join("\n"), made);
