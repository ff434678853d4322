import { rules } from "../../src/checker/index.ts";
import { nearest } from "./nearest.ts";

const bullet = (examples: readonly string[]): string =>
  examples.map((example) => `  - ${example.replaceAll(/\[\[|\]\]/gu, "").replaceAll("\n", " / ")}`).join("\n");

/** `earnest rules`: a line a rule. */
export function listRules(): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return `${rules.map(({ id, severity, docs }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${docs.summary}`).join("\n")}\n`;
}

/** `earnest explain RULE`: all that the rule tells about itself, or undefined when there is no such rule. */
export function explainRule(id: string): string | undefined {
  const rule = rules.find((one) => one.id === id || one.id.endsWith(`/${id}`));
  if (!rule) return undefined;
  const { docs, examples } = rule;
  return [
    `${rule.id}  (${rule.severity})`, "", docs.summary, "", docs.why, "", `Left alone: ${docs.leavesAlone}`,
    `Principles: ${docs.principles.join(", ")} (docs/principles.md)`, "",
    ...(examples.why === undefined ? [] : [`With this Why: ${examples.why}`, ""]), "Flagged:", bullet(examples.flagged), "", "Not flagged:", bullet(examples.clean), "",
  ].join("\n"); // prettier-ignore
}

/** The rule that was most likely meant. */
export const nearestRule = (id: string): string | undefined =>
  nearest(id, rules.map((rule) => rule.id)) ?? nearest(id.slice(id.indexOf("/") + 1), rules.map((rule) => rule.id.slice(rule.id.indexOf("/") + 1))); // prettier-ignore
