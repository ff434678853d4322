import { rankOf } from "../reading/meaning.ts";
import { distanceOf } from "./distance.ts";

/** Whether a dictionary or the owner knows a word, which is written with straight apostrophes. */
export type KnowsWord = (word: string) => boolean;

/** A known word that may have been meant: how far it is from what was written, and its place among the words of English. */
export type NearWord = { readonly word: string; readonly distance: number; readonly rank: number };

/** The words of a dictionary. */
export type WordBook = {
  readonly knows: KnowsWord;
  /** The known words within about two slips of one in small letters, likeliest first. */
  readonly near: (word: string) => readonly NearWord[];
};

/** What is further away was not meant: two slips, or three of the usual ones. */
const FURTHEST = 2.2;
/** So many letters are left out or put in at most within that distance. */
const LENGTHS_APART = 3;
/** Words within that distance have at most so many letters of the alphabet in one of them alone. */
const LETTERS_APART = 4;
/** How much a word ten times as rare counts as further away. */
const RARITY = 0.3;
/** The place of words that are not among the common ones of English. */
const RARE = 60_000;

/** What is so much less likely than the likeliest word is not worth a look. */
const MUCH_LESS_LIKELY = 1;

/** What somebody may mean: no abbreviations, no words that end in somebody's. */
const MEANT = /^\p{Lu}?\p{Ll}+(?:'(?!s$)\p{Ll}+)?$/u;

/** Which letters of the alphabet a word has, a bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countOf(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Words of one length. */
type Shelf = { readonly words: string[]; readonly letters: number[] };

/** Calls `each` with the words of a shelf whose letters are about the same. */
function browse({ words, letters }: Shelf, wanted: number, each: (word: string) => void): void {
  // A search goes through some fifty thousand words: no iterator, no pairs.
  for (let at = 0; at < words.length; at++) if (countOf(letters[at]! ^ wanted) <= LETTERS_APART) each(words[at]!); // inside both arrays
}

/** Puts words by their lengths. A name that is a word too is the word. */
function shelve(words: readonly string[]): readonly (Shelf | undefined)[] {
  const all = new Set(words);
  const shelves: (Shelf | undefined)[] = [];
  for (const word of all) {
    const lower = word.toLowerCase();
    if (!MEANT.test(word) || (word !== lower && all.has(lower))) continue;
    const shelf = (shelves[word.length] ??= { words: [], letters: [] });
    shelf.words.push(word);
    shelf.letters.push(lettersOf(lower));
  }
  return shelves;
}

const NO_WORDS: Shelf = { words: [], letters: [] };

const unlikeliness = ({ distance, rank }: NearWord): number => distance + RARITY * Math.log10(rank + 2);

/** Opens a dictionary that has `words` and knows what `knows` says. A look for near words takes some 10 ms, and is kept. */
export function openWordBook(words: readonly string[], knows: KnowsWord): WordBook {
  let shelves: readonly (Shelf | undefined)[] | undefined;
  const kept = new Map<string, readonly NearWord[]>();
  const look = (written: string): readonly NearWord[] => {
    shelves ??= shelve(words); // takes a while, and most texts need none of it
    const letters = lettersOf(written);
    const found: NearWord[] = [];
    for (let length = written.length - LENGTHS_APART; length <= written.length + LENGTHS_APART; length++) {
      browse(shelves[length] ?? NO_WORDS, letters, (word) => {
        const lower = word.toLowerCase();
        const distance = distanceOf(written, lower, FURTHEST);
        if (distance < Infinity) found.push({ word, distance, rank: rankOf(lower) ?? RARE });
      });
    }
    const least = Math.min(...found.map(unlikeliness));
    return found
      .filter((near) => unlikeliness(near) <= least + MUCH_LESS_LIKELY)
      .sort((a, b) => unlikeliness(a) - unlikeliness(b));
  };
  return {
    knows,
    near: (written) => {
      const before = kept.get(written);
      if (before) return before;
      const found = look(written);
      kept.set(written, found);
      return found;
    },
  };
}
