/** The checker's public face: everything other layers may use of it. */
export { checkPost } from "./engine/check-post.ts";
export { type Count, tightestCount } from "./counting/count.ts";
export { foldAt } from "./counting/fold.ts";
export { rules } from "./rules/index.ts";
export type { CheckContext } from "./model/context.ts";
export { ruleGroups } from "./model/diagnostic.ts";
export type {
  Diagnostic,
  Edit,
  Fingerprint,
  Fix,
  Place,
  RuleFault,
  RuleGroup,
  RuleId,
  Severity,
  Span,
} from "./model/diagnostic.ts";
export type { PostReport, Stage, Strength, StrengthKind, WhyEvidenceKind, WhyMatch } from "./model/report.ts";
export type { AnyRule, RuleMeta } from "./model/rule.ts";
