import { isLeft, isRuleLeft, type LeftKey } from "../../domain/decision.ts";
import { limitsFor } from "../../domain/limits.ts";
import { noOwnWords } from "../../domain/own-words.ts";
import type { CheckContext } from "../model/context.ts";
import type { CheckedPost } from "../model/checked-post.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PostReport } from "../model/report.ts";
import type { AnyRule } from "../model/rule.ts";
import { countAsks } from "../reading/asks.ts";
import { readEnglish } from "../reading/language.ts";
import { fineTeller } from "../reading/own-words.ts";
import { readPost } from "../reading/read-post.ts";
import { offers, leavesFree } from "../reading/selling.ts";
import { classify } from "../reading/classifier.ts";
import { lackingParts } from "../reading/trained.ts";
import { readReaders } from "../reading/readers.ts";
import { readTies } from "../reading/ties.ts";
import { readStage } from "../reading/stage.ts";
import { rules as allRules } from "../rules/index.ts";
import { analyse } from "../text/analyse.ts";
import { firstEndingAfter, type Text } from "../text/text.ts";
import type { Evidence } from "./evidence.ts";
import { mergeOverlaps } from "./merge.ts";
import { pressureFacts, pressureOf, weighEvidence } from "./pressure.ts";
import { tellOnce } from "./repeats.ts";
import { runRules } from "./run-rules.ts";
import { withTriedOffers } from "./tried-offers.ts";
import { outside } from "./unread.ts";

export { offers };

const NONE_LEFT: ReadonlySet<LeftKey> = new Set();
const START_OF_POST = Number.MAX_SAFE_INTEGER;
const startOf = ({ place }: Diagnostic): number => (place.in === "text" ? place.span.from : START_OF_POST);

const inTextOrder = (a: Evidence, b: Evidence): number =>
  startOf(a.diagnostic) - startOf(b.diagnostic) || (a.diagnostic.ruleId < b.diagnostic.ruleId ? -1 : 1);

/** Sentences that hold a finding which the owner chose to leave; their words are left too, if it is about words. */
function leftSentences(post: CheckedPost, left: readonly Evidence[]): ReadonlySet<number> {
  const indexes = new Set<number>();
  for (const { diagnostic } of left) {
    if (diagnostic.place.in !== "text" || diagnostic.phrase === null) continue;
    const { from, to } = diagnostic.place.span;
    const { sentences } = post.text;
    for (let at = firstEndingAfter(sentences, from); (sentences[at]?.from ?? to) < to; at++) indexes.add(at);
  }
  return indexes;
}

/** Runs the rules, those that read all of a text on the whole of it, and the others on what is English. */
function findIn(post: CheckedPost, whole: Text, rules: readonly AnyRule[]) {
  const isWhole = ({ readsAll = false }: AnyRule): boolean => readsAll && whole !== post.text;
  const read = runRules(post, rules.filter((rule) => !isWhole(rule))); // prettier-ignore
  const readWhole = runRules({ ...post, text: whole }, rules.filter(isWhole));
  return { ...read, readWhole: readWhole.found, faults: [...read.faults, ...readWhole.faults] };
}

/**
 * Drops what the owner chose to leave, and merges the rest. Words that were left still speak for the lighter findings that
 * they cover, which nobody would have seen; where a rule was left, the other rules speak.
 */
function withoutLeft(
  found: readonly Evidence[],
  decided: ReadonlySet<LeftKey>,
  isFine: (finding: Diagnostic) => boolean,
) {
  const left = found.filter(({ diagnostic }) => isLeft(diagnostic, decided) || isFine(diagnostic));
  if (left.length === 0) return { kept: mergeOverlaps(found), left };
  const silent = new Set(left.filter(({ diagnostic }) => isRuleLeft(diagnostic, decided)));
  const gone = new Set(left);
  return { kept: mergeOverlaps(found.filter((one) => !silent.has(one))).filter((one) => !gone.has(one)), left };
}

const diagnosticsOf = (found: readonly Evidence[]): readonly Diagnostic[] => found.map(({ diagnostic }) => diagnostic);

function readAndCheck(text: string, context: CheckContext, rules: readonly AnyRule[]): PostReport {
  const limits = limitsFor(context.channel ?? null, context.networkLimits);
  const whole = analyse(text);
  const { text: english, unread } = readEnglish(whole);
  const ownWords = context.ownWords ?? noOwnWords;
  const post: CheckedPost = { ...readPost(english, context.profile), limits, ownWords };
  const { found, readWhole, faults } = findIn(post, whole, rules);
  const isFine = fineTeller(whole, ownWords);
  const { kept, left } = withoutLeft([...outside(unread, found), ...readWhole], context.left ?? NONE_LEFT, isFine);
  const classified = left.length > 0 ? classify(post.text, leftSentences(post, left)) : post.classified;
  const evidence = weighEvidence(kept, post.text.wordCount);
  const pressure = pressureOf(pressureFacts(classified, evidence, offers(post)), post.text, leavesFree(post));
  return {
    pressure,
    why: post.why,
    asks: countAsks(post.asks, classified),
    conversation: post.conversation,
    stage: readStage(post, evidence),
    strengths: post.strengths,
    ties: readTies(post.text, post.why, post.strengths),
    readers: readReaders(post.text, post.strengths, pressure),
    diagnostics: diagnosticsOf(tellOnce(whole, kept.toSorted(inTextOrder))),
    left: diagnosticsOf(mergeOverlaps(left).toSorted(inTextOrder)),
    unread,
    faults,
    lacking: lackingParts(),
  };
}

/**
 * Checks one post: analyse once, leave alone what is not English, run the rules, drop what the owner chose to leave, merge overlaps, sort, score. Pure and
 * synchronous; any string is welcome, time is linear in its length. `rules` is for tests of single rules.
 */
export function checkPost(text: string, context: CheckContext, rules: readonly AnyRule[] = allRules): PostReport {
  const report = readAndCheck(text, context, rules);
  if (!context.tryOffers) return report;
  return withTriedOffers(text, report, (taken) => readAndCheck(taken, context, rules));
}
