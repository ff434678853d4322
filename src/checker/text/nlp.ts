/* oxlint-disable typescript/unbound-method -- wink-nlp's `its` properties are plain functions, handed over as names */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";

/** What one pass of wink-nlp gives, token by token. */
export type Pass = {
  readonly values: readonly string[];
  /** White space before each token; wink-nlp caps it at 65,534 characters. */
  readonly gaps: readonly string[];
  readonly partsOfSpeech: readonly string[];
  /** First and last token (both included) of each sentence. */
  readonly sentences: readonly (readonly [number, number])[];
};

// One instance a process: each `winkNLP(model)` re-escapes an internal string four times longer, the 15th call throws.
// "ner" stays out: it is the dearest pipe and turns words such as "today" into entities that hide the word.
let instance: ReturnType<typeof winkNLP> | undefined;

/** Reads a masked text (see mask.ts). The first call in a process loads the model, about 120 ms. */
export function readTokens(safe: string): Pass {
  instance ??= winkNLP(model, ["sbd", "pos"]);
  const { its } = instance;
  const doc = instance.readDoc(safe);
  const tokens = doc.tokens();
  const sentences: (readonly [number, number])[] = [];
  // `out` of a property is typed as `any[] | string`; the properties below are documented to be strings.
  const column = (property: ItsFunction<string>): readonly string[] => tokens.out(property) as readonly string[];
  for (const span of doc.sentences().out(its.span as ItsFunction<number[]>) as unknown as readonly number[][]) {
    const [first, last] = span;
    if (first !== undefined && last !== undefined && last >= first) sentences.push([first, last]);
  }
  return {
    values: column(its.value as ItsFunction<string>),
    gaps: column(its.precedingSpaces as ItsFunction<string>),
    partsOfSpeech: column(its.pos as ItsFunction<string>),
    sentences,
  };
}
