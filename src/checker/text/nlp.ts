import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

// One instance a process: each `winkNLP(model)` re-escapes an internal string four times longer, the 15th call throws.
// Only sentence boundaries: parts of speech doubled the time and told us nothing that a capital letter does not (they call
// "Customers" a proper noun too), and "ner" turns words such as "today" into entities that hide the word.
let instance: ReturnType<typeof winkNLP> | undefined;

/**
 * Offsets in a masked text (see mask.ts) at which wink-nlp begins a sentence, ascending. The first call in a process loads
 * the model, about 120 ms.
 */
export function sentenceStarts(safe: string): readonly number[] {
  instance ??= winkNLP(model, ["sbd"]);
  const starts: number[] = [];
  let at = 0;
  for (const sentence of instance.readDoc(safe).sentences().out()) {
    const from = safe.indexOf(sentence, at);
    // wink-nlp forgets spaces beyond 65,534 in a row; what follows such a desert counts as one sentence.
    if (from < 0) break;
    starts.push(from);
    at = from + sentence.length;
  }
  return starts;
}
