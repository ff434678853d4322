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

/** Words of somebody's own, as a text has to say them. No pattern: every sign in them is only a sign. */
export type PlainPhrase = {
  /** What has to stand there, each part one token; several forms where any of them will do. */
  readonly parts: readonly ReadonlySet<string>[];
  /** The same as hashtags. */
  readonly tags: readonly string[];
};

/** How a token is compared: "&" is said as it is read, and an emoji is the same without the sign that asks for its colours. */
const comparedToken = ({ lower }: Token): string => (lower === "&" ? "and" : lower.replaceAll(/[\uFE0E\uFE0F]/gu, ""));

const isSign = (token: Token | undefined): boolean => token?.kind === "punctuation" || token?.kind === "hyphen";

/** The tokens of words without the signs around them; all where there is nothing but signs. */
function innerTokens(words: string): readonly Token[] {
  const { tokens } = analyse(words);
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

/** Reads words once; null where there are none. `endings`: whether plurals and the like are the same word, or only "…'s". */
export function plainPhrase(words: string, endings: "all" | "possessive"): PlainPhrase | null {
  const tokens = innerTokens(words).filter(({ kind }) => kind !== "hyphen");
  const said = tokens.map(comparedToken);
  const last = said.pop();
  if (last === undefined) return null;
  const forms = tokens.at(-1)?.kind === "word" ? (endings === "all" ? inflected(last) : possessive(last)) : [last];
  const whole = tokens.map(({ lower }) => lower).join(" ");
  const tags = forms.flatMap((form) => tagsOf([...said, form]));
  return {
    parts: [...said.map((part) => new Set([part])), new Set(forms)],
    tags: [...new Set(whole.startsWith("#") ? [whole] : tags)].filter((tag) => tag.length > 1),
  };
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
    for (const key of phrase ? [...(phrase.parts[0] ?? []), ...phrase.tags] : []) {
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
  for (const [index, part] of parts.entries()) {
    while (index > 0 && tokens[at]?.kind === "hyphen") at += 1;
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence || !part.has(comparedToken(token))) return -1;
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
