import type { Span } from "../model/diagnostic.ts";
import { spanOf, type Text } from "./text.ts";

/** A run of tokens of one sentence, both ends included. */
export type Stretch = { readonly first: number; readonly last: number };

/** The clause around token `at`, without the punctuation that ends it. */
export function clauseAround(text: Text, at: number): Stretch {
  const { tokens } = text;
  const own = tokens[at];
  const belongs = (index: number): boolean =>
    tokens[index]?.clause === own?.clause && tokens[index]?.sentence === own?.sentence;
  let first = at;
  let last = at;
  while (belongs(first - 1)) first -= 1;
  while (belongs(last + 1)) last += 1;
  while (last > at && tokens[last]?.kind === "punctuation") last -= 1;
  while (first < at && tokens[first]?.kind === "punctuation") first += 1;
  return { first, last };
}

/** The part of the text that a stretch covers. */
export const spanOfStretch = (text: Text, { first, last }: Stretch): Span => spanOf(text, first, last);

/** The stretch around both; they lie in one text. */
export const joined = (a: Stretch, b: Stretch): Stretch => ({
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
});

/** Whether a sentence begins with this token, or what stands before it in the sentence is a picture or a mark of a list. */
export function beginsSentence(text: Text, at: number): boolean {
  const sentence = text.sentences[text.tokens[at]?.sentence ?? -1];
  if (!sentence) return false;
  for (let i = at - 1; i >= sentence.first; i--) {
    const { kind, written } = text.tokens[i] ?? { kind: "word", written: "" };
    if (/^[.!?…]$/u.test(written)) return true;
    if (kind !== "emoji" && !/^[•"“‘'(*→>-]$/u.test(written)) return false;
  }
  return true;
}
