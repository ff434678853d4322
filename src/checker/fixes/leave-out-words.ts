import type { Fix } from "../model/diagnostic.ts";
import { clauseAround, type Stretch } from "../text/stretch.ts";
import type { Text, Token } from "../text/text.ts";
import { leaveOutSentence } from "./leave-out.ts";

const isWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== "punctuation" && token.kind !== "emoji";

/** Where the words before token `first` end: a comma or dash that joined the two goes with what is left out. */
function endBefore(text: Text, first: number): number {
  let at = first - 1;
  while (text.tokens[at] && /^[,;:–—-]$/u.test(text.tokens[at]?.written ?? "")) at -= 1;
  // "and", "so" and their like join as a comma does.
  if (/^(?:and|so|but|or|then)$/u.test(text.tokens[at]?.lower ?? "")) at -= 1;
  while (text.tokens[at] && /^[,;:–—-]$/u.test(text.tokens[at]?.written ?? "")) at -= 1;
  return at;
}

/** The first word of the sentence behind token `last`, or -1. */
function wordBehind(text: Text, last: number, end: number): number {
  for (let at = last + 1; at < end; at++) if (isWord(text.tokens[at])) return at;
  return -1;
}

/**
 * Takes a stretch out of its sentence so that the rest still reads: what joined it goes too, and what begins the sentence
 * afterwards gets its capital letter. A stretch that is all of its sentence takes the sentence with it.
 */
export function leaveOutStretch(text: Text, { first, last }: Stretch, label: string): readonly Fix[] {
  const { tokens, written } = text;
  const start = tokens[first];
  const sentence = text.sentences[start?.sentence ?? -1];
  if (!start || !sentence) return [];
  const before = endBefore(text, first);
  if (before >= sentence.first && isWord(tokens[before])) {
    return [
      { label, edits: [{ from: tokens[before]?.to ?? start.from, to: tokens[last]?.to ?? start.to, insert: "" }] },
    ];
  }
  const follower = tokens[wordBehind(text, last, sentence.end)];
  if (!follower) return leaveOutSentence(text, start.sentence, label);
  const opening = written.charAt(follower.from).toUpperCase();
  return [{ label, edits: [{ from: start.from, to: follower.from + 1, insert: opening }] }];
}

/** Takes the whole clause around token `at` out. */
export const leaveOutClause = (text: Text, at: number, label: string): readonly Fix[] =>
  leaveOutStretch(text, clauseAround(text, at), label);
