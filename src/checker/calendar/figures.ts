import type { LocalDate, PostId } from "../../domain/post.ts";
import type { WhyKind } from "../../domain/profile.ts";
import type { CalendarLimits, Copies, MonthPost, SharedOpening } from "../model/calendar.ts";
import type { CalendarFigures, Gap } from "../model/calendar-figures.ts";
import type { ReaderKind, StrengthKind } from "../model/report.ts";
import { askRunsIn, byChannel, type Dated, feedsOf, isDated } from "./cadence.ts";
import { dateOf, mondayOf } from "./days.ts";
import { byName, tallyOf } from "./tally.ts";

const SELF = new Set([
  "i",
  "we",
  "my",
  "our",
  "i'm",
  "we're",
  "i've",
  "we've",
  "us",
  "me",
  "ours",
  "mine",
  "we'll",
  "i'll",
]);
const READER = new Set(["you", "your", "you're", "you've", "you'll", "yours", "you'd"]);
/** One "we" in passing is no subject. */
const SELF_WORDS = 2;

export const idsOf = (posts: readonly MonthPost[]): readonly PostId[] => posts.map(({ id }) => id);

const has = ({ report }: MonthPost, kinds: readonly StrengthKind[]): boolean =>
  report.strengths.some(({ kind }) => kinds.includes(kind));

/** What posts give, each with its test. */
export const gives = {
  help: (post: MonthPost): boolean => has(post, ["help"]),
  thanks: (post: MonthPost): boolean => has(post, ["thanks"]),
  people: (post: MonthPost): boolean => has(post, ["named-person"]),
  conversation: (post: MonthPost): boolean => post.report.conversation,
  community: (post: MonthPost): boolean =>
    post.report.conversation || has(post, ["thanks", "named-person", "invitation"]),
} as const;

/** Whether a post speaks of the business and neither to nor of anybody else (S3.3). */
export const isOfOurselves = (post: MonthPost): boolean =>
  post.words.filter((word) => SELF.has(word)).length >= SELF_WORDS &&
  !post.words.some((word) => READER.has(word)) &&
  !gives.community(post) &&
  !has(post, ["question", "help"]);

/** Whether somebody other than the business is in it. */
const isOfOthers = (post: MonthPost): boolean =>
  gives.community(post) || has(post, ["question"]) || post.words.some((word) => READER.has(word));

/** Whether the single-post rules found a gap that a template left open. */
const hasPlaceholder = ({ report }: MonthPost): boolean =>
  report.diagnostics.some(({ ruleId }) => ruleId === "automation/placeholder");

const countBy = (
  posts: readonly MonthPost[],
  keyOf: (post: MonthPost) => string | null,
): (readonly [string | null, number])[] =>
  [...Map.groupBy(posts, keyOf)].map(([key, own]) => [key, own.length] as const).sort(byName);

const dateAt = (day: number | undefined): LocalDate | null => (day === undefined ? null : dateOf(day));

const byDay = (posts: readonly Dated[]): readonly (readonly [number, readonly Dated[]])[] => [...Map.groupBy(posts, ({ day }) => day)]; // prettier-ignore

function weekFigures(posts: readonly Dated[]): Pick<CalendarFigures, "weeks" | "coverage"> {
  const weeks = [...Map.groupBy(posts, ({ day }) => mondayOf(day))];
  return {
    weeks: weeks.map(([monday, own]) => ({ monday: dateOf(monday), ...tallyOf(own) })),
    coverage: weeks.flatMap(([monday, own]) =>
      byChannel(own).map(([channel, ofChannel]) => {
        const { posts: count, why } = tallyOf(ofChannel);
        return { monday: dateOf(monday), channel, posts: count, showing: why.strong, hinting: why.weak };
      }),
    ),
  };
}

function cadenceFigures(
  posts: readonly Dated[],
  { perDay }: CalendarLimits,
): Pick<CalendarFigures, "days" | "busyDays"> {
  const days = byDay(posts);
  return {
    days: days.flatMap(([day, own]) =>
      countBy(own, ({ channel }) => channel).map(([channel, count]) => ({ date: dateOf(day), channel, posts: count })),
    ),
    busyDays: days
      .filter(([, own]) => own.length > perDay)
      .map(([day, own]) => ({ date: dateOf(day), posts: own.length })),
  };
}

const longest = (runs: readonly (readonly MonthPost[])[]): readonly MonthPost[] =>
  runs.reduce((best, run) => (run.length > best.length ? run : best), []);

/** Whether anything in a post is the owner's alone. */
export const isTied = ({ ties }: MonthPost): boolean => ties.length > 0;

function countTies(posts: readonly MonthPost[]): CalendarFigures["tied"]["to"] {
  const to = (kind: keyof CalendarFigures["tied"]["to"]): number => posts.filter(({ ties }) => ties.includes(kind)).length;
  return { name: to("name"), place: to("place"), why: to("why"), story: to("story"), customer: to("customer"), line: to("line") };
} // prettier-ignore

/** Whether the words of a post can only be meant for some readers. */
export const isFor =
  (readers: ReaderKind) =>
  (post: MonthPost): boolean =>
    post.report.readers.includes(readers);

/** What is found in the posts together and not in one by one. */
export type Found = {
  readonly gaps: readonly Gap[];
  readonly copies: readonly Copies[];
  readonly openings: readonly SharedOpening[];
  readonly unseen: readonly WhyKind[];
};

/** Puts the figures of a calendar together. `posts` are in the order in which they go out. */
export function figuresOf(posts: readonly MonthPost[], limits: CalendarLimits, found: Found): CalendarFigures {
  const dated = posts.filter(isDated);
  const goals = countBy(posts, ({ goal }) => goal ?? null);
  const giving = (kind: keyof typeof gives): number => posts.filter(gives[kind]).length;
  return {
    ...tallyOf(posts),
    from: dateAt(dated[0]?.day),
    to: dateAt(dated.at(-1)?.day),
    asks: posts.reduce((sum, { report }) => sum + report.asks, 0),
    longestAskRun: idsOf(longest(feedsOf(dated).flatMap(askRunsIn))),
    ...weekFigures(dated),
    channels: byChannel(posts).map(([channel, own]) => ({ channel, ...tallyOf(own) })),
    ...cadenceFigures(dated, limits),
    voices: countBy(posts, ({ author }) => author).map(([author, count]) => ({ author, posts: count })),
    goals: goals.some(([goal]) => goal !== null) ? goals.map(([goal, count]) => ({ goal, posts: count })) : [],
    gaps: found.gaps,
    copies: found.copies.map(({ kind, posts: own }) => ({ kind, posts: idsOf(own) })),
    openings: found.openings.map(({ words, posts: own }) => ({ words, posts: idsOf(own) })),
    placeholders: idsOf(posts.filter(hasPlaceholder)),
    giving: {
      help: giving("help"), thanks: giving("thanks"), people: giving("people"), conversation: giving("conversation"), community: giving("community"),
    }, // prettier-ignore
    tied: { posts: posts.filter(isTied).length, to: countTies(posts) },
    readers: { regulars: posts.filter(isFor("regulars")).length, newcomers: posts.filter(isFor("newcomers")).length },
    focus: { ourselves: posts.filter(isOfOurselves).length, others: posts.filter(isOfOthers).length },
    unseen: found.unseen,
  };
}
