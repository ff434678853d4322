import type { CheckContext } from "../model/context.ts";
import type { CheckedPost } from "../model/checked-post.ts";
import type { Diagnostic, RuleFault } from "../model/diagnostic.ts";
import type { PostReport } from "../model/report.ts";
import type { AnyRule } from "../model/rule.ts";
import { countAsks } from "../reading/asks.ts";
import { readPost } from "../reading/read-post.ts";
import { anyOf } from "../reading/score.ts";
import { readStage } from "../reading/stage.ts";
import { rules as allRules } from "../rules/index.ts";
import { analyse } from "../text/analyse.ts";
import type { Evidence } from "./evidence.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { mergeOverlaps } from "./merge.ts";
import { fillTemplate } from "./template.ts";

/** Up to these lengths every push counts in full; in a longer text it is diluted by all that does not push. */
const UNDILUTED_WORDS = { mild: 150, strong: 300 };
/** The same rule a second time adds this much of its weight; a third time adds nothing: it is one kind of push. */
const AGAIN = 0.5;

/** From these scores on a reader notices the push, and feels pushed. */
const MILD = 0.25;
const STRONG = 0.6;

function runRule(rule: AnyRule, post: CheckedPost, found: Evidence[], faults: RuleFault[]): void {
  const mine: Evidence[] = [];
  try {
    rule.check(post, ({ messageId, place, data, pressure, severity, fixes }) => {
      const template = rule.messages[messageId];
      if (template === undefined) throw new Error(`${rule.id} has no message "${messageId}"`);
      const diagnostic: Diagnostic = {
        ruleId: rule.id,
        severity: severity ?? rule.severity,
        place,
        message: fillTemplate(template, data),
        fixes: fixes ?? [],
        fingerprint: fingerprintOf(rule.id, place, post.text),
      };
      mine.push({ diagnostic, pressure: pressure ?? 0 });
    });
    found.push(...mine);
  } catch (cause) {
    // A rule that broke says nothing; what the others found still stands.
    faults.push({ ruleId: rule.id, reason: cause instanceof Error ? cause.message : String(cause) });
  }
}

const START_OF_POST = Number.MAX_SAFE_INTEGER;
const startOf = ({ place }: Diagnostic): number => (place.in === "text" ? place.span.from : START_OF_POST);

const inTextOrder = (a: Evidence, b: Evidence): number =>
  startOf(a.diagnostic) - startOf(b.diagnostic) || (a.diagnostic.ruleId < b.diagnostic.ruleId ? -1 : 1);

const levelOf = (score: number): PostReport["pressure"]["level"] =>
  score >= STRONG ? "strong" : score >= MILD ? "mild" : "none";

/** All pushes together, 0..1. */
function pressureOf(found: readonly Evidence[], words: number): number {
  const seen = new Map<string, number>();
  const weights = found
    .toSorted((a, b) => b.pressure - a.pressure)
    .map(({ diagnostic: { ruleId }, pressure }) => {
      const times = seen.get(ruleId) ?? 0;
      seen.set(ruleId, times + 1);
      const undiluted = pressure >= STRONG ? UNDILUTED_WORDS.strong : UNDILUTED_WORDS.mild;
      const diluted = pressure * Math.min(1, undiluted / Math.max(1, words));
      return times === 0 ? diluted : times === 1 ? diluted * AGAIN : 0;
    });
  return anyOf(weights);
}

/**
 * Checks one post: analyse once, run the rules, drop what the owner chose to leave, merge overlaps, sort, score. Pure and
 * synchronous; any string is welcome, time is linear in its length. `rules` is for tests of single rules.
 */
export function checkPost(text: string, context: CheckContext, rules: readonly AnyRule[] = allRules): PostReport {
  const post = readPost(analyse(text), context.profile);
  const found: Evidence[] = [];
  const faults: RuleFault[] = [];
  for (const rule of rules) runRule(rule, post, found, faults);
  const kept = mergeOverlaps(found.filter(({ diagnostic }) => !context.dismissed?.has(diagnostic.fingerprint)));
  const score = pressureOf(kept, post.text.wordCount);
  const pressure = { level: levelOf(score), score };
  return {
    pressure,
    why: post.why,
    asks: countAsks(post.asks),
    conversation: post.conversation,
    stage: readStage(post, pressure.level),
    strengths: post.strengths,
    diagnostics: kept.sort(inTextOrder).map(({ diagnostic }) => diagnostic),
    faults,
  };
}
