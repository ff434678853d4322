import type { Edit, Fix } from "../model/diagnostic.ts";
import { beginsSentence, type Stretch } from "../text/stretch.ts";
import type { Text, Token } from "../text/text.ts";

/** With a capital letter in front; an emoji or a number stays as it is. */
export const capitalised = (words: string): string => {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 32);
  return words === "" ? words : first.toUpperCase() + words.slice(first.length);
};

/** Letters that stand for words are no shout. */
const LETTERS =
  /^(?:DM|DMs|PM|MOT|UK|US|USA|EU|BBQ|TV|VIP|RSVP|FAQ|DIY|NHS|CV|PT|IT|AI|ID|UV|LED|DJ|BYO|CBD|SUV|HVAC)$/u;

const isShouted = ({ kind, written }: Token): boolean =>
  kind === "word" && /\p{Lu}{2}/u.test(written) && written === written.toUpperCase() && !LETTERS.test(written);

/** Shouted words in a quiet voice: capitals only where a sentence begins, and for "I". */
export function inQuietVoice(text: Text, at: number): string {
  const token = text.tokens[at];
  if (!token) return "";
  if (!isShouted(token)) return token.written;
  const lower = token.written.toLowerCase();
  return beginsSentence(text, at) || /^i(?:['’]|$)/u.test(lower) ? capitalised(lower) : lower;
}

/** Whether words that go before token `at` begin a sentence and so want a capital: only where the owner set one. */
export const wantsCapital = (text: Text, at: number): boolean =>
  beginsSentence(text, at) && /^[^\p{Ll}]/u.test(text.tokens[at]?.written ?? "");

/** As a word inside a sentence: its capital goes where it only marked the beginning. */
export function insideSentence(text: Text, at: number): string {
  const quiet = inQuietVoice(text, at);
  const isName = !beginsSentence(text, at) || /^(?:I\b|\P{L}|\p{Lu}\p{Ll}*\p{Lu})/u.test(quiet);
  return isName ? quiet : quiet.charAt(0).toLowerCase() + quiet.slice(1);
}

/** Puts other words where a stretch stands, with a capital where they begin a sentence. */
export function put(text: Text, { first, last }: Stretch, words: string): Edit {
  const { from } = text.tokens[first] ?? { from: 0 };
  const { to } = text.tokens[last] ?? { to: from };
  return { from, to, insert: wantsCapital(text, first) ? capitalised(words) : words };
}

/** Says a stretch in other words. */
export const sayInstead = (text: Text, stretch: Stretch, words: string, label: string): Fix => ({
  label,
  edits: [put(text, stretch, words)],
});

const BE = new Set(["is", "are", "was", "were", "it's", "they're", "that's", "there's", "we're", "'s", "be"]);
/** Adverbs that may stand between the verb and what it says. */
const BETWEEN = new Set([
  "now",
  "already",
  "all",
  "really",
  "just",
  "so",
  "also",
  "still",
  "currently",
  "always",
  "simply",
  "officially",
  "honestly",
  "literally",
  "quite",
]);

/** The token of a form of "be" right before token `first`, or -1. */
export function beBefore({ tokens }: Text, first: number): number {
  let at = first - 1;
  while (BETWEEN.has(tokens[at]?.lower ?? "")) at -= 1;
  const token = tokens[at];
  return token && token.sentence === tokens[first]?.sentence && BE.has(token.lower) ? at : -1;
}

const STOP = /^[.!?…]$/u;

/** The sentence around a stretch as a reader cuts it, with the marks that end it: two short ones may count as one in the analysis. */
export function pieceAround(
  { tokens, sentences }: Text,
  { first, last }: Stretch,
): { readonly first: number; readonly end: number } {
  const sentence = sentences[tokens[first]?.sentence ?? -1] ?? { first, end: last + 1 };
  const isStop = (at: number): boolean => STOP.test(tokens[at]?.written ?? "");
  let start = first;
  while (start > sentence.first && !isStop(start - 1)) start -= 1;
  let end = last + 1;
  while (end < sentence.end && (!isStop(end - 1) || isStop(end))) end += 1;
  return { first: start, end };
}

/** All words of that sentence, without the marks, tags and pictures around them. */
export function sentenceAround(text: Text, stretch: Stretch): Stretch {
  const piece = pieceAround(text, stretch);
  const isWord = (at: number): boolean => /^(?:word|number|price|percent|time)$/u.test(text.tokens[at]?.kind ?? "");
  let { first } = piece;
  let last = piece.end - 1;
  while (first < stretch.first && !isWord(first)) first += 1;
  while (last > stretch.last && !isWord(last)) last -= 1;
  return { first, last };
}

/** "!" behind an order raises its voice again. */
export function quietEnd(text: Text, last: number): readonly Edit[] {
  const mark = text.tokens[last + 1];
  let end = last + 1;
  while (text.tokens[end]?.written === "!") end += 1;
  return mark && end > last + 1 ? [{ from: mark.from, to: text.tokens[end - 1]?.to ?? mark.to, insert: "." }] : [];
}
