import type { Person, PersonId, Weekday } from "./person.ts";
import type { LocalDate, PostId } from "./post.ts";

/** Who answers what a post brings, and until when (S0.26, S4.6). */
export type AnswerWindow = {
  readonly post: PostId;
  readonly person: PersonId | null;
  readonly until: LocalDate | null;
};

/** A day of a window on which nobody answers, and why. */
export type Clash = { readonly day: LocalDate; readonly because: "closed" | "away" };

/** The days of a window on which the business is closed or the one who answers is not there. Working days not told clash with none. */
export function clashesOf(
  days: readonly (readonly [day: LocalDate, weekday: Weekday])[],
  closedDays: readonly LocalDate[],
  person: Person | undefined,
): readonly Clash[] {
  const closed = new Set(closedDays);
  return days.flatMap(([day, weekday]): Clash[] => {
    if (closed.has(day)) return [{ day, because: "closed" }];
    const isAway = person && person.days.length > 0 && !person.days.includes(weekday);
    return isAway ? [{ day, because: "away" }] : [];
  });
}
