import type { PostId } from "../../domain/post.ts";
import type { CalendarLimits } from "./calendar.ts";
import type { CalendarFigures } from "./calendar-figures.ts";
import type { CalendarRuleId, Fingerprint, Place, Severity } from "./diagnostic.ts";

/** One remark of a rule on the calendar. There is nothing to reword, so there are no fixes. */
export type CalendarDiagnostic = {
  readonly ruleId: CalendarRuleId;
  readonly severity: Severity;
  /** The posts behind it, in the order in which they go out. */
  readonly place: Extract<Place, { readonly in: "calendar" }>;
  readonly message: string;
  /** What was measured and the limit it is held to; the rule's `docs.figure` says what they count. */
  readonly figure: { readonly value: number; readonly limit: number };
  readonly fingerprint: Fingerprint;
};

/** What a calendar can do well. */
export const monthStrengthKinds = [
  "asks-in-measure",
  "no-pressure",
  "why-shown",
  "community",
  "tied",
  "help",
  "steady",
  "own-words",
  "several-voices",
] as const;
export type MonthStrengthKind = (typeof monthStrengthKinds)[number];

/** Something the calendar does well, as one sentence with its numbers, and the posts that do it. */
export type MonthStrength = {
  readonly kind: MonthStrengthKind;
  readonly because: string;
  readonly posts: readonly PostId[];
};

/** What could not be judged, why, and which posts lack it. */
export type Unjudged = {
  readonly part: "dates" | "times" | "channels" | "authors";
  readonly because: string;
  readonly posts: readonly PostId[];
};

/** What the verdict on a calendar is made of, in the order in which it is told. */
export const monthPartIds = [
  "community",
  "tied",
  "readers",
  "why",
  "values",
  "asks",
  "ask-run",
  "pressure",
  "mix",
  "rhythm",
  "own-words",
  "owner",
  "signed",
  "goal",
] as const;
export type MonthPartId = (typeof monthPartIds)[number];

/** One part of the verdict: a number with what it counts, what it is held to, and the posts behind it. */
export type MonthPart = {
  readonly id: MonthPartId;
  readonly title: string;
  /** `off`: a remark is about it. `left`: one would be, but the owner chose to leave it. `open`: it cannot be judged. */
  readonly state: "fine" | "off" | "left" | "open";
  readonly value: number;
  /** The number in a sentence, "6 of 31 posts ask for something." */
  readonly says: string;
  /** What it is held to, "Room for 7 (20%)." */
  readonly limit: string;
  readonly posts: readonly PostId[];
};

/** The answer to "numbers only, or a community?" (S1.1), with the evidence and the parts that it is made of. */
export type MonthVerdict = {
  readonly building: "community" | "between" | "shop-window" | "too-early";
  readonly answer: string;
  readonly because: string;
  readonly parts: readonly MonthPart[];
};

/** Everything the checker says of a calendar. The same posts and context give the same report, in whatever order they come. */
export type CalendarReport = {
  readonly verdict: MonthVerdict;
  readonly figures: CalendarFigures;
  /** What it was held to. */
  readonly limits: CalendarLimits;
  readonly strengths: readonly MonthStrength[];
  /** The most severe first. */
  readonly diagnostics: readonly CalendarDiagnostic[];
  /** What would have been remarked on, but the owner chose to leave it. */
  readonly left: readonly CalendarDiagnostic[];
  readonly unjudged: readonly Unjudged[];
  readonly faults: readonly { readonly ruleId: CalendarRuleId; readonly reason: string }[];
};
