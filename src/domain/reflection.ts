/** What to think back on when a month ends (S1.13). */
export const reflectionQuestions = ["heard", "grew", "gave", "time", "next"] as const;
export type ReflectionQuestion = (typeof reflectionQuestions)[number];

/** The owner's answers of one month; "" where there is none. */
export type Reflection = Readonly<Record<ReflectionQuestion, string>>;

/** Nothing answered. */
export const emptyReflection: Reflection = { heard: "", grew: "", gave: "", time: "", next: "" };
