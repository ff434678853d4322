import { stopWords } from "../lexicons/stop-words.ts";

/** Whether a dictionary or the owner knows a word, which is written with straight apostrophes. */
export type KnowsWord = (word: string) => boolean;

/** From so many letters on a word that differs in one letter is a slip; shorter ones have too many neighbours to say so. */
const LONG = 6;
/** From so many on swapped or doubled letters are one; shorter ones only where an everyday word was meant. */
const MIDDLING = 5;

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz");

/** Two letters that follow each other swapped ("teh"). */
function* swapsOf(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++)
    yield word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}

function* onceDoubled(word: string): Generator<string> {
  for (let at = 1; at <= word.length; at++) {
    yield word.slice(0, at) + word.charAt(at - 1) + word.slice(at);
    if (word.charAt(at) === word.charAt(at - 1)) yield word.slice(0, at) + word.slice(at + 1);
  }
}

/** A letter doubled or one of two left out ("realy", "untill"), in longer words at two places ("tommorow", "neccesary"). */
function* doublesOf(word: string): Generator<string> {
  yield* onceDoubled(word);
  if (word.length >= LONG) for (const once of onceDoubled(word)) yield* onceDoubled(once);
}

/** One letter too few ("diferent", and "color" to those who write "colour"). */
function* fuller(word: string): Generator<string> {
  for (let at = 1; at <= word.length; at++)
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at);
}

/** One letter too many, or another one ("definately"). Hardly anybody slips at the first letter. */
function* changesOf(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    yield word.slice(0, at) + word.slice(at + 1);
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}

/**
 * The word with the apostrophe that was left out ("dont", "thats", "youre"); null for others. What ends in an s is a plural unless an
 * everyday word was meant ("pcs").
 */
function withApostrophe(word: string, knows: KnowsWord): string | null {
  const [, start = "", end = ""] = /^(.+?)(t|s|re|ve|ll)$/u.exec(word) ?? [];
  const isContraction = end === "t" || stopWords.has(start);
  return isContraction && knows(`${start}'${end}`) ? `${start}'${end}` : null;
}

function isAny(word: string, meant: Iterable<string>, knows: KnowsWord): boolean {
  for (const one of meant) if (one !== word && knows(one)) return true;
  return false;
}

const BEFORE = /^(?:re|pre|non|mis|out|over|under)(?=.{4})/u;

/** Whether a word is put together of known ones ("glove|box", "re|post", "paint|less", "activation|s"): dictionaries lack many. */
function isBuilt(word: string, knows: KnowsWord): boolean {
  if (knows(word.replace(BEFORE, "")) || knows(word.replace(/(?:s|less)$/u, ""))) return true;
  for (let at = 4; at <= word.length - 3; at++) if (knows(word.slice(0, at)) && knows(word.slice(at))) return true;
  return false;
}

/**
 * Whether an unknown word, in small letters, is one slip away from a known one. What is not is a dish, a word of a trade or of
 * another tongue, and nobody's mistake.
 */
export function isSlip(word: string, knows: KnowsWord): boolean {
  if (withApostrophe(word, knows) !== null) return true;
  if (word.length < MIDDLING) return isAny(word, swapsOf(word), (meant) => stopWords.has(meant));
  if (isAny(word, swapsOf(word), knows) || isAny(word, doublesOf(word), knows)) return true;
  if (isBuilt(word, knows)) return false;
  return isAny(word, fuller(word), knows) || (word.length >= LONG && isAny(word, changesOf(word), knows));
}

/** What fingers meant by an unknown word in small letters, likeliest first: what no dictionary offers for short words. */
export function meantBy(word: string, knows: KnowsWord): readonly string[] {
  const apostrophe = withApostrophe(word, knows);
  const slips = [...swapsOf(word), ...doublesOf(word)].filter((one) => one !== word && knows(one));
  const everyday = slips.filter((one) => stopWords.has(one));
  return [...(apostrophe === null ? [] : [apostrophe]), ...everyday, ...slips];
}
