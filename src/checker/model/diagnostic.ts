import type { PostId } from "../../domain/post.ts";

/** Half-open range of UTF-16 code units: `text.slice(from, to)` is the part meant. */
export type Span = { readonly from: number; readonly to: number };

/**
 * Where a finding belongs. Something missing (no Why) has no span: it belongs to the whole post. What only several posts
 * together do (a run of asks, a copy) belongs to the calendar and names those posts.
 */
export type Place =
  | { readonly in: "text"; readonly span: Span }
  | { readonly in: "post" }
  | { readonly in: "calendar"; readonly posts: readonly PostId[] };

/** `error` pushes hard, `warning` pushes, `info` is worth a look. */
export type Severity = "error" | "warning" | "info";

/** Replaces `from..to` by `insert`; the shape CodeMirror takes as a change. */
export type Edit = Span & { readonly insert: string };

/**
 * One way to reword. Never applied unasked: the words are the owner's. All edits belong together and count in the
 * offsets of the checked text. Applied, the text re-checks clean of the same rule at that place.
 */
export type Fix = { readonly label: string; readonly edits: readonly Edit[] };

/** Names a finding by its rule and the words around it, not by offset, so a decision survives edits elsewhere. */
export type Fingerprint = string & { readonly __brand: "Fingerprint" };

/** The groups of rules; a rule id is `group/name`. */
export const ruleGroups = [
  "hard-sell",
  "why",
  "people",
  "conversation",
  "automation",
  "clutter",
  "channel",
  "own",
] as const;
export type RuleGroup = (typeof ruleGroups)[number];
export type RuleId = `${RuleGroup}/${string}`;

/** The groups of rules that read a whole calendar. */
export const calendarRuleGroups = ["month"] as const;
export type CalendarRuleId = `${(typeof calendarRuleGroups)[number]}/${string}`;

/** One finding of a rule at a place; the window calls it a flag. */
export type Diagnostic = {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly place: Place;
  /** A plain sentence with the reason, quoting the words; no mark-up. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly fingerprint: Fingerprint;
  /** The flagged words as they are compared: lower case, without marks; null where it is about the post as a whole. */
  readonly phrase: string | null;
};

/** A rule that broke. The other rules' findings still stand. */
export type RuleFault = { readonly ruleId: RuleId; readonly reason: string };
