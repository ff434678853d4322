import type { PostReport } from "../model/report.ts";
import { joinEvidence, type Push } from "../reading/push.ts";
import { anyOf } from "../reading/score.ts";
import type { Evidence } from "./evidence.ts";

/** Up to these lengths every push counts in full; in a longer text it is diluted by all that does not push. */
const UNDILUTED_WORDS = { mild: 150, strong: 300 };
/** From this weight on a single finding is a strong push. */
const STRONG_FINDING = 0.6;
/** The same rule a second time adds this much of its weight; a third time adds nothing: it is one kind of push. */
const AGAIN = 0.5;

/**
 * From these chances on a post counts as pushing, and as pushing hard. Where no rule, no ask and no price speaks for it, the
 * words have to be surer: a flag on a warm post costs more than a miss. Chosen on our own posts.
 */
const THRESHOLDS = { any: 0.5, anyByWordsAlone: 0.8, strong: 0.55, strongByWordsAlone: 0.6 };
/** Where the scores of the levels begin. */
const LEVELS = { mild: 0.25, strong: 0.6 };

/** All that the rules found, as one weight from 0 to 1. */
export function weighEvidence(found: readonly Evidence[], words: number): number {
  const seen = new Map<string, number>();
  const weights = found
    .toSorted((a, b) => b.pressure - a.pressure)
    .map(({ diagnostic: { ruleId }, pressure }) => {
      const times = seen.get(ruleId) ?? 0;
      seen.set(ruleId, times + 1);
      const undiluted = pressure >= STRONG_FINDING ? UNDILUTED_WORDS.strong : UNDILUTED_WORDS.mild;
      const diluted = pressure * Math.min(1, undiluted / Math.max(1, words));
      return times === 0 ? diluted : times === 1 ? diluted * AGAIN : 0;
    });
  return anyOf(weights);
}

const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;

/**
 * How hard a post pushes: what the rules found (`evidence`, 0..1) joined with what its words say. `offers` tells whether it
 * asks for something or names a price. The score runs through the levels: none below 0.25, mild below 0.6, strong from there.
 */
export function pressureOf(push: Push, evidence: number, offers: boolean): PostReport["pressure"] {
  const { any, strong } = joinEvidence(push, evidence);
  const anyFrom = evidence > 0 || offers ? THRESHOLDS.any : THRESHOLDS.anyByWordsAlone;
  const strongFrom = evidence > 0 ? THRESHOLDS.strong : THRESHOLDS.strongByWordsAlone;
  if (any < anyFrom) return { level: "none", score: rounded((LEVELS.mild * any) / anyFrom) };
  if (strong < strongFrom) {
    return { level: "mild", score: rounded(LEVELS.mild + ((LEVELS.strong - LEVELS.mild) * strong) / strongFrom) };
  }
  const share = (strong - strongFrom) / (1 - strongFrom);
  return { level: "strong", score: rounded(LEVELS.strong + (1 - LEVELS.strong) * share) };
}
