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

/**
 * Takes a stretch out of its sentence so that the rest still reads: what joined it goes too, and what begins the sentence
 * afterwards gets its capital letter. A stretch that is all of its sentence takes the sentence with it.
 */
export function leaveOutStretch(text: Text, { first, last }: Stretch, label: string): readonly Fix[] {
  const { tokens, written } = text;
  const start = tokens[first];
  const end = tokens[last];
  const sentence = text.sentences[start?.sentence ?? -1];
  if (!start || !end || !sentence) return [];
  const before = endBefore(text, first);
  const hasBefore = before >= sentence.first && isWord(tokens[before]);
  let next = last + 1;
  while (next < sentence.end && !isWord(tokens[next])) next += 1;
  if (!hasBefore && next >= sentence.end) return leaveOutSentence(text, start.sentence, label);
  if (hasBefore) return [{ label, edits: [{ from: tokens[before]?.to ?? start.from, to: end.to, insert: "" }] }];
  const follower = tokens[next];
  if (!follower) return [];
  const opening = written.charAt(follower.from).toUpperCase();
  return [{ label, edits: [{ from: start.from, to: follower.from + 1, insert: opening }] }];
}

/** Takes the whole clause around token `at` out. */
export const leaveOutClause = (text: Text, at: number, label: string): readonly Fix[] =>
  leaveOutStretch(text, clauseAround(text, at), label);
