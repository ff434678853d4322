import type { Span } from "../model/diagnostic.ts";
import { tradeWords } from "../lexicons/trade-words.ts";
import { readEnglish } from "../reading/language.ts";
import { analyse } from "../text/analyse.ts";
import type { Text, Token } from "../text/text.ts";
import { isCalendarSlip, isSlip } from "./near-words.ts";
import type { KnowsWord, WordBook } from "./word-book.ts";

/** Shorter words are mostly abbreviations ("hr", "pls"), and the slips among them are words too. */
const SHORTEST = 3;
/** A part of a word with hyphens may be no word by itself ("re-open", "ex-baker"). */
const SHORTEST_PART = 5;

/** Letters and apostrophes, and no capital but the first: "iPhone", "VAT", "2nd" and "mp3" are nobody's slips. */
const PLAIN_WORD = /^\p{Lu}?\p{Ll}+(?:['’]\p{Ll}+)*$/u;
/** Drawn out on purpose, or a sound ("sooo", "mmm"). */
const DRAWN_OUT = /(.)\1\1/u;
/** What ends a word and is none of it: "Nadia's", "the Smiths'", "nobody'd". */
const ENDING = /['’](?:s|d|ll|ve)?$/u;

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether nothing but a mark stands between two tokens, so that they look like one word. */
const joins = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && before.to === after.from;

/** Whether a word is part of a larger one that hyphens hold together. */
const isPart = ({ tokens }: Text, at: number): boolean =>
  (tokens[at - 1]?.kind === "hyphen" && joins(tokens[at - 1], tokens[at])) ||
  (tokens[at + 1]?.kind === "hyphen" && joins(tokens[at], tokens[at + 1]));

/** Whether a word is glued to something that makes it another thing ("and/or" is not, "bread.it" and "@shop" are). */
const isGlued = ({ written }: Text, { from, to }: Token): boolean =>
  /[\p{L}\p{N}_.@#&+*~\\]$/u.test(written.slice(Math.max(0, from - 1), from)) ||
  /^(?:[\p{L}\p{N}_@#&+*~\\]|[.'’]\p{L})/u.test(written.slice(to, to + 2));

/** Marks on letters, which many leave out and others put in ("crèche"). */
const ACCENTS = /\p{M}/gu;

/** Whether a word is known, if only with a capital ("sunday", "i've") or without its accents: that is a way of writing. */
const isWord = (word: string, knows: KnowsWord): boolean =>
  knows(word) ||
  tradeWords.has(word.toLowerCase()) ||
  knows(word.charAt(0).toUpperCase() + word.slice(1)) ||
  knows(word.normalize("NFD").replace(ACCENTS, ""));

/** The word as dictionaries have it; null for what is none, such as a part too short to be one, or a sound. */
function lookedUp(text: Text, at: number, written: string): string | null {
  if (!PLAIN_WORD.test(written) || DRAWN_OUT.test(written)) return null;
  const word = written.replaceAll("’", "'").replace(ENDING, "");
  return word.length < (isPart(text, at) ? SHORTEST_PART : SHORTEST) ? null : word;
}

/** Whether a word could be the owner's slip: a capital is a name's unless it is only that of a beginning sentence. */
function isUnknown(text: Text, at: number, book: WordBook): boolean {
  const token = text.tokens[at] as Token; // inside the bounds of the loop
  const written = text.written.slice(token.from, token.to);
  // Letters of another alphabet or style were seen through: what is written is no plain word.
  if (token.kind !== "word" || written !== token.written || isGlued(text, token)) return false;
  const word = lookedUp(text, at, written);
  if (word === null || isWord(word, book.knows) || isWord(written.replaceAll("’", "'"), book.knows)) return false;
  const isName = isCapitalised(word) && text.sentences[token.sentence]?.first !== at;
  return isName ? isCalendarSlip(word.toLowerCase()) : isSlip(word.toLowerCase(), book);
}

/**
 * The words of a text that nobody knows, in its order. Precision comes first: names, hashtags, handles, links, numbers,
 * abbreviations in capitals and what is not English are left alone.
 */
export function findUnknownWords(written: string, book: WordBook): readonly Span[] {
  const { text } = readEnglish(analyse(written));
  const found: Span[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const { from, to } = text.tokens[at] as Token; // inside the bounds of the loop
    if (isUnknown(text, at, book)) found.push({ from, to });
  }
  return found;
}
