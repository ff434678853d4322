import { calendarRules, rules } from "../../checker/index.ts";
import type { Decision, Leave, Reach } from "../../domain/decision.ts";
import { spellingRule } from "../../domain/spelling.ts";
import type { LocalDate } from "../../domain/post.ts";
import { isAboutMonth, ruleTitle } from "../draft/flag-words.ts";
import { say, type WordKey } from "../words/say.ts";

const dateFormat = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });

/** "3 Oct 2026". */
export const dayWords = (date: LocalDate): string => dateFormat.format(new Date(`${date}T00:00:00`));

/** How far it goes, as the window calls it: what is left of a whole month goes as far as that month, or any. */
const reachOf = ({ reach, ruleId }: Pick<Leave, "reach" | "ruleId">): Reach | "remark" | "month-rule" | "word" =>
  ruleId === spellingRule ? "word" : isAboutMonth(ruleId) ? (reach === "rule" ? "month-rule" : "remark") : reach;

/** How far a decision reaches. */
export const reachWords = (leave: Pick<Leave, "reach" | "ruleId">): string =>
  say(`reach.${reachOf(leave)}` satisfies WordKey);

/** Says that it is left. */
export const doneWords = (leave: Leave): string =>
  say(`reach.${reachOf(leave)}.done` satisfies WordKey, {
    rule: ruleTitle(leave.ruleId),
    words: "words" in leave ? leave.words : "",
  });

/** What is left: the words, or what the rule looks for. */
export function subjectWords(decision: Decision): string {
  if ("words" in decision && decision.words !== "") return `“${decision.words}”`;
  return [...rules, ...calendarRules].find(({ id }) => id === decision.ruleId)?.docs.summary ?? decision.ruleId;
}

/** The post that a decision is about; null when it is about any. */
export function postWords({ opening }: Decision): string | null {
  if (opening === null) return null;
  return opening === "" ? say("left.post-gone") : say("left.post", { opening });
}

/** Since when it holds, and until when. */
export function timeWords({ decidedAt, until }: Decision, isOver: boolean): string {
  const since = dateFormat.format(decidedAt);
  if (until === null) return say("left.since", { since });
  return say(isOver ? "left.since-over" : "left.since-until", { since, until: dayWords(until) });
}

/** All that a row of the list says, to be searched. */
export const decisionWords = (decision: Decision): string =>
  [ruleTitle(decision.ruleId), reachWords(decision), subjectWords(decision), postWords(decision), decision.reason]
    .filter((part) => part !== null)
    .join("\n");
