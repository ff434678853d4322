import { calendarRuleGroups, type Diagnostic, type RuleGroup, ruleGroups } from "../../checker/index.ts";
import { shortened } from "../../domain/text.ts";
import { say, type WordKey } from "../words/say.ts";

/** The group of a rule, as its id begins with. */
export const groupOf = ({ ruleId }: Pick<Diagnostic, "ruleId">): RuleGroup =>
  ruleId.slice(0, ruleId.indexOf("/")) as RuleGroup; // RuleId begins with a group

/** The group in words, "Hard sell". */
export const groupWord = (group: RuleGroup): string => say(`group.${group}` satisfies WordKey);

/** The rule with its group, "Hard sell · Price push", where no group stands above; a file may name rules of no group of ours. */
export function ruleTitle(ruleId: string): string {
  const group = [...ruleGroups, ...calendarRuleGroups].find((one) => ruleId.startsWith(`${one}/`));
  return group ? `${say(`group.${group}` satisfies WordKey)} · ${ruleName(ruleId)}` : ruleName(ruleId);
}

/** Whether a rule reads a whole month, and not single posts. */
export const isAboutMonth = (ruleId: string): boolean =>
  calendarRuleGroups.some((group) => ruleId.startsWith(`${group}/`));

/** The words that a flag is about; empty where it is about the post as a whole. */
export const flaggedWords = ({ place, phrase }: Diagnostic, text: string): string =>
  place.in === "text" && phrase !== null ? text.slice(place.span.from, place.span.to) : "";

/** Words of the post between quotation marks, at most so many UTF-16 units of them. */
export const quoted = (words: string, most: number): string => `“${shortened(words, most)}”`;

/** The rule in a word or two, "Price push"; the group stands above the cards. */
export function ruleName(ruleId: string): string {
  const words = ruleId.slice(ruleId.indexOf("/") + 1).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
