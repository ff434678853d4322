import type { RuleGroup } from "../../checker/index.ts";
import type { LessonId } from "../../domain/lesson.ts";

/** The lesson for what most rules of a group flag. */
const ofGroup: Readonly<Record<RuleGroup, LessonId>> = {
  "hard-sell": "no-hurry",
  why: "say-why",
  people: "people",
  conversation: "question",
  automation: "leave-room",
  clutter: "leave-room",
  channel: "leave-room",
  own: "own-words",
};

/** Rules that another lesson fits better than that of their group. */
const ofRule: Readonly<Record<string, LessonId>> = {
  "hard-sell/direct-ask": "one-ask",
  "hard-sell/stacked-asks": "one-ask",
  "hard-sell/ask-first": "one-ask",
  "hard-sell/price-push": "say-why",
  "hard-sell/hype": "own-words",
  "hard-sell/unproven-superlative": "own-words",
  "hard-sell/bandwagon": "own-words",
  "hard-sell/shortcut": "honest",
  "hard-sell/income-claim": "honest",
  "hard-sell/hidden-conditions": "honest",
  "hard-sell/entitlement": "thank",
  "hard-sell/engagement-bait": "question",
  "why/generic": "own-words",
  "why/interchangeable": "own-words",
  "why/off-profile": "own-words",
  "conversation/canned-reply": "thank",
  "clutter/jargon": "own-words",
  "channel/cut-before-why": "say-why",
};

/** The rules that have a lesson of their own; for a test. */
export const rulesWithLesson = Object.keys(ofRule);

/** The lesson that says more about what a rule flags. */
export const lessonOf = (ruleId: string): LessonId =>
  ofRule[ruleId] ?? ofGroup[ruleId.slice(0, ruleId.indexOf("/")) as RuleGroup]; // RuleId begins with a group
