import { stopWords } from "../lexicons/stop-words.ts";
import { fold } from "../text/fold.ts";

/** A gap of a template: `{{city}}`, `[INSERT LINK]`, `<PRODUCT>`, `*|FNAME|*`, `%FNAME%`. Lengths are bounded, so that a search is linear. */
const GAP =
  /\{\{?[^{}\n]{1,60}\}\}?|\[[A-Z][A-Z _]{2,40}\]|<[A-Za-z][A-Za-z _]{1,40}>|\*\|[A-Z_:]{2,40}\|\*|%{1,2}[A-Z_]{3,40}%{1,2}/gu;
/** Scripts that put no spaces between words: each sign counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,:]\p{N}+|'\p{L}+)*/gu;
/** Signs without which there is nothing to leave out. */
const MARKED = /[#@/{[<*%]|www\./iu;

const isLink = (chunk: string): boolean =>
  chunk.includes("://") || /^www\./iu.test(chunk) || /^[^@\s]{1,80}\.[a-z]{2,8}\/\S{0,2000}$/iu.test(chunk);

const unmarked = (text: string): string =>
  text
    .replaceAll(GAP, " ")
    .split(/\s+/u)
    .filter((chunk) => !chunk.startsWith("#") && !chunk.startsWith("@") && !isLink(chunk))
    .join(" ");

/**
 * The words of a text as they are compared with another's. What tools and habits change from copy to copy is left out:
 * capitals, signs, emoji, hashtags, handles, links and the gaps of a template. So is the cut of look-alike letters.
 */
export function comparedWords(written: string): readonly string[] {
  const { plain } = fold(written);
  const bare = MARKED.test(plain) ? unmarked(plain) : plain;
  return bare.toLowerCase().replaceAll("’", "'").replaceAll(UNSPACED, " $& ").match(WORD) ?? [];
}

/** Fewer content words than this say too little to compare by, so all words are. */
const LEAST_CONTENT = 4;

/** The words that carry content, or all where that leaves too few. */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !stopWords.has(word));
  return content.length >= LEAST_CONTENT ? content : words;
}

/** The first line or sentence of a text, as it stands. */
export const openingOf = (written: string): string => /^\s*[^\n.!?…]{0,200}/u.exec(written)?.[0] ?? "";
