import type { CheckedCalendar, MonthPost } from "./calendar.ts";
import type { CalendarRuleId, Severity } from "./diagnostic.ts";
import type { RuleDocs, Slot } from "./rule.ts";

/** What a rule on calendars reports: one of its messages with exactly its slots filled, its figure and the posts behind it. */
export type CalendarFinding<Messages extends Record<string, string>> = {
  [Id in keyof Messages & string]: {
    readonly messageId: Id;
    readonly data: Readonly<Record<Slot<Messages[Id]>, string | number>>;
    readonly value: number;
    readonly limit: number;
    readonly posts: readonly MonthPost[];
    /** Tells this finding from others of the rule in the same month (a channel, a week). Left out: there is only one. */
    readonly about?: string;
    /** Left out: the rule's own. */
    readonly severity?: Severity;
  };
}[keyof Messages & string];

/** What a rule on calendars tells about itself; the help page and `docs/rules.md` are made from it. */
export type CalendarRuleMeta<Messages extends Record<string, string> = Record<string, string>> = {
  /** `month/name`; the file is `rules/month/name.ts`. */
  readonly id: CalendarRuleId;
  readonly severity: Severity;
  readonly docs: RuleDocs & {
    /** What its figure counts, and what the limit is. */
    readonly figure: string;
  };
  readonly messages: Messages;
  /**
   * Small months, at least five each, one line a month: entries with `;` between them, each `DAYS [HH:MM] [@channel]
   * [by author] [for goal]: post`. Days are of March 2026 (`3`, `1-4`, `2,9`; `?` has no date); the post is a kind (`ask`,
   * `help`, …) or "its text".
   */
  readonly examples: { readonly flagged: readonly string[]; readonly clean: readonly string[] };
};

/** One check on a whole calendar, one file. Pure: the same calendar always gives the same findings. */
export type CalendarRule<Messages extends Record<string, string> = Record<string, string>> =
  CalendarRuleMeta<Messages> & {
    readonly check: (month: CheckedCalendar, report: (finding: CalendarFinding<Messages>) => void) => void;
  };

/** A rule with its messages' types closed over, as the list in `rules/index.ts` holds it. */
export type AnyCalendarRule = CalendarRuleMeta & {
  readonly check: (month: CheckedCalendar, report: (finding: CalendarFinding<Record<string, string>>) => void) => void;
};

/** Gives a rule its types: a wrong message id or slot name in `check` does not compile. */
export const defineCalendarRule = <const Messages extends Record<string, string>>(
  rule: CalendarRule<Messages>,
): AnyCalendarRule =>
  // As in `defineRule`: the caller of `check` fills templates by name and needs no exact slots.
  rule as unknown as AnyCalendarRule;
