/** The checker's public face: everything other layers may use of it. */
export { checkPost } from "./engine/check-post.ts";
export { doubtsOn, type WhyDoubt, type WhyDoubtKind, whyDoubts } from "./engine/check-why.ts";
export { checkReply } from "./engine/check-reply.ts";
export { checkCalendar } from "./engine/check-calendar.ts";
export { compareTexts } from "./calendar/compare-texts.ts";
export { lineFinder } from "./calendar/kept-lines.ts";
export { NEAR, type OfferedLine, offerLines } from "./fixes/own-lines.ts";
export { type Count, tightestCount } from "./counting/count.ts";
export { foldAt } from "./counting/fold.ts";
export { wordFingerprintOf } from "./engine/fingerprint.ts";
export { countSaying } from "./reading/own-words.ts";
export { meantBy } from "./spelling/near-words.ts";
export { openWordBook, type WordBook } from "./spelling/word-book.ts";
export { findUnknownWords } from "./spelling/unknown-words.ts";
export { calendarRules, replyRules, rules } from "./rules/index.ts";
export { assumed } from "./model/assumed.ts";
export type { CheckContext } from "./model/context.ts";
export { calendarRuleGroups, ruleGroups } from "./model/diagnostic.ts";
export { defaultLimits } from "./model/calendar.ts";
export type { CalendarContext, CalendarLimits, CalendarPost, ComparedTexts, Promised } from "./model/calendar.ts";
export type { CalendarFigures, CopyGroup, CopyKind, Gap, Tally } from "./model/calendar-figures.ts";
export type {
  CalendarDiagnostic,
  CalendarReport,
  MonthPart,
  MonthPartId,
  MonthStrength,
  MonthStrengthKind,
  MonthVerdict,
  Unjudged,
} from "./model/calendar-report.ts";
export type { AnyCalendarRule, CalendarRuleMeta } from "./model/calendar-rule.ts";
export type {
  CalendarRuleId,
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
export { type Blocker, blockersIn } from "./engine/blockers.ts";
export type {
  PostReport,
  ReaderKind,
  Stage,
  Strength,
  StrengthKind,
  TieKind,
  TrainedPart,
  Unread,
  WhyEvidenceKind,
  WhyMatch,
} from "./model/report.ts";
export { type AmendPart, amendParts, type ReplyReport } from "./model/reply-report.ts";
export type { AnyRule, RuleMeta } from "./model/rule.ts";
