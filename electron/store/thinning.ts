import type { Instant } from "../../src/domain/post.ts";

/** How much is kept of what piles up: all of the newest, then one an hour, a day or a week for so many of them. */
export type Thinning = {
  /** The last so many, whatever their times. */
  readonly last: number;
  /** Everything of so many hours. */
  readonly allOfHours: number;
  readonly hours: number;
  readonly days: number;
  readonly weeks: number;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Counts stretches of time from the newest to the oldest, only those in which something was made. A clock that was set back
 * begins a new stretch, and one that was set forward adds one: a jump is worth no more than an hour of work, so that it can
 * never make all the past too old to keep.
 */
function stretches(times: readonly Instant[], length: number): readonly number[] {
  let count = 0;
  return times.map((time, index) => {
    const newer = times[index - 1];
    if (newer === undefined || time > newer || Math.floor(time / length) !== Math.floor(newer / length)) count += 1;
    return count;
  });
}

/** Which of the moments, newest first by their order of making, are worth keeping. Pure; it asks no clock. */
export function worthKeeping(times: readonly Instant[], plan: Thinning): readonly boolean[] {
  const [hours, days, weeks] = [HOUR, DAY, 7 * DAY].map((length) => stretches(times, length));
  const isNewestOf = (all: readonly number[] | undefined, index: number, most: number): boolean => {
    const stretch = all?.[index] ?? 0;
    return stretch <= most && all?.[index - 1] !== stretch;
  };
  return times.map(
    (_, index) =>
      index < plan.last ||
      (hours?.[index] ?? 0) <= plan.allOfHours ||
      isNewestOf(hours, index, plan.hours) ||
      isNewestOf(days, index, plan.days) ||
      isNewestOf(weeks, index, plan.weeks),
  );
}
