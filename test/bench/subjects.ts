/* oxlint-disable typescript/unbound-method -- wink-nlp's `its` properties are plain functions, handed over as names */
import { checkPost } from "../../src/checker/index.ts";
import { emptyProfile } from "../../src/domain/profile.ts";

/** Something that reads a text; the number keeps the work from being optimised away. */
export type Subject = (text: string) => number;

/** What a name stands for; each is loaded only when it is timed, in a process of its own. */
export const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  /** Our whole check: analysis, all rules, reasons, fixes, scores. */
  earnest: async () => (text) => checkPost(text, { profile: emptyProfile }).diagnostics.length,
  /** wink-nlp alone with sentences and parts of speech, which tokens are read out: what a checker of phrases would begin with. */
  "wink-nlp": async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import("wink-nlp"),
      import("wink-eng-lite-web-model"),
    ]);
    const nlp = winkNLP(model, ["sbd", "pos"]);
    return (text) => {
      const tokens = nlp.readDoc(text).tokens();
      return tokens.out(nlp.its.value).length + tokens.out(nlp.its.pos).length;
    };
  },
  /** A well-known prose linter, for comparison. */
  "write-good": async () => {
    const { default: writeGood } = await import("write-good");
    return (text) => writeGood(text).length;
  },
};
