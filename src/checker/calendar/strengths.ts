import type { CheckedCalendar, MonthPost } from "../model/calendar.ts";
import type { MonthStrength, MonthStrengthKind } from "../model/calendar-report.ts";
import { gives, idsOf, isTied } from "./figures.ts";
import { asks } from "./tally.ts";
import { counted, listed, percent } from "./wording.ts";

/** Fewer posts are no month that could be praised. */
const ENOUGH = 5;
/** From these shares on something is a habit and no accident. */
const COMMUNITY = 0.3;
const TIED = 0.5;
const HELP = 0.15;
const WHY = 0.15;
/** A voice with more than this share is the only one that is heard. */
const ONE_VOICE = 0.8;
/** From this many days on keeping a rhythm is worth a word. */
const LONG = 14;

type Praise = readonly [because: string, posts: readonly MonthPost[]] | null;

function spanOf({ posts }: CheckedCalendar): number {
  const days = posts.flatMap(({ day }) => day ?? []);
  return (days.at(-1) ?? 0) - (days[0] ?? 0);
}

const praises: Readonly<Record<MonthStrengthKind, (month: CheckedCalendar) => Praise>> = {
  "asks-in-measure": ({ posts, figures, limits }) => {
    const room = Math.ceil(limits.askShare * figures.posts);
    return figures.asking > 0 && figures.asking <= room
      ? [`${figures.asking} of ${figures.posts} posts ask for something; a limit of ${percent(limits.askShare)} leaves room for ${room}. What the others give carries the asks.`, posts.filter(asks)]
      : null;
  },
  "no-pressure": ({ figures, posts }) =>
    figures.pressure.strong + figures.pressure.mild === 0 ? [`None of the ${figures.posts} posts pushes.`, posts] : null,
  "why-shown": ({ figures, posts }) =>
    figures.why.strong >= WHY * figures.posts
      ? [`${figures.why.strong} of ${figures.posts} posts show why you do this.`, posts.filter(({ report }) => report.why.level === "strong")]
      : null,
  community: ({ figures: { giving, posts: all }, posts }) =>
    giving.community >= COMMUNITY * all
      ? [`${giving.community} of ${all} posts thank, name or invite somebody. That is a community and no audience.`, posts.filter(gives.community)]
      : null,
  tied: ({ figures: { tied, posts: all }, posts }) =>
    tied.posts >= TIED * all
      ? [`${tied.posts} of ${all} posts are tied to something real of yours: a name, a place, your Why, what happened, what a customer said. Nobody else could have posted them.`, posts.filter(isTied)]
      : null,
  help: ({ figures: { giving, posts: all }, posts }) =>
    giving.help >= HELP * all ? [`${giving.help} of ${all} posts help a reader, whether they buy or not.`, posts.filter(gives.help)] : null,
  steady: (month) =>
    spanOf(month) >= LONG && month.figures.gaps.length === 0 && month.figures.busyDays.length === 0
      ? [`${counted(month.figures.weeks.length, "week")} without a long silence or a crowded day.`, month.posts]
      : null,
  "own-words": ({ figures, posts }) =>
    figures.copies.length === 0 && figures.openings.length === 0 && figures.placeholders.length === 0
      ? [`Each of the ${figures.posts} posts is written for itself: no copies, no templates.`, posts]
      : null,
  "several-voices": ({ figures: { voices, posts: all }, posts }) => {
    const named = voices.flatMap(({ author, posts: own }) => (author === null ? [] : [{ author, own }]));
    return named.length > 1 && named.every(({ own }) => own <= ONE_VOICE * all)
      ? [`Readers hear ${listed(named.map(({ author }) => author))}, and not one voice alone.`, posts]
      : null;
  },
}; // prettier-ignore

/** What a calendar does well, each with its numbers. */
export function strengthsOf(month: CheckedCalendar): readonly MonthStrength[] {
  if (month.posts.length < ENOUGH) return [];
  // An object's own names come back as texts; these are the kinds.
  return (Object.keys(praises) as MonthStrengthKind[]).flatMap((kind) => {
    const praise = praises[kind](month);
    return praise ? [{ kind, because: praise[0], posts: idsOf(praise[1]) }] : [];
  });
}
