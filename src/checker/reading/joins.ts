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

/** The weights of conclusions as maps, kept with the joins that they are part of. */
const weightMaps = new WeakMap<Joins[Conclusion], Facts>();

function weightsOf(weights: Joins[Conclusion]): Facts {
  const known = weightMaps.get(weights);
  if (known) return known;
  const made = factsOf(weights);
  weightMaps.set(weights, made);
  return made;
}

/**
 * Log odds of a conclusion. How much each fact weighs was fitted on posts that neither the classifier nor the lexicons had
 * seen, so that a phrase which fits our own posts too well is not trusted for it. A fact without a weight says nothing.
 */
export function concluded(conclusion: Conclusion, facts: Facts, joins: Joins = trainedJoins()): number {
  const weights = weightsOf(joins[conclusion]);
  let odds = weights.get("bias") ?? 0;
  // Going through the entries would make an array of each.
  facts.forEach((amount, name) => (odds += (weights.get(name) ?? 0) * amount));
  return odds;
}

/** The chance, 0..1, that log odds stand for; four digits, so that a report prints the same everywhere. */
export const chanceOf = (odds: number): number => Math.round(10_000 / (1 + Math.exp(-odds))) / 10_000;
