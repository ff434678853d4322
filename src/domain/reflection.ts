import type { Month } from "./post.ts";

/** What to think back on when a month ends (S1.13). */
export const reflectionQuestions = ["heard", "grew", "gave", "time", "next"] as const;
export type ReflectionQuestion = (typeof reflectionQuestions)[number];

/** The owner's answers of one month; "" where there is none. */
export type Reflection = Readonly<Record<ReflectionQuestion, string>> & {
  /** The money that went in, in the owner's currency; null while it was not told. */
  readonly spent: number | null;
};

/** Nothing answered. */
export const emptyReflection: Reflection = { heard: "", grew: "", gave: "", time: "", next: "", spent: null };

/** The money of a month, as it was told. */
export type MoneySpent = { readonly month: Month; readonly money: number };
