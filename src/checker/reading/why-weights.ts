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
  ["kin", 0.71],
  ["past", 0.71],
  ["hardship", 0.24],
  ["whom", 0.37],
  ["next-one", 0.22],
  ["so-that", 0.48],
  ["reason", 1.41],
  ["founding", 1.01],
  ["work", 0.64],
  ["wish", 0.88],
  ["refusal", 0.11],
  ["free", 0.16],
  ["duty", 0.81],
  ["self", 0.88],
  ["place", 0.8],
  ["says-belief", 0.2],
  ["says-purpose", 0.61],
  ["says-origin", 0.71],
  ["says-refusal", 0.1],
  ["ask", -0.68],
  ["price", -0.55],
  ["you", -0.94],
  ["bang", -0.27],
  ["question", -0.49],
];

/** What two features say together beyond what each says alone: who was hurt, and whom it should spare. */
export const pairWeights: readonly (readonly [WhyFeature, WhyFeature, number])[] = [
  ["hardship", "so-that", 0.21],
  ["whom", "so-that", 0.25],
  ["founding", "so-that", 0.32],
  ["founding", "whom", 0.52],
  ["founding", "reason", 0.37],
  ["hardship", "whom", 0.25],
  ["kin", "so-that", 0.31],
  ["wish", "whom", 0.43],
  ["next-one", "self", 0.21],
  ["refusal", "hardship", 0.1],
  ["free", "hardship", 0.26],
  ["duty", "whom", 0.24],
  ["past", "so-that", 0.37],
  ["kin", "work", 0.59],
  ["self", "whom", 0.4],
  ["self", "so-that", 0.43],
  ["past", "whom", 0.13],
  ["kin", "whom", 0.46],
  ["wish", "hardship", 0.21],
  ["next-one", "hardship", 0.14],
  ["past", "work", 0.29],
  ["kin", "reason", 0.41],
  ["reason", "hardship", 0.31],
];

/** The log odds of a stretch that holds nothing, and what a stretch of fewer than eight words loses. */
export const BASE = -3.1;
export const SHORT = -0.62;

/** How the best stretch of a post (`story`, log odds) and the words it shares with the owner's Why make the post's. */
export const profileWeights = {
  story: 0.89,
  base: -0.94,
  hasWhy: -0.29,
  /** By how many content words are shared: none, one, two, three or more. */
  shared: [0, 0.97, 3.02, 3.32],
} as const;
