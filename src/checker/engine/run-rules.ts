import type { CheckedPost } from "../model/checked-post.ts";
import type { Diagnostic, RuleFault } from "../model/diagnostic.ts";
import type { AnyRule, Finding } from "../model/rule.ts";
import type { Evidence } from "./evidence.ts";
import { namesOf } from "./fingerprint.ts";
import { fillTemplate } from "./template.ts";

function evidenceOf(rule: AnyRule, post: CheckedPost, finding: Finding<Record<string, string>>): Evidence {
  const { messageId, place, data, pressure, about, severity, fixes } = finding;
  const template = rule.messages[messageId];
  if (template === undefined) throw new Error(`${rule.id} has no message "${messageId}"`);
  const { fingerprint, phrase } = namesOf(rule.id, place, post.text, about);
  const diagnostic: Diagnostic = {
    ruleId: rule.id,
    severity: severity ?? rule.severity,
    place,
    message: fillTemplate(template, data),
    fixes: fixes ?? [],
    fingerprint,
    phrase,
  };
  return { diagnostic, pressure: pressure ?? 0 };
}

/** Runs every rule on a post. A rule that throws says nothing and becomes a fault; what the others found still stands. */
export function runRules(
  post: CheckedPost,
  rules: readonly AnyRule[],
): { readonly found: readonly Evidence[]; readonly faults: readonly RuleFault[] } {
  const found: Evidence[] = [];
  const faults: RuleFault[] = [];
  let running: AnyRule | undefined;
  const report = (finding: Finding<Record<string, string>>): void => {
    if (running) found.push(evidenceOf(running, post, finding));
  };
  for (const rule of rules) {
    const before = found.length;
    running = rule;
    try {
      rule.check(post, report);
    } catch (cause) {
      found.length = before;
      faults.push({ ruleId: rule.id, reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }
  return { found, faults };
}
