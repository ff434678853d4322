import { analyse } from "./analyse.ts";
import type { Stretch } from "./stretch.ts";
import type { Text, Token } from "./text.ts";

/** The endings with which a word is the same word: of somebody, several of them, or what was done. */
const inflected = (word: string): readonly string[] => {
  if (!/^\p{Script=Latin}{3,}$/u.test(word)) return [word];
  const bare = word.replace(/(?<=[^aeiou])y$/u, "i");
  const cut = word.replace(/e$/u, "");
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/u.test(word) ? word + word.slice(-1) : cut;
  return [word, `${word}'s`, `${word}s`, `${bare}es`, `${doubled}ed`, `${bare}ed`, `${doubled}ing`];
};

const possessive = (word: string): readonly string[] => [word, `${word}'s`];

/** One token of a phrase: the forms of which any will do, and whether it stands right behind the one before, as signs do. */
type Part = { readonly forms: ReadonlySet<string>; readonly isGlued: boolean };

/** Words of somebody's own, as a text has to say them. No pattern: every sign in them is only a sign. */
export type PlainPhrase = {
  readonly parts: readonly Part[];
  /** The same as hashtags. */
  readonly tags: readonly string[];
};

/** How a token is compared: "&" is said as it is read, and an emoji is the same without the sign that asks for its colours. */
const comparedToken = ({ lower }: Token): string => (lower === "&" ? "and" : lower.replaceAll(/[\uFE0E\uFE0F]/gu, ""));

const isSign = (token: Token | undefined): boolean => token?.kind === "punctuation" || token?.kind === "hyphen";

/** Tokens without the signs around them; all where there is nothing but signs. */
function inner(tokens: readonly Token[]): readonly Token[] {
  let first = 0;
  let end = tokens.length;
  while (first < end && isSign(tokens[first])) first += 1;
  while (end > first && isSign(tokens[end - 1])) end -= 1;
  return first < end ? tokens.slice(first, end) : tokens;
}

/** Letters and digits alone, as a hashtag has them: "Smith & Sons" is "smithandsons" there, or "smithsons". */
const tagsOf = (words: readonly string[]): readonly string[] =>
  [words, words.filter((word) => word !== "and")].map(
    (some) => `#${some.join("").replaceAll(/[^\p{L}\p{M}\p{N}_]/gu, "")}`,
  );

/** "24/7" stands without spaces, "Smith & Sons" with some. */
const isGlued = (tokens: readonly Token[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token !== undefined && before?.to === token.from && (isSign(before) || isSign(token));
};

/**
 * Words as they are looked for; null where there are none. A `name` has no plural, and signs around it are none of it;
 * `words` are meant as they stand, with their endings.
 */
export function plainPhrase(words: string, as: "name" | "words"): PlainPhrase | null {
  const all = analyse(words).tokens;
  const tokens = (as === "name" ? inner(all) : all).filter(({ kind }) => kind !== "hyphen");
  const last = tokens.at(-1);
  if (!last) return null;
  const said = tokens.slice(0, -1).map(comparedToken);
  const end = comparedToken(last);
  const forms = last.kind !== "word" ? [end] : as === "name" ? possessive(end) : inflected(end);
  const isSpelt = as === "words" && tokens.some((token) => isSign(token) && token.lower !== "&"); // "C++" is no "#c"
  const tags = last.kind === "hashtag" ? [end] : isSpelt ? [] : forms.flatMap((form) => tagsOf([...said, form]));
  const parts = [...said.map((part) => [part]), forms].map((some, at) => ({
    forms: new Set(some),
    isGlued: isGlued(tokens, at),
  }));
  return { parts, tags: [...new Set(tags)].filter((tag) => tag.length > 1) };
}

/** Where a phrase stands in a text, and which. */
export type PlainMatch<Entry> = Stretch & { readonly entry: Entry; readonly isTag: boolean };

type Entered<Entry> = { readonly phrase: PlainPhrase; readonly entry: Entry };

/** Phrases by what they begin with, so that a text is walked once for all of them. */
export type PlainPhrases<Entry> = ReadonlyMap<string, readonly Entered<Entry>[]>;

/** Enters phrases with what is known of each. */
export function enterPhrases<Entry>(
  phrases: readonly (readonly [phrase: PlainPhrase | null, entry: Entry])[],
): PlainPhrases<Entry> {
  const entered = new Map<string, Entered<Entry>[]>();
  for (const [phrase, entry] of phrases) {
    for (const key of phrase ? [...(phrase.parts[0]?.forms ?? []), ...phrase.tags] : []) {
      const known = entered.get(key);
      if (!known) entered.set(key, [{ phrase: phrase as PlainPhrase, entry }]);
      else if (known.at(-1)?.entry !== entry) known.push({ phrase: phrase as PlainPhrase, entry });
    }
  }
  return entered;
}

/** Index of the last token where a phrase stands from token `first` on, or -1. A hyphen between words is as good as a space. */
function endOf({ tokens }: Text, { parts }: PlainPhrase, first: number): number {
  let at = first;
  for (const { forms, isGlued: glued } of parts) {
    while (at > first && tokens[at]?.kind === "hyphen") at += 1;
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence || !forms.has(comparedToken(token))) return -1;
    if (glued && token.from !== tokens[at - 1]?.to) return -1;
    at += 1;
  }
  return at - 1;
}

/** Every place of a text where one of the phrases stands as whole words: leftmost and longest, without overlaps. */
export function findPlainly<Entry>(text: Text, phrases: PlainPhrases<Entry>): readonly PlainMatch<Entry>[] {
  const found: PlainMatch<Entry>[] = [];
  if (phrases.size === 0) return found;
  for (let first = 0; first < text.tokens.length; first++) {
    const token = text.tokens[first] as Token; // inside the bounds of the loop
    const key = comparedToken(token);
    let best: PlainMatch<Entry> | undefined;
    for (const { phrase, entry } of phrases.get(key) ?? []) {
      const isTag = token.kind === "hashtag" && phrase.tags.includes(key);
      const last = isTag ? first : endOf(text, phrase, first);
      if (last > (best?.last ?? -1)) best = { first, last, entry, isTag };
    }
    if (!best) continue;
    found.push(best);
    first = best.last;
  }
  return found;
}
