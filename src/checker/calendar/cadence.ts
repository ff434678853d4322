import type { CalendarLimits, MonthPost, Promised } from "../model/calendar.ts";
import type { Gap } from "../model/calendar-figures.ts";
import { dateOf, WEEK } from "./days.ts";
import { asks, byName } from "./tally.ts";

/** A post whose day is known. */
export type Dated = MonthPost & { readonly day: number };
export const isDated = (post: MonthPost): post is Dated => post.day !== null;

/** From this many posts on a channel is in use; one letter a month is no promise of a second. */
const IN_USE = 3;
/** A silence is longer than promised when it is longer than this many times the promised distance. */
const PATIENCE = 2;

/**
 * Posts of each channel, in the order in which they go out; one that goes out on several is a post of each. What a reader
 * meets is one channel, not all of them.
 */
export function byChannel<Post extends MonthPost>(
  posts: readonly Post[],
): readonly (readonly [string | null, readonly Post[]])[] {
  const found = new Map<string | null, Post[]>();
  for (const post of posts) {
    for (const channel of post.channels.length > 0 ? post.channels : [null]) {
      const own = found.get(channel);
      if (own) own.push(post);
      else found.set(channel, [post]);
    }
  }
  return [...found].sort(byName);
}

/** What the readers of some channels meet. `channels` is empty for posts without one. */
export type Feed<Post extends MonthPost = MonthPost> = {
  readonly channels: readonly string[];
  readonly posts: readonly Post[];
};

/** The same, with channels that get the very same posts told together: what is said of one holds for the other. */
export function feedsOf<Post extends MonthPost>(posts: readonly Post[]): readonly Feed<Post>[] {
  const same = Map.groupBy(byChannel(posts), ([, own]) => own.map(({ id }) => id).join("\n"));
  return [...same.values()].map((feeds) => ({
    channels: feeds.flatMap(([channel]) => channel ?? []),
    posts: feeds[0]?.[1] ?? [],
  }));
}

/** The runs of asking posts in a feed, two or more in a row. */
export function askRunsIn({ posts }: Feed): readonly (readonly MonthPost[])[] {
  const runs: MonthPost[][] = [];
  let run: MonthPost[] = [];
  for (const post of posts) {
    if (!asks(post)) run = [];
    else if (run.push(post) === 2) runs.push(run);
  }
  return runs;
}

/** What silence is measured with. */
export type Silence = {
  readonly limits: CalendarLimits;
  readonly promised: readonly Promised[];
  readonly closed: ReadonlySet<number>;
};

/** How many of the days between two are closed. */
function closedBetween(after: number, before: number, closed: ReadonlySet<number>): number {
  let days = 0;
  // Whichever is less to walk: a gap may be centuries long, and so may a list of closed days.
  if (closed.size < before - after) for (const day of closed) days += day > after && day < before ? 1 : 0;
  else for (let day = after + 1; day < before; day++) days += closed.has(day) ? 1 : 0;
  return days;
}

/** The stretches between days with a post that are longer than `limit`; with `until`, also what follows the last. */
function gapsIn(
  posts: readonly Dated[],
  { channel, limit, closed, until }: Pick<Gap, "channel" | "limit"> & Pick<Silence, "closed"> & { until?: number },
): readonly Gap[] {
  const days = [...new Set(posts.map(({ day }) => day))];
  const ends = until === undefined ? days : [...days, until + 1];
  return ends
    .slice(1)
    .map((day, at) => ({ from: days[at] ?? day, to: day, isEnd: at + 1 === days.length }))
    .filter(({ from, to }) => to - from - 1 - closedBetween(from, to, closed) > limit)
    .map(({ from, to, isEnd }) => ({
      channel,
      after: dateOf(from),
      before: isEnd ? null : dateOf(to),
      emptyDays: to - from - 1,
      closed: closedBetween(from, to, closed),
      limit,
    }));
}

/** Most silent days that fit a promise. */
const silenceWithin = ({ perWeek }: Promised): number => Math.ceil((PATIENCE * WEEK) / perWeek) - 1;

/** The promise for one of some channels, when one is made. */
export const promiseFor = (channels: readonly string[], promised: readonly Promised[]): Promised | undefined =>
  promised.find((one) => channels.includes(one.channel) && one.perWeek > 0);

/**
 * Silences longer than the limits: of the whole calendar, and of each channel that is in use or promised. A channel that
 * falls silent with all the others is told once.
 */
export function findGaps(posts: readonly MonthPost[], { limits, promised, closed }: Silence): readonly Gap[] {
  const dated = posts.filter(isDated);
  const until = dated.at(-1)?.day;
  const all = gapsIn(dated, { channel: null, limit: limits.silentDays, closed });
  /** What is left of a channel's silence beside one of all channels is within bounds. */
  const isTold = (own: Gap): boolean =>
    all.some(
      ({ after, before, emptyDays }) =>
        own.after <= after && (own.before ?? "9999") >= (before ?? "") && own.emptyDays - emptyDays <= own.limit,
    );
  const ofChannels = byChannel(dated).flatMap(([channel, own]) => {
    if (channel === null) return [];
    const promise = promiseFor([channel], promised);
    if (own.length < IN_USE && !promise) return [];
    const limit = promise ? silenceWithin(promise) : limits.channelSilentDays;
    return gapsIn(own, { channel, limit, closed, ...(until === undefined ? {} : { until }) }).filter(
      (gap) => !isTold(gap),
    );
  });
  return [...all, ...ofChannels];
}
