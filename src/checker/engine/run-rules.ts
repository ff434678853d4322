import type { CheckedPost } from "../model/checked-post.ts";
import type { Diagnostic, RuleFault } from "../model/diagnostic.ts";
import type { AnyRule } from "../model/rule.ts";
import type { Evidence } from "./evidence.ts";
import { namesOf } from "./fingerprint.ts";
import { fillTemplate } from "./template.ts";

function runRule(rule: AnyRule, post: CheckedPost): readonly Evidence[] {
  const found: Evidence[] = [];
  rule.check(post, ({ messageId, place, data, pressure, about, severity, fixes }) => {
    const template = rule.messages[messageId];
    if (template === undefined) throw new Error(`${rule.id} has no message "${messageId}"`);
    const diagnostic: Diagnostic = {
      ruleId: rule.id,
      severity: severity ?? rule.severity,
      place,
      message: fillTemplate(template, data),
      fixes: fixes ?? [],
      ...namesOf(rule.id, place, post.text, about),
    };
    found.push({ diagnostic, pressure: pressure ?? 0 });
  });
  return found;
}

/** Runs every rule on a post. A rule that throws says nothing and becomes a fault; what the others found still stands. */
export function runRules(
  post: CheckedPost,
  rules: readonly AnyRule[],
): { readonly found: readonly Evidence[]; readonly faults: readonly RuleFault[] } {
  const found: Evidence[] = [];
  const faults: RuleFault[] = [];
  for (const rule of rules) {
    try {
      found.push(...runRule(rule, post));
    } catch (cause) {
      faults.push({ ruleId: rule.id, reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }
  return { found, faults };
}
