/** How much passion there is, from hardly any to most; in the window these are words. */
export const passionLevels = [1, 2, 3, 4, 5] as const;
export type PassionLevel = (typeof passionLevels)[number];

/** A quarter of a year, `YYYY QN`. */
export type Quarter = string;

/** How much passion there was in a quarter, and a sentence on it; asked once a quarter (S3.16). */
export type Passion = { readonly quarter: Quarter; readonly level: PassionLevel | null; readonly words: string };

/** What stands for a quarter among the answers, or that it has none. */
export const passionIn = (answers: readonly Passion[], quarter: Quarter): Passion =>
  answers.find((one) => one.quarter === quarter) ?? { quarter, level: null, words: "" };

/** The answers with one of them put in its place. */
export const withPassion = (answers: readonly Passion[], passion: Passion): readonly Passion[] =>
  [...answers.filter(({ quarter }) => quarter !== passion.quarter), passion].toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1)); // prettier-ignore
