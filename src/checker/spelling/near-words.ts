import { rankOf } from "../reading/meaning.ts";
import { stopWords } from "../lexicons/stop-words.ts";
import { distanceOf } from "./distance.ts";
import type { KnowsWord, NearWord, WordBook } from "./word-book.ts";

/** From so many letters on a word that differs in one letter is a slip; shorter ones have too many neighbours to say so. */
const LONG = 6;
/** From so many on also where the known word is a rare one. */
const VERY_LONG = 8;
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

/** Endings of words whose stem is what may be common. */
const ENDINGS = ["", "s", "es", "ed", "d", "ing", "ly", "ness", "r", "er", "ment", "ful"];

/** Whether a word, or what it is made of, is among the common ones of English. */
const isCommon = (word: string): boolean =>
  ENDINGS.some((ending) => word.endsWith(ending) && rankOf(word.slice(0, word.length - ending.length)) !== undefined);

const BEFORE = /^(?:re|pre|non|mis|out|over|under)(?=.{4})/u;

/**
 * Whether a word is a known one with something before or after it, or left out ("re|post", "paint|less", "activation|s", "takin'"):
 * dictionaries lack many.
 */
const isDerived = (word: string, knows: KnowsWord): boolean =>
  knows(word.replace(BEFORE, "")) || knows(word.replace(/(?:s|less)$/u, "")) || knows(word.replace(/in$/u, "ing"));

/** Whether it is a plural that needs "ies" ("memorys"). */
const isPluralInYs = (word: string, knows: KnowsWord): boolean =>
  /[^aeiou]ys$/u.test(word) && knows(word.replace(/ys$/u, "ies"));

/** Whether a word is put together of two known ones ("glove|box"). */
function isBuilt(word: string, knows: KnowsWord): boolean {
  for (let at = 4; at <= word.length - 3; at++) if (knows(word.slice(0, at)) && knows(word.slice(at))) return true;
  return false;
}

/** Whether one letter is wrong. Shorter words are too near to rare ones to say so of these. */
function isOneLetterOff(word: string, knows: KnowsWord): boolean {
  const isMeant: KnowsWord = (meant) => knows(meant) && (word.length >= VERY_LONG || isCommon(meant));
  return isAny(word, fuller(word), isMeant) || (word.length >= LONG && isAny(word, changesOf(word), isMeant));
}

/** Days and months; other names are too many to be meant by everything that is near. */
const IN_THE_CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|june|july|august|(?:septem|octo|novem|decem)ber)s?$/iu;

const mayBeMeant = ({ word }: NearWord): boolean => word === word.toLowerCase() || IN_THE_CALENDAR.test(word);

/** Two slips are one of a common word, or none: most words of a trade are as near to some rare one. */
const TWO_SLIPS = { letters: 7, distance: 1.7, rank: 10_000 };
/** "differant" is put together of "differ" and "ant", and yet not meant so: a common word is one slip away. */
const BUILT_SLIP = { distance: 1, rank: 16_000 };

/** Whether a common word is so near that it must have been meant. */
const isNearCommon = (word: string, { near }: WordBook, bounds: typeof BUILT_SLIP): boolean =>
  near(word).some(
    (meant) =>
      meant.distance <= bounds.distance &&
      meant.rank < bounds.rank &&
      meant.word.charAt(0).toLowerCase() === word.charAt(0) &&
      mayBeMeant(meant),
  );

/** The names in the calendar that are long enough to tell a slip from another name. */
const CALENDAR_NAMES = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  "january", "february", "august", "september", "october", "november", "december",
]; // prettier-ignore
/** Names of people, and months of other tongues, that are as near as a slip and end alike. */
const OTHER_NAMES: ReadonlySet<string> = new Set(["munday", "oktober", "dezember", "desember"]);
/** A long name may have two slips in it ("Wensday"), a short one has too many neighbours. */
const CALENDAR_SLIP = { long: 8, distance: 1, longDistance: 1.65 };

/**
 * Whether a word with a capital is a day or a month with a slip in it ("Tusday", "Febuary"). Other words with a capital are
 * names, and nobody's slips.
 */
export function isCalendarSlip(word: string): boolean {
  if (OTHER_NAMES.has(word)) return false;
  const one = word.replace(/ys$/u, "y");
  return CALENDAR_NAMES.some((meant) => {
    const furthest = meant.length >= CALENDAR_SLIP.long ? CALENDAR_SLIP.longDistance : CALENDAR_SLIP.distance;
    // "Frida", "Augusta" and "Septembre" end in another way.
    return (
      meant.charAt(0) === one.charAt(0) && meant.at(-1) === one.at(-1) && distanceOf(one, meant, furthest) <= furthest
    );
  });
}

/**
 * Whether an unknown word, in small letters, is one slip away from a known one, or two from a common one. What is not is a dish,
 * a word of a trade or of another tongue, and nobody's mistake.
 */
export function isSlip(word: string, book: WordBook): boolean {
  const { knows } = book;
  if (withApostrophe(word, knows) !== null) return true;
  if (word.length < MIDDLING) return isAny(word, swapsOf(word), (meant) => stopWords.has(meant));
  if (isAny(word, swapsOf(word), knows) || isAny(word, doublesOf(word), knows)) return true;
  if (isDerived(word, knows)) return isPluralInYs(word, knows);
  if (isBuilt(word, knows)) return isNearCommon(word, book, BUILT_SLIP);
  return isOneLetterOff(word, knows) || (word.length >= TWO_SLIPS.letters && isNearCommon(word, book, TWO_SLIPS));
}

/** What was meant by an unknown word in small letters, likeliest first, each once. */
export function meantBy(word: string, { knows, near }: WordBook): readonly string[] {
  const apostrophe = withApostrophe(word, knows);
  return [...new Set([...(apostrophe === null ? [] : [apostrophe]), ...near(word).map((meant) => meant.word)])];
}
