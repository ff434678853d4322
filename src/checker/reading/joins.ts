import trained from "../../../resources/models/classifier.json" with { type: "json" };
import type { Stage } from "../model/report.ts";

/** What is concluded from the classifier and from what rules and readings found, together. */
export type Conclusion = "any" | "strong" | "why" | "hint" | "asks" | "asks more" | "conversation" | Stage;

/** What speaks for or against a conclusion, by name. */
export type Facts = Readonly<Record<string, number>>;

/** How much each fact weighs for each conclusion, and a bias, in log odds. */
export type Joins = Readonly<Record<Conclusion, Facts>>;

/** Those that `npm run train` fitted. */
export const trainedJoins: Joins = trained.joins;

/**
 * Log odds of a conclusion. How much each fact weighs was fitted on posts that neither the classifier nor the lexicons had
 * seen, so that a phrase which fits our own posts too well is not trusted for it. A fact without a weight says nothing.
 */
export function concluded(conclusion: Conclusion, facts: Facts, joins: Joins = trainedJoins): number {
  const weights = joins[conclusion];
  let odds = weights["bias"] ?? 0;
  for (const name in facts) odds += (weights[name] ?? 0) * (facts[name] ?? 0);
  return odds;
}

/** The chance, 0..1, that log odds stand for; four digits, so that a report prints the same everywhere. */
export const chanceOf = (odds: number): number => Math.round(10_000 / (1 + Math.exp(-odds))) / 10_000;
