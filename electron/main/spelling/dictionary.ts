import { readFileSync } from "node:fs";
import { join } from "node:path";
import nspell from "nspell";
import { findUnknownWords, meantBy, openWordBook, type Span, type WordBook } from "../../../src/checker/index.ts";
import { plainWord } from "../../../src/domain/spelling.ts";
import { dictionaryFiles, dictionaryPackages } from "./dictionaries.ts";
import type { SpellingBasis } from "./messages.ts";

/** At most so many words are offered for one. */
const OFFERED = 5;

/** The words of one dialect. */
export type Dictionary = {
  /** Where a text has words that neither the dictionary nor `known` has. */
  readonly unknownIn: (text: string, known: readonly string[]) => readonly Span[];
  /** What may have been meant by a word, likeliest first. */
  readonly offersFor: (word: string) => readonly string[];
};

/** British writers spell "organise" with either letter; the dictionary has one of them. */
const withS = (word: string): string => word.replace(/iz(?=e|ing|ation)/u, "is");

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words of phrases, "Mabel's Bakery", one by one and without the ending that makes them somebody's. */
const wordsOf = (known: readonly string[]): ReadonlySet<string> =>
  new Set(
    known
      .flatMap((phrase) => plainWord(phrase).match(/[\p{L}\p{M}']+/gu) ?? [])
      .flatMap((word) => [word, word.replace(/'s?$/u, "")]),
  );

/** Every form of every word of a dictionary. nspell keeps them as the keys of a record that its types do not tell of. */
const wordsIn = (speller: object): readonly string[] => {
  if (!("data" in speller) || typeof speller.data !== "object" || !speller.data)
    throw new Error("nspell keeps no words");
  return Object.keys(speller.data);
};

/** Words offered for one with its capital and the ending that makes it somebody's, "Freind's". */
function offered(word: string, book: WordBook): readonly string[] {
  const [, start = "", ending = ""] = /^(.+?)(['’]s?)?$/u.exec(word) ?? [];
  const isCapital = /^\p{Lu}/u.test(word);
  return meantBy(plainWord(start), book)
    .slice(0, OFFERED)
    .map((offer) => (isCapital ? withCapital(offer) : offer) + ending);
}

/** Reads the dictionary of a dialect out of `folder`; throws when its files are not there. */
export function readDictionary(folder: string, dialect: SpellingBasis["dialect"]): Dictionary {
  const [aff, dic] = dictionaryFiles.map((file) => readFileSync(join(folder, dictionaryPackages[dialect], file)));
  if (!aff || !dic) throw new Error("A dictionary has two files");
  const speller = nspell(aff, dic);
  const knows = (word: string): boolean => speller.correct(word) || (dialect === "gb" && speller.correct(withS(word)));
  const book = openWordBook(wordsIn(speller), knows);
  return {
    unknownIn: (text, known) => {
      const own = wordsOf(known);
      return findUnknownWords(text, { ...book, knows: (word) => own.has(word.toLowerCase()) || knows(word) });
    },
    offersFor: (word) => offered(word, book),
  };
}
