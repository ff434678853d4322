import type { WhyCueKind } from "../lexicons/why-cues.ts";
import type { WhyEvidenceKind } from "../model/report.ts";

/** What a sentence may hold: cues, plainly worded reasons (`says-…`), and what speaks of a sale instead. */
export type WhyFeature =
  | WhyCueKind
  | `says-${Exclude<WhyEvidenceKind, "platitude" | "profile" | "love">}`
  | "ask"
  | "price"
  | "you"
  | "bang"
  | "question";

/**
 * How much each feature of a stretch of one to three sentences speaks for a Why, in log odds. Fitted by logistic
 * regression on whole posts of our own, the best stretch of a post standing for it; two digits are as exact as they are.
 */
export const featureWeights: readonly (readonly [WhyFeature, number])[] = [
  ["kin", 0.72],
  ["past", 0.71],
  ["hardship", 0.22],
  ["whom", 0.4],
  ["next-one", 0.22],
  ["so-that", 0.51],
  ["reason", 1.25],
  ["founding", 0.99],
  ["work", 0.7],
  ["wish", 0.8],
  ["refusal", 0.11],
  ["free", 0.11],
  ["duty", 0.81],
  ["self", 0.85],
  ["place", 0.75],
  ["says-belief", 0.2],
  ["says-purpose", 0.89],
  ["says-origin", 0.73],
  ["says-refusal", 0.1],
  ["ask", -0.73],
  ["price", -0.75],
  ["you", -0.94],
  ["bang", -0.35],
  ["question", -0.58],
];

/** What two features say together beyond what each says alone: who was hurt, and whom it should spare. */
export const pairWeights: readonly (readonly [WhyFeature, WhyFeature, number])[] = [
  ["hardship", "so-that", 0.18],
  ["whom", "so-that", 0.21],
  ["founding", "so-that", 0.37],
  ["founding", "whom", 0.45],
  ["founding", "reason", 0.39],
  ["hardship", "whom", 0.25],
  ["kin", "so-that", 0.27],
  ["wish", "whom", 0.44],
  ["next-one", "self", 0.21],
  ["free", "hardship", 0.24],
  ["duty", "whom", 0.2],
  ["past", "so-that", 0.34],
  ["kin", "work", 0.56],
  ["self", "whom", 0.4],
  ["self", "so-that", 0.45],
  ["past", "whom", 0.11],
  ["kin", "whom", 0.48],
  ["wish", "hardship", 0.23],
  ["next-one", "hardship", 0.16],
  ["past", "work", 0.22],
  ["kin", "reason", 0.43],
  ["reason", "hardship", 0.29],
];

/** The log odds of a stretch that holds nothing, and what a stretch of fewer than eight words loses. */
export const BASE = -3.1;
export const SHORT = -0.42;

/** How the best stretch of a post (`story`, log odds) and the words it shares with the owner's Why make the post's. */
export const profileWeights = {
  story: 0.89,
  base: -0.95,
  hasWhy: -0.32,
  /** By how many content words are shared: none, one, two, three or more. */
  shared: [0, 0.91, 3.09, 3.36],
} as const;
