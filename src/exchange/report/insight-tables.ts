import type { HoursSpent, LogFact } from "../../domain/listening.ts";
import { type Passion, passionIn } from "../../domain/passion.ts";
import type { LocalDate } from "../../domain/post.ts";
import type { MoneySpent } from "../../domain/reflection.ts";
import { ladderOf, type Return, returnsBy, type Rung, rungs } from "../../domain/relationships.ts";
import { daysAfter } from "../dates.ts";
import { lastDayOf, monthBefore, monthName, monthOf, quarterOf } from "../months.ts";
import { passionWords } from "./passion-wording.ts";
import type { ReportTable } from "./tables.ts";

/** What the insights are about. */
export const insightIds = [
  "ladder",
  "months",
  "quarters",
  "momentum",
  "money",
  "why",
  "tied",
  "asks",
  "voices",
  "passion",
] as const;
export type InsightId = (typeof insightIds)[number];

/** What a plot of the insights shows, as rows and columns: the same numbers for window, page and paper. */
export type InsightTable = Omit<ReportTable, "id"> & { readonly id: InsightId };

/** A post as the insights count it; what it does is null while the checker has not read it. */
export type CountedPost = {
  readonly date: LocalDate;
  readonly author: string | null;
  readonly showsWhy: boolean | null;
  /** To something real of the owner's. */
  readonly isTied: boolean | null;
  readonly asks: boolean | null;
};

/** All that is counted. */
export type Counted = {
  readonly facts: readonly LogFact[];
  readonly hours: readonly HoursSpent[];
  readonly money: readonly MoneySpent[];
  /** What the plan means to spend a month; null while it does not say. */
  readonly moneyPerMonth: number | null;
  readonly passion: readonly Passion[];
  readonly posts: readonly CountedPost[];
  readonly today: LocalDate;
};

/** So many months are shown one by one, and so many quarters. */
const MONTHS = 12;
const QUARTERS = 12;
/** The ladder is set beside itself of so many days ago. */
const LADDER_BEFORE = 91;

const rungNames: Readonly<Record<Rung, string>> = {
  know: "Know",
  like: "Like",
  trust: "Trust",
  referral: "Referral",
  advocate: "Advocate",
};

/** How a rung is told from the log, in words. */
export const rungRules: Readonly<Record<Rung, string>> = {
  know: "heard of, and nothing more yet",
  like: "replied, or asked something",
  trust: "thanked you, or came back",
  referral: "sent somebody",
  advocate: "sent two people or more",
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));
const signed = (change: number): string => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : "as before");
const rounded = (value: number): number => Math.round(value * 10) / 10;

function ladder({ facts, today }: Counted): InsightTable {
  const before = daysAfter(today, -LADDER_BEFORE);
  const [now, then] = [ladderOf(facts.filter(({ date }) => date <= today)), ladderOf(facts.filter(({ date }) => date <= before))]; // prettier-ignore
  const all = rungs.reduce((sum, rung) => sum + now[rung], 0);
  const speaking = now.referral + now.advocate;
  return {
    id: "ladder",
    title: "From knowing you to speaking for you",
    summary: `${counted(all, "person", "people")} in the log; ${speaking} of them sent somebody. Each stands on the highest step that the log shows.`,
    columns: ["Step", "People", "Three months ago", "How it is told"],
    rows: rungs.map((rung) => [rungNames[rung], now[rung], then[rung], rungRules[rung]]),
  };
}

/** The last months, this one among them, first to last. */
function lastMonths(today: LocalDate): readonly string[] {
  const months = [monthOf(today)];
  while (months.length < MONTHS) months.unshift(monthBefore(months[0] ?? ""));
  return months;
}

/** The quarters up to this one, from that of the first of some days. */
function quartersSince(days: readonly LocalDate[], today: LocalDate): readonly string[] {
  const first = days.length === 0 ? today : days.reduce((a, b) => (a < b ? a : b));
  const quarters = [quarterOf(today)];
  for (let month = monthOf(today); quarters.length < QUARTERS && monthOf(first) < month;) {
    month = monthBefore(month);
    const quarter = quarterOf(month);
    if (quarter !== quarters[0]) quarters.unshift(quarter);
  }
  return quarters;
}

const dayKnown = ({ facts, hours }: Counted): readonly LocalDate[] =>
  [facts[0]?.date, hours[0]?.from].filter((day) => day !== undefined);

const returnColumns = ["Hours in", "People heard", "New", "Came back", "Thanks", "Referrals", "Longest chain", "People an hour"]; // prettier-ignore

const returnRow = (name: string, row: Return): ReportTable["rows"][number] => [
  name,
  rounded(row.hours),
  row.people,
  row.fresh,
  row.returns,
  row.thanks,
  row.referrals,
  row.chain,
  row.hours === 0 ? null : rounded(row.people / row.hours),
];

function returnTable(
  id: "months" | "quarters",
  rows: readonly Return[],
  nameOf: (period: string) => string,
): InsightTable {
  // prettier-ignore
  const last = rows.at(-1);
  const hours = rounded(last?.hours ?? 0);
  const spent = hours === 0 ? "no hours written down" : counted(hours, "hour", "hours");
  const back = last ? `${counted(last.people, "person", "people")} heard, ${counted(last.referrals, "referral", "referrals")}, ${last.returns} came back` : ""; // prettier-ignore
  return {
    id,
    title: id === "months" ? "What came back, month by month" : "What came back, quarter by quarter",
    summary: `${last ? nameOf(last.period) : ""} so far: ${spent} in; ${back}.`,
    columns: [id === "months" ? "Month" : "Quarter", ...returnColumns],
    rows: rows.map((row) => returnRow(nameOf(row.period), row)),
  };
}

function momentum(rows: readonly Return[]): InsightTable {
  const [before, last] = [rows.at(-2), rows.at(-3)];
  const trend =
    !before || !last
      ? "Two full quarters are needed before there is a direction to see."
      : `${before.period} beside ${last.period}: ${signed(before.people - last.people)} people heard. The quarter that is still running is not compared.`;
  return {
    id: "momentum",
    title: "Momentum, in quarters and not in days",
    summary: trend,
    columns: ["Quarter", "People heard", "Referrals", "Came back", "Beside the quarter before"],
    rows: rows.map(({ period, people, referrals, returns }, at) => {
      const earlier = rows[at - 1];
      const isRunning = at === rows.length - 1;
      return [period, people, referrals, returns, !earlier || isRunning ? null : signed(people - earlier.people)];
    }),
  };
}

/** The days whose posts are counted, the first and the last. */
export const countedDays = (today: LocalDate): readonly [first: LocalDate, last: LocalDate] => [
  `${lastMonths(today)[0] ?? monthOf(today)}-01`,
  lastDayOf(monthOf(today)),
];

/** Money beside the people; no price of a person is made of it. Null while no month tells what it cost. */
function moneyTable({ money, moneyPerMonth }: Counted, months: readonly Return[]): InsightTable | null {
  const spent = new Map(money.map((one) => [one.month, one.money]));
  const told = months.filter(({ period }) => spent.has(period));
  if (told.length === 0) return null;
  const all = told.reduce((sum, { period }) => sum + (spent.get(period) ?? 0), 0);
  const planned = moneyPerMonth === null ? "the plan does not say how much a month is meant" : `the plan means ${moneyPerMonth} a month`; // prettier-ignore
  return {
    id: "money",
    title: "Money beside what came back",
    summary: `${rounded(all)} in ${counted(told.length, "month that tells", "months that tell")} it; ${planned}. What people are worth is not counted in money.`, // prettier-ignore
    columns: ["Month", "Money spent", "People heard", "Came back", "Thanks", "Referrals"],
    rows: months.map(({ period, people, returns, thanks, referrals }) => [monthName(period), spent.get(period) ?? null, people, returns, thanks, referrals]),
  }; // prettier-ignore
}

/** How much passion there was, quarter by quarter from the first answer. Null while there is none. */
function passionTable({ passion, today }: Counted): InsightTable | null {
  const first = passion.find(({ level }) => level !== null)?.quarter;
  const last = passion.findLast(({ level }) => level !== null);
  if (first === undefined || !last?.level) return null;
  const month = String(Number(first.slice(-1)) * 3).padStart(2, "0");
  const quarters = quartersSince([`${first.slice(0, 4)}-${month}-01`], today);
  return {
    id: "passion",
    title: "How much passion there is",
    summary: `${last.quarter}: ${passionWords[last.level].toLowerCase()}. Asked once a quarter, by your own feeling, from 1 (${passionWords[1].toLowerCase()}) to 5 (${passionWords[5].toLowerCase()}).`, // prettier-ignore
    columns: ["Quarter", "Passion", "In words", "What you said"],
    rows: quarters.map((quarter) => {
      const { level, words } = passionIn(passion, quarter);
      return [quarter, level, level === null ? "Not answered" : passionWords[level], words.trim()];
    }),
  };
}

/** Share of the posts of each month that do something, of those that were read. */
function sharesBy(
  { posts, today }: Counted,
  of: (post: CountedPost) => boolean | null,
): readonly (readonly [month: string, does: number, read: number])[] {
  const months = Map.groupBy(posts, ({ date }) => monthOf(date));
  return lastMonths(today).map((month) => {
    const read = (months.get(month) ?? []).map(of).filter((does) => does !== null);
    return [month, read.filter(Boolean).length, read.length];
  });
}

function shareTable(
  id: "why" | "tied" | "asks",
  words: { title: string; does: string },
  rows: ReturnType<typeof sharesBy>,
): InsightTable {
  // prettier-ignore
  const [does, read] = rows.reduce(([a, b], [, own, all]) => [a + own, b + all], [0, 0]);
  return {
    id,
    title: words.title,
    summary: `In the last ${MONTHS} months ${does} of ${counted(read, "post", "posts")} ${words.does} (${percent(does, read)}%).`, // prettier-ignore
    columns: ["Month", "Share (%)", "Posts that do", "Posts"],
    rows: rows.map(([month, own, all]) => [monthName(month), all === 0 ? null : percent(own, all), own, all]),
  };
}

/** More voices than these are one row together. */
const VOICES = 15;

function voices({ posts, today }: Counted): InsightTable {
  const first = lastMonths(today)[0] ?? "";
  const recent = posts.filter(({ date }) => monthOf(date) >= first && monthOf(date) <= monthOf(today));
  const named = recent.filter(({ author }) => author !== null && author.trim() !== "");
  const all = [...Map.groupBy(named, ({ author }) => author?.trim() ?? "")]
    .map(([name, own]) => [name, own.length] as const)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const others = all.slice(VOICES).reduce((sum, [, own]) => sum + own, 0);
  const shown = [...all.slice(0, VOICES), ...(others > 0 ? [["Others", others] as const] : [])];
  return {
    id: "voices",
    title: "Who speaks",
    summary: all.length === 0 ? `No post of the last ${MONTHS} months says who writes it.` : `${counted(all.length, "voice", "voices")} in the last ${MONTHS} months, in ${named.length} of ${counted(recent.length, "post", "posts")}.`, // prettier-ignore
    columns: ["Voice", "Posts", "Share (%)"],
    rows: shown.map(([name, own]) => [name, own, percent(own, named.length)]),
  };
}

/** The tables of the insights, in the order in which they are read; those of the log are left out while nothing is in it. */
export function insightTables(all: Counted): readonly InsightTable[] {
  const { facts, hours, today } = all;
  const months = returnsBy(facts, hours, monthOf, lastMonths(today));
  const quarters = returnsBy(facts, hours, quarterOf, quartersSince(dayKnown(all), today));
  const ofLog = [
    ladder(all),
    returnTable("months", months, monthName),
    returnTable("quarters", quarters, (period) => period),
    momentum(quarters),
  ];
  return [
    ...(facts.length + hours.length > 0 ? ofLog : []),
    moneyTable(all, months),
    shareTable("why", { title: "How often the Why shows", does: "show why you do this" }, sharesBy(all, ({ showsWhy }) => showsWhy)), // prettier-ignore
    shareTable("tied", { title: "How much is yours alone", does: "are tied to a name, a place, your Why, what happened or what somebody said" }, sharesBy(all, ({ isTied }) => isTied)), // prettier-ignore
    shareTable(
      "asks",
      { title: "How much asks", does: "ask for something" },
      sharesBy(all, ({ asks }) => asks),
    ),
    voices(all),
    passionTable(all),
  ].filter((table) => table !== null);
}
