import { checkPost } from "../../src/checker/index.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { readTokens } from "../../src/checker/text/nlp.ts";

/** Something that reads a text; the number keeps the work from being optimised away. */
export type Subject = (text: string) => number;

/** What a name stands for; each is loaded only when it is timed, in a process of its own. */
export const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  /** Our whole check: analysis, all rules, reasons, fixes, scores. */
  earnest: async () => (text) => checkPost(text, { profile: emptyProfile }).diagnostics.length,
  /** wink-nlp alone with the pipes we use, tokens and parts of speech read out. The floor we stand on. */
  "wink-nlp": async () => (text) => readTokens(text).values.length,
  /** A well-known prose linter, for comparison. */
  "write-good": async () => {
    const { default: writeGood } = await import("write-good");
    return (text) => writeGood(text).length;
  },
};
