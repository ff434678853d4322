import { assumed, calendarRules, replyRules, rules } from "../../src/checker/index.ts";
import { nearest } from "../../src/exchange/nearest.ts";

/** Rules on single posts and on whole calendars. */
const all = [...rules, ...replyRules, ...calendarRules];

const bullet = (examples: readonly string[]): string =>
  examples.map((example) => `  - ${example.replaceAll(/\[\[|\]\]/gu, "").replaceAll("\n", " / ")}`).join("\n");

/** `earnest rules`: a line a rule. */
export function listRules(): string {
  const width = Math.max(...all.map(({ id }) => id.length));
  return `${all.map(({ id, severity, docs }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${docs.summary}`).join("\n")}\n`;
}

/** `earnest explain RULE`: all that the rule tells about itself, or undefined when there is no such rule. */
export function explainRule(id: string): string | undefined {
  const rule = all.find((one) => one.id === id || one.id.endsWith(`/${id}`));
  if (!rule) return undefined;
  const { docs, examples } = rule;
  const where = "channel" in examples && examples.channel !== undefined ? ` on ${examples.channel}` : "";
  const notation = "figure" in docs ? " (small months: days of March, and what the posts on them do or say)" : "";
  return [
    `${rule.id}  (${rule.severity})`, "", docs.summary, "", docs.why, "", `Left alone: ${docs.leavesAlone}`,
    ...("figure" in docs ? [`Figure: ${docs.figure}`] : []),
    `Principles: ${docs.principles.join(", ")} (docs/principles.md)`, "",
    ...assumed(examples).flatMap((line) => [line, ""]),
    `Flagged${where}${notation}:`, bullet(examples.flagged), "", `Not flagged${where}:`, bullet(examples.clean), "",
  ].join("\n"); // prettier-ignore
}

/** The rule that was most likely meant. */
export const nearestRule = (id: string): string | undefined =>
  nearest(id, all.map((rule) => rule.id)) ?? nearest(id.slice(id.indexOf("/") + 1), all.map((rule) => rule.id.slice(rule.id.indexOf("/") + 1))); // prettier-ignore
