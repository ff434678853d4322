import type { PostReport } from "../model/report.ts";
import { type Classified, mostOf } from "../reading/classifier.ts";
import { chanceOf, concluded, type Facts, factsOf } from "../reading/joins.ts";
import { anyOf } from "../reading/score.ts";
import type { Evidence } from "./evidence.ts";

/** Up to these lengths every push counts in full; in a longer text it is diluted by all that does not push. */
const UNDILUTED_WORDS = { mild: 150, strong: 300 };
/** From this weight on a single finding is a strong push. */
const STRONG_FINDING = 0.6;
/** The same rule a second time adds this much of its weight; a third time adds nothing: it is one kind of push. */
const AGAIN = 0.5;

/**
 * From these log odds on a post counts as pushing, and as pushing hard. Where no rule, no ask and no price speaks for it, the
 * words have to be surer: a flag on a warm post costs more than a miss.
 */
const THRESHOLDS = { any: 0.5, anyByWordsAlone: 1.2, strong: 0 };
/** From this evidence on rules have found a push that hardly anybody would miss. */
const MUCH = 0.6;
/** Where the scores of the levels begin, and where the last ends. */
const LEVELS = { none: 0, mild: 0.25, strong: 0.6, end: 1 };
/** How much noticing a push counts beside feeling pushed, in the order of posts of one level. */
const NOTICED = 0.7;

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

/** How hard a post of so many words pushes. The score runs through the levels: none below 0.25, mild below 0.6, strong from there. */
export function pressureOf(facts: Facts, words: number): PostReport["pressure"] {
  const any = concluded("any", facts) - dilution(words);
  const strong = concluded("strong", facts) - dilution(words);
  const within = chanceOf((NOTICED * any + strong) / (NOTICED + 1));
  const scored = (from: number, to: number): number => rounded(from + (to - from) * Math.min(within, 0.9999));
  const alone = !facts.get("found") && !facts.get("offers");
  if (any < (alone ? THRESHOLDS.anyByWordsAlone : THRESHOLDS.any))
    return { level: "none", score: scored(LEVELS.none, LEVELS.mild) };
  if (strong < THRESHOLDS.strong) return { level: "mild", score: scored(LEVELS.mild, LEVELS.strong) };
  return { level: "strong", score: scored(LEVELS.strong, LEVELS.end) };
}
