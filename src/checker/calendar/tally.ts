import type { MonthPost } from "../model/calendar.ts";
import type { Tally } from "../model/calendar-figures.ts";

const count = (posts: readonly MonthPost[], holds: (post: MonthPost) => boolean): number => posts.filter(holds).length;

/** Counts what some posts come to. */
export function tallyOf(posts: readonly MonthPost[]): Tally {
  const why = (level: keyof Tally["why"]): number => count(posts, ({ report }) => report.why.level === level);
  const pressure = (level: keyof Tally["pressure"]): number =>
    count(posts, ({ report }) => report.pressure.level === level);
  const stage = (name: keyof Tally["stages"]): number => count(posts, ({ report }) => report.stage === name);
  return {
    posts: posts.length,
    asking: count(posts, asks),
    why: { none: why("none"), weak: why("weak"), strong: why("strong") },
    pressure: { none: pressure("none"), mild: pressure("mild"), strong: pressure("strong") },
    stages: { know: stage("know"), like: stage("like"), trust: stage("trust"), ask: stage("ask") },
  };
}

/** Whether a post asks for something. */
export const asks = ({ report }: MonthPost): boolean => report.asks > 0;

/** Whether a post shows a Why, be it a hint. */
export const showsWhy = ({ report }: MonthPost): boolean => report.why.level !== "none";

/** Names in order, what has none last. */
export const byName = ([a]: readonly [string | null, unknown], [b]: readonly [string | null, unknown]): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
