import type { PostReport } from "../model/report.ts";
import { type Classified, mostOf } from "../reading/classifier.ts";
import { speaksOf } from "../reading/features.ts";
import { chanceOf, concludedEach, type Facts, factsOf } from "../reading/joins.ts";
import { anyOf } from "../reading/score.ts";
import type { Text } from "../text/text.ts";
import type { Evidence } from "./evidence.ts";

/** Up to these lengths every push counts in full; in a longer text it is diluted by all that does not push. */
const UNDILUTED_WORDS = { mild: 150, strong: 300 };
/** From this weight on a single finding is a strong push. */
const STRONG_FINDING = 0.6;
/** The same rule a second time adds this much of its weight; a third time adds nothing: it is one kind of push. */
const AGAIN = 0.5;

/**
 * From these log odds on a post counts as pushing, and as pushing hard. A single line for which no rule, no ask and no price
 * speaks has to be surer, and one in which somebody tells of themselves surer still, as has a post that leaves its reader
 * free: a few warm words prove little, and a flag on a warm line costs more than a miss.
 */
const THRESHOLDS = { any: 0.1, anyOfLoneLine: 1.1, anyOfFree: 2, anyOfOwnLine: 2.5, strong: -0.2 };
/** From this evidence on rules have found a push that hardly anybody would miss. */
const MUCH = 0.6;
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

/** What speaks for a push: the words as a whole, the sentence that pushes most, and what the rules found (`evidence`, 0..1). */
export function pressureFacts(classified: Classified, evidence: number, offers: boolean): Facts {
  return factsOf({
    any: classified.post.any,
    strong: classified.post.strong,
    "any sentence": mostOf(classified, "any"),
    "strong sentence": mostOf(classified, "strong"),
    evidence,
    found: evidence > 0 ? 1 : 0,
    "found much": evidence >= MUCH ? 1 : 0,
    offers: offers ? 1 : 0,
  });
}

/** A text longer than posts are presses less for the same words: there is all the rest beside them. In log odds. */
const dilution = (words: number): number => Math.log(Math.max(1, words / UNDILUTED_WORDS.mild));

/** The log odds from which this text counts as pushing. */
function leastOf(facts: Facts, { sentences, tokens }: Text, isFree: boolean): number {
  if (facts.get("found")) return THRESHOLDS.any;
  if (isFree) return THRESHOLDS.anyOfFree;
  if (sentences.length > 1 || facts.get("offers")) return THRESHOLDS.any;
  return tokens.some(({ word }) => speaksOf(word) === "self") ? THRESHOLDS.anyOfOwnLine : THRESHOLDS.anyOfLoneLine;
}

/**
 * How hard a text pushes. The score orders posts: the mean of the chance that a reader notices a push and of the chance that
 * they feel pushed hard, so that it rises from none over mild to strong.
 */
export function pressureOf(facts: Facts, text: Text, isFree: boolean): PostReport["pressure"] {
  const [anyOdds = 0, strongOdds = 0] = concludedEach(["any", "strong"], facts);
  const any = anyOdds - dilution(text.wordCount);
  const strong = strongOdds - dilution(text.wordCount);
  const score = Math.round(((chanceOf(any) + chanceOf(strong)) / 2) * 10_000) / 10_000;
  if (any < leastOf(facts, text, isFree)) return { level: "none", score };
  return { level: strong < THRESHOLDS.strong ? "mild" : "strong", score };
}
