import { ALONE, type ComparedTexts } from "../model/calendar.ts";
import { comparedWords, contentWords, openingOf } from "./compared-words.ts";
import { groupSimilar } from "./similar.ts";

/** "Open till eight" twice is no copy that anybody minds; from this many words on a text is one's own. */
const LEAST_WORDS = 3;
const LEAST_WORDS_NEAR = 5;
/** From this share of content words and pairs of them on, a reader takes two posts for one. Measured, see decision 8. */
const ALIKE = 0.5;
/** Shorter first lines are a greeting or the name of a series. */
const OPENING_WORDS = 4;

/** Fewer words than this are numbered, so that two numbers make one that is exact. */
const WORDS = 2 ** 26;

/** Numbers from 0 on, the same for the same words. */
function newNumbering(): (words: string) => number {
  const known = new Map<string, number>();
  return (words) => {
    const number = known.get(words) ?? known.size;
    known.set(words, number);
    return number;
  };
}

/** Gives each word, and each pair of words, a number of its own. */
function newFeatures(): (words: readonly string[]) => readonly number[] {
  const numberOf = newNumbering();
  return (text) => {
    const numbers = contentWords(text).map((word) => numberOf(word) + 1); // none is 0, so that no pair has the number of a word
    return [...numbers, ...numbers.slice(1).map((number, at) => (numbers[at] ?? 0) * WORDS + number)];
  };
}

function openingsOf(texts: readonly string[]): Int32Array {
  const numberOf = newNumbering();
  return Int32Array.from(texts, (text) => {
    const words = comparedWords(openingOf(text));
    return words.length < OPENING_WORDS ? ALONE : numberOf(words.join(" "));
  });
}

/**
 * Compares texts with each other. It reads nothing but them, so that a caller with several threads can have it done beside
 * the checks. `wordsOf` is for a caller that has their compared words already.
 */
export function compareTexts(
  texts: readonly string[],
  wordsOf: (text: string, at: number) => readonly string[] = comparedWords,
): ComparedTexts {
  const sameAs = new Int32Array(texts.length).fill(ALONE); // the first with these words, by its place among those
  /** What different texts are compared by, made when it is asked for: all of it at once would take more memory than they do. */
  function* featuresOfEach(): Iterable<readonly number[]> {
    const numberOf = newNumbering();
    const featuresOf = newFeatures();
    let next = 0;
    for (const [at, text] of texts.entries()) {
      const words = wordsOf(text, at);
      if (words.length < LEAST_WORDS) continue;
      const same = numberOf(words.join(" "));
      sameAs[at] = same;
      if (same < next) continue;
      next += 1;
      yield words.length < LEAST_WORDS_NEAR ? [] : featuresOf(words);
    }
  }
  const groupOf = groupSimilar(featuresOfEach(), ALIKE);
  return {
    alike: sameAs.map((same) => (same === ALONE ? ALONE : (groupOf[same] ?? ALONE))),
    openings: openingsOf(texts),
  };
}
