import type { Instant, LocalDate, PostId } from "./post.ts";

/** How far a decision reaches: one flag in its post, its words in any post, its rule in one post, its rule in any post. */
export const reaches = ["here", "phrase", "post", "rule"] as const;
export type Reach = (typeof reaches)[number];

/**
 * What the owner leaves as it is. `fingerprint` and `phrase` are those of the diagnostic and hold no offset, so that a
 * decision survives edits elsewhere; `words` are the flagged words as written, for people, empty for a whole post.
 */
export type Leave =
  | {
      readonly reach: "here";
      readonly ruleId: string;
      readonly postId: PostId;
      readonly fingerprint: string;
      readonly words: string;
    }
  | { readonly reach: "phrase"; readonly ruleId: string; readonly phrase: string; readonly words: string }
  | { readonly reach: "post"; readonly ruleId: string; readonly postId: PostId }
  | { readonly reach: "rule"; readonly ruleId: string };

/** What the owner may say about a decision. */
export type Terms = {
  /** In the owner's words; may be empty. */
  readonly reason: string;
  /** The last day on which it holds; null: no end. */
  readonly until: LocalDate | null;
};

/** The owner's "leave it". */
export type Decision = Leave &
  Terms & {
    readonly decidedAt: Instant;
    /** The opening line of its post, for people and for files whose posts have no ids; null where it is about no single post. */
    readonly opening: string | null;
  };

/** Longest reason, in UTF-16 code units. */
export const MAX_REASON_LENGTH = 300;

/** Names a decision: what is left, and how far. The same is never decided twice at a time. */
export type DecisionId = string & { readonly __brand: "DecisionId" };

/** The name of a decision. */
export function idOf(leave: Leave): DecisionId {
  switch (leave.reach) {
    case "here":
      return `here|${leave.postId}|${leave.fingerprint}` as DecisionId;
    case "phrase":
      return `phrase|${leave.ruleId}|${leave.phrase}` as DecisionId;
    case "post":
      return `post|${leave.postId}|${leave.ruleId}` as DecisionId;
    case "rule":
      return `rule|${leave.ruleId}` as DecisionId;
  }
}

/** What the checker compares findings with: a fingerprint, a rule with a phrase, or a rule. */
export type LeftKey = string & { readonly __brand: "LeftKey" };

/** The key of what is left. */
function leftKeyOf(leave: Leave): LeftKey {
  switch (leave.reach) {
    case "here":
      return leave.fingerprint as LeftKey;
    case "phrase":
      return `${leave.ruleId}|${leave.phrase}` as LeftKey;
    case "post":
    case "rule":
      return leave.ruleId as LeftKey;
  }
}

/** A finding as far as decisions are concerned. */
export type Finding = { readonly ruleId: string; readonly fingerprint: string; readonly phrase: string | null };

/** Whether all that a finding's rule finds is left. */
export const isRuleLeft = ({ ruleId }: Pick<Finding, "ruleId">, left: ReadonlySet<string>): boolean => left.has(ruleId);

/** Whether a finding is among what is left. */
export const isLeft = (finding: Finding, left: ReadonlySet<string>): boolean =>
  isRuleLeft(finding, left) ||
  left.has(finding.fingerprint) ||
  (finding.phrase !== null && left.has(`${finding.ruleId}|${finding.phrase}`));

/** Whether a decision no longer holds on a day. */
export const isOver = ({ until }: Terms, today: LocalDate): boolean => until !== null && until < today;

/** A decision about one post. */
export type AboutPost = Extract<Decision, { readonly postId: PostId }>;

/** The decisions that hold for one post on a day; `isAbout` tells whether one about a single post is about this one. */
export const holding = (
  decisions: readonly Decision[],
  today: LocalDate,
  isAbout: (decision: AboutPost) => boolean,
): readonly Decision[] =>
  decisions.filter((decision) => !isOver(decision, today) && (!("postId" in decision) || isAbout(decision)));

/** What decisions leave, as the checker takes it; in the same order each time. */
export const leftBy = (decisions: readonly Decision[]): readonly LeftKey[] =>
  [...new Set(decisions.map(leftKeyOf))].sort();
