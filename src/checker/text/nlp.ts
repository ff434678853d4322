import winkNLP from "wink-nlp";
import type { Span } from "../model/diagnostic.ts";
import { possibleEnds } from "./ends.ts";
import { copyOf } from "./word.ts";
import { sentenceModel } from "./wink-model.ts";

// One instance a process: each `winkNLP(model)` re-escapes an internal string four times longer, the 15th call throws.
// Only sentence boundaries: parts of speech doubled the time and told us nothing that a capital letter does not (they call
// "Customers" a proper noun too), and "ner" turns words such as "today" into entities that hide the word.
let instance: ReturnType<typeof winkNLP> | undefined;

/**
 * What wink-nlp said of possible ends ("tea. We"): offsets in them at which it begins a sentence. While a draft is written all
 * but one are the same from key to key. Forgotten when there are many.
 */
const verdicts = new Map<string, readonly number[]>();
const MOST_VERDICTS = 5000;

/** A longer number by itself; where a sentence ends, one is as good as another, and posts are full of new ones. */
const NUMBER = /(?<![^\s(])\d{3,}(?![^\s).!?])/g;
const anyNumber = (end: string): string =>
  /\d{3}/.test(end) ? end.replace(NUMBER, (number) => "0".repeat(number.length)) : end;

/** Has wink-nlp read several possible ends at once; a reading costs much by itself. */
function read(ends: readonly string[]): void {
  instance ??= winkNLP(sentenceModel, ["sbd"]);
  const all = ends.join(" ");
  const starts: number[] = [];
  let at = 0;
  for (const sentence of instance.readDoc(all).sentences().out()) {
    starts.push(all.indexOf(sentence, at));
    at = (starts.at(-1) ?? 0) + sentence.length;
  }
  let next = 1; // that the first one begins where it begins says nothing
  let from = 0;
  for (const end of ends) {
    const own: number[] = [];
    for (; (starts[next] ?? Infinity) < from + end.length; next++) own.push((starts[next] ?? 0) - from);
    verdicts.set(copyOf(end), own);
    from += end.length + 1;
  }
}

/** Where sentences begin as far as verdicts are known; notes the ends that have none yet. */
function knownStarts(safe: string, ends: readonly Span[], unread: string[]): readonly number[] {
  const starts: number[] = [];
  for (const { from, to } of ends) {
    const end = anyNumber(safe.slice(from, to));
    const verdict = verdicts.get(end);
    if (!verdict) unread.push(end);
    else for (const start of verdict) starts.push(from + start);
  }
  return starts;
}

/**
 * Offsets in a masked text (see mask.ts) at which wink-nlp begins a sentence, ascending; that the text begins one needs no
 * saying. The first call in a process loads the model, about 60 ms.
 */
export function sentenceStarts(safe: string): readonly number[] {
  if (verdicts.size > MOST_VERDICTS) verdicts.clear(); // before and not after: those of this text are needed below
  const spans = possibleEnds(safe);
  const unread: string[] = [];
  const starts = knownStarts(safe, spans, unread);
  if (unread.length === 0) return starts;
  read(unread);
  return knownStarts(safe, spans, []);
}
