import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

type UrgencyEntry = Plain & {
  /** How hard the words push alone, 0..1. */
  readonly pressure: number;
  /** Says that it is not for long and not until when: a date elsewhere in the post can stand here. */
  readonly until?: string;
  readonly phrases: readonly string[];
};

/** Hurry without a reason. An entry earns its place when it tells the reader to move, and not when something is. */
export const urgencyWordings = defineLexicon<UrgencyEntry>([
  { pressure: 0.65, instead: "today", phrases: ["today (only|alone|and today only)", "today only today only"] },
  { pressure: 0.65, instead: "tonight", phrases: ["tonight (only|alone)"] },
  { pressure: 0.65, phrases: ["act (now|fast|quick|quickly)", "hurry (now|fast|quick|quickly)", "^hurry .", "^hurry (up|in|while|before|hurry|folks|everyone|everybody)", "(run|move|go) don't walk", "(final|last) (hours|hour|call|minutes)", "don't (wait|delay|dither|hang about) .", "before (it's|it is|they're|we're|they) (too late|gone|all gone|go|sell out)", "(the)? (clock|time) is (ticking|running out)", "tick tock", "(for)? (the)? next # (hours|hour|minutes|mins) (only)?", "(for)? only # (hours|hour|minutes|mins)", "(time|hours) (left|running out|is almost up)", "what are you waiting for", "don't leave it (too late|till the last minute|until the last minute|to the last minute)", "(now or never)", "don't let another (day|night|week) (go|pass)", "hours to go", "before you close this *", "before the (timer|clock) hits *"] },
  { pressure: 0.65, instead: "you can still {last}", phrases: ["(last|final) chance to (buy|order|get|grab|save|book|shop|claim|enter)", "your last chance to (buy|order|get|grab|save|book|shop|claim|enter)"] },
  { pressure: 0.65, phrases: ["(won't|doesn't|don't|can't) last (long|for long|forever|the)", "(going|gone) (fast|gone)", "(ends|ending|expires) (in # (hours|minutes))"] },
  { pressure: 0.65, instead: "on until {last}", phrases: ["^(ends|closes|expires|closing|ending) (tonight|today|at midnight|midnight)"] },
  { pressure: 0.65, instead: "is on until {last}", phrases: ["(ends|expires) (tonight|today|at midnight|midnight)"] },
  { pressure: 0.65, instead: "is open until {last}", phrases: ["closes (tonight|today|at midnight|midnight)"] },
  { pressure: 0.65, instead: "doors are open until {last}", phrases: ["doors (close|shut) (tonight|today|at midnight|midnight)"] },
  { pressure: 0.65, instead: "are on until {last}", phrases: ["(end|expire) (tonight|today|at midnight|midnight)"] },
  { pressure: 0.65, instead: "are open until {last}", phrases: ["close (tonight|today|at midnight|midnight)"] },
  { pressure: 0.65, until: "ends on", phrases: ["(ends|ending|closes|expires) soon"] },
  { pressure: 0.65, until: "until", phrases: ["for (a)? (very)? limited time (only)?"] },
  { pressure: 0.65, phrases: ["(very)? limited time (only|offer|deal)?"] },
  { pressure: 0.35, instead: "for one day", phrases: ["(for)? one (day|day and one day) only"] },
  { pressure: 0.35, instead: "this weekend", phrases: ["this weekend only"] },
  { pressure: 0.35, instead: "this week", phrases: ["this week only"] },
  { pressure: 0.35, instead: "when you can", phrases: ["asap"] },
  { pressure: 0.35, phrases: ["# (day|week|weekend) only", "(and)? (don't|do not) miss (out|it|this) .", "(and)? (don't|do not) miss out on", "((last|final) (few|two|three) days|final (days|day|week|weekend))", "(limited|short) time"] },
]); // prettier-ignore
