import type { Diagnostic, RuleFault, Span } from "./diagnostic.ts";

/** The three things that put a complaint right: what happened is named, it is ours, and this is what changes (S1.9). */
export const amendParts = ["acknowledges", "owns", "changes"] as const;
export type AmendPart = (typeof amendParts)[number];

/** Everything the checker says of an answer to somebody. */
export type ReplyReport = {
  /** Whether what was heard reads as a complaint. */
  readonly complaint: boolean;
  /** The first words of the answer that do each part; null where none do. They are asked for only after a complaint. */
  readonly amends: Readonly<Record<AmendPart, Span | null>>;
  /** What reads as canned, dismissive, disrespectful or selling, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: readonly RuleFault[];
};
