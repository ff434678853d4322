import type { Span } from "../model/diagnostic.ts";
import type { Word } from "./word.ts";

/** What a token is. `word` includes contractions ("don't" is one token); `unit` is a price, a percentage or a clock time. */
export type TokenKind =
  | "word"
  | "number"
  | "price"
  | "percent"
  | "time"
  | "hashtag"
  | "handle"
  | "link"
  | "emoji"
  | "hyphen"
  | "punctuation";

/** One token; `from` and `to` count UTF-16 code units of the original text. */
export type Token = Span & {
  readonly kind: TokenKind;
  /** Lower case, straight apostrophes, letters of look-alike alphabets folded: what lexicons are matched against. */
  readonly lower: string;
  /** The words as written. */
  readonly written: string;
  /** The same for every token that is written so; carries what is known of it. */
  readonly word: Word;
  /** Index into `Text.sentences`. */
  readonly sentence: number;
  /** Number of the clause inside the text; commas, dashes, stops, emoji and line breaks end one. */
  readonly clause: number;
  /** Inside quotation marks, so somebody else's words. */
  readonly quoted: boolean;
};

/** A sentence, line or headline. `first` and `end` index `Text.tokens`, half open. */
export type Sentence = Span & {
  readonly first: number;
  readonly end: number;
  /** Ends in a question mark. */
  readonly question: boolean;
};

/** A phrase found in a text: token indexes (both included) and the entry it came from. */
export type PhraseMatch<Entry> = {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly entry: Entry;
};

/** A text analysed once. All offsets are UTF-16 code units of `written`. */
export type Text = {
  /** The text exactly as given. */
  readonly written: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** How many tokens are words or numbers. */
  readonly wordCount: number;
  /** Kept here and not beside the text, so that it is forgotten with the text. */
  readonly phrases: KnownPhrases;
};

/** What `findPhrases` has found in a text, by the number of the lexicon; of how many lexicons, 0 before anybody asks. */
export type KnownPhrases = {
  lexicons: number;
  found: readonly (readonly PhraseMatch<unknown>[] | undefined)[];
};

/** Nothing looked for yet. */
export const noPhrases = (): KnownPhrases => ({ lexicons: 0, found: [] });

/** The lower case of token `at`; empty outside of the text. */
export const lowerAt = ({ tokens }: Text, at: number): string => tokens[at]?.lower ?? "";

/** The span from token `first` to token `last`, both included. */
export const spanOf = (text: Text, first: number, last: number): Span => {
  const start = text.tokens[first];
  const end = text.tokens[last];
  if (!start || !end) throw new RangeError(`Tokens ${first}..${last} are outside 0..${text.tokens.length - 1}`);
  return { from: start.from, to: end.to };
};

/** Index of the first of many spans in order that ends after `offset`; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.to ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
