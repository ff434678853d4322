import trained from "../../../resources/models/classifier.json" with { type: "json" };
import type { Stage } from "../model/report.ts";
import { readTrained } from "./trained.ts";

/** What is concluded from the classifier and from what rules and readings found, together. */
export type Conclusion = "any" | "strong" | "why" | "hint" | "asks" | "asks more" | "conversation" | Stage;

/** What speaks for or against a conclusion, by name. A map: most posts have facts of their own, and objects of ever new shapes are slow. */
export type Facts = ReadonlyMap<string, number>;

/** How much each fact weighs for each conclusion, and a bias, in log odds. */
export type Joins = Readonly<Record<Conclusion, Readonly<Record<string, number>>>>;

/** What stands in where those of training cannot be read: what was found decides alone, and no Why is claimed or missed. */
const plainJoins: Joins = {
  any: { bias: -2, found: 2.5, evidence: 2 },
  strong: { bias: -3, "found much": 3 },
  why: { bias: -2.2 },
  hint: { bias: -2.2 },
  asks: { bias: -1, "found 1": 2 },
  "asks more": { bias: -1, "found 2": 2 },
  conversation: { bias: -1, question: 2, invitation: 2 },
  know: { bias: 0 },
  like: { bias: -1 },
  trust: { bias: -1 },
  ask: { bias: -1, asks: 2 },
};

let kept: Joins | undefined;

/** Those that `npm run train` fitted. */
export const trainedJoins = (): Joins => (kept ??= readTrained("classifier", (): Joins => trained.joins) ?? plainJoins);

/** Facts that are always the same ones. */
export function factsOf(amounts: Readonly<Record<string, number>>): Map<string, number> {
  const facts = new Map<string, number>();
  for (const name in amounts) facts.set(name, amounts[name] ?? 0);
  return facts;
}

const conclusions = [
  "any", "strong", "why", "hint", "asks", "asks more", "conversation", "know", "like", "trust", "ask",
] as const satisfies readonly Conclusion[]; // prettier-ignore

/** Joins by fact: how much it weighs for each of the conclusions, in their order. The bias is a fact too. */
type Weights = ReadonlyMap<string, readonly number[]>;
const weightsByJoins = new WeakMap<Joins, Weights>();

function weightsOf(joins: Joins): Weights {
  const known = weightsByJoins.get(joins);
  if (known) return known;
  const facts = new Set(conclusions.flatMap((conclusion) => Object.keys(joins[conclusion] ?? {}))); // training fits some at a time
  const made = new Map(
    Array.from(facts, (fact) => [fact, conclusions.map((conclusion) => joins[conclusion]?.[fact] ?? 0)]),
  );
  weightsByJoins.set(joins, made);
  return made;
}

/**
 * Log odds of conclusions from the same facts, in the order in which they are asked for. How much each fact weighs was fitted on
 * posts that neither the classifier nor the lexicons had seen, so that a phrase which fits our own posts too well is not trusted
 * for it. A fact without a weight says nothing.
 */
export function concludedEach(
  wanted: readonly Conclusion[],
  facts: Facts,
  joins: Joins = trainedJoins(),
): readonly number[] {
  const weights = weightsOf(joins);
  const indexes = wanted.map((conclusion) => conclusions.indexOf(conclusion));
  const odds = indexes.map((index) => weights.get("bias")?.[index] ?? 0);
  // Going through the entries of a map would make an array of each.
  facts.forEach((amount, fact) => {
    const each = weights.get(fact);
    for (let at = 0; each && at < indexes.length; at++) odds[at]! += each[indexes[at]!]! * amount; // inside all of them
  });
  return odds;
}

/** The same for a single conclusion. */
export const concluded = (conclusion: Conclusion, facts: Facts, joins?: Joins): number =>
  concludedEach([conclusion], facts, joins)[0] ?? 0;

/** The chance, 0..1, that log odds stand for; four digits, so that a report prints the same everywhere. */
export const chanceOf = (odds: number): number => Math.round(10_000 / (1 + Math.exp(-odds))) / 10_000;
