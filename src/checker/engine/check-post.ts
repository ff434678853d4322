import type { CheckContext } from "../model/context.ts";
import type { CheckedPost } from "../model/checked-post.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PostReport } from "../model/report.ts";
import type { AnyRule } from "../model/rule.ts";
import { countAsks } from "../reading/asks.ts";
import { readPost } from "../reading/read-post.ts";
import { offers } from "../reading/selling.ts";
import { classify } from "../reading/classifier.ts";
import { readStage } from "../reading/stage.ts";
import { rules as allRules } from "../rules/index.ts";
import { analyse } from "../text/analyse.ts";
import type { Evidence } from "./evidence.ts";
import { mergeOverlaps } from "./merge.ts";
import { pressureFacts, pressureOf, weighEvidence } from "./pressure.ts";
import { runRules } from "./run-rules.ts";

export { offers };

const START_OF_POST = Number.MAX_SAFE_INTEGER;
const startOf = ({ place }: Diagnostic): number => (place.in === "text" ? place.span.from : START_OF_POST);

const inTextOrder = (a: Evidence, b: Evidence): number =>
  startOf(a.diagnostic) - startOf(b.diagnostic) || (a.diagnostic.ruleId < b.diagnostic.ruleId ? -1 : 1);

/** Sentences that hold a finding which the owner chose to leave; their words are left too. */
function leftSentences(post: CheckedPost, left: readonly Evidence[]): ReadonlySet<number> {
  const indexes = new Set<number>();
  for (const { diagnostic } of left) {
    if (diagnostic.place.in !== "text") continue;
    const { from, to } = diagnostic.place.span;
    for (const [index, sentence] of post.text.sentences.entries()) {
      if (sentence.from < to && from < sentence.to) indexes.add(index);
    }
  }
  return indexes;
}

/**
 * Checks one post: analyse once, run the rules, drop what the owner chose to leave, merge overlaps, sort, score. Pure and
 * synchronous; any string is welcome, time is linear in its length. `rules` is for tests of single rules.
 */
export function checkPost(text: string, context: CheckContext, rules: readonly AnyRule[] = allRules): PostReport {
  const post = readPost(analyse(text), context.profile);
  const { found, faults } = runRules(post, rules);
  const isLeft = ({ diagnostic }: Evidence): boolean => context.dismissed?.has(diagnostic.fingerprint) ?? false;
  const left = context.dismissed?.size ? found.filter(isLeft) : [];
  const kept = mergeOverlaps(left.length > 0 ? found.filter((one) => !isLeft(one)) : found);
  const classified = left.length > 0 ? classify(post.text, leftSentences(post, left)) : post.classified;
  const evidence = weighEvidence(kept, post.text.wordCount);
  return {
    pressure: pressureOf(pressureFacts(classified, evidence, offers(post)), post.text.wordCount),
    why: post.why,
    asks: countAsks(post.asks, classified),
    conversation: post.conversation,
    stage: readStage(post, evidence),
    strengths: post.strengths,
    diagnostics: kept.sort(inTextOrder).map(({ diagnostic }) => diagnostic),
    faults,
  };
}
