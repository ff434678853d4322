import type { Span } from "../model/diagnostic.ts";
import { isMention } from "./scope.ts";
import { spanOf, type Text, type Token, type TokenKind } from "./text.ts";

/**
 * Phrases with what is known about them. The language of a phrase, token by token:
 *
 * - `word`: that word, any case, straight or curly apostrophe; hyphens on either side do not matter
 * - `(a|b c|(d|e) f)`: one of these, groups may be nested; `word?` and `(a|b)?`: may be left out
 * - `#` a number, `$` a price, `%` a percentage, `@` a clock time, `*` any one word, `..3` up to three tokens of any kind
 * - a leading `^`: only at the head of a clause (an emoji, "so", "just", "please" and the like may stand before)
 * - a trailing `.`: only at the end of a clause
 */
export type Lexicon<Entry extends { readonly phrases: readonly string[] }> = {
  readonly entries: readonly Entry[];
  readonly patterns: PatternIndex<Entry>;
  /** Its number among all lexicons of the process, under which texts note where its phrases may begin. */
  readonly number: number;
};

/** A phrase found in a text: token indexes (both included) and the entry it came from. */
export type PhraseMatch<Entry> = {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly entry: Entry;
};

type Element = {
  readonly words: ReadonlySet<string> | null;
  readonly kind: TokenKind | null;
  /** How many tokens of any kind it may skip; 0 for elements that match one token. */
  readonly gap: number;
};
type Pattern<Entry> = {
  readonly elements: readonly Element[];
  readonly atHead: boolean;
  readonly atEnd: boolean;
  readonly entry: Entry;
};
type PatternIndex<Entry> = {
  readonly byWord: ReadonlyMap<string, readonly Pattern<Entry>[]>;
  readonly byKind: ReadonlyMap<TokenKind, readonly Pattern<Entry>[]>;
};

const CLASSES: Readonly<Record<string, TokenKind>> = { "#": "number", $: "price", "%": "percent", "@": "time" };
/** Words that may stand before the head of a clause without changing who is told to do what. */
const LEAD_IN = new Set([
  "so", "and", "then", "now", "just", "please", "pls", "plz", "go", "but", "or", "also", "hey", "oh", "well", "come", "on",
  "guys", "folks", "everyone", "all", "friends", "today", "tonight", "quick", "quickly", "simply", "ok", "okay", "yes",
]); // prettier-ignore

function elementOf(word: string): Element {
  const gap = /^\.\.(\d)$/u.exec(word);
  if (gap) return { words: null, kind: null, gap: Number(gap[1]) };
  if (word === "*") return { words: null, kind: "word", gap: 0 };
  const kind = CLASSES[word];
  return kind ? { words: null, kind, gap: 0 } : { words: new Set([word]), kind: null, gap: 0 };
}

/** Sequences that a part of a phrase can stand for. */
type Ways = readonly (readonly Element[])[];

/** One-word alternatives become one element with several words, so that "(a|b|c)" is one way and not three. */
function alternatives(branches: readonly Ways[]): Ways {
  const ways = branches.flat();
  const words = ways.flatMap((way) => (way.length === 1 && way[0]?.words ? [...way[0].words] : []));
  const others = ways.filter((way) => way.length !== 1 || !way[0]?.words);
  return words.length === 0 ? others : [[{ words: new Set(words), kind: null, gap: 0 }], ...others];
}

const join = (before: Ways, after: Ways): Ways => before.flatMap((head) => after.map((tail) => [...head, ...tail]));

/** Reads a phrase from left to right; groups may be nested. */
class PhraseReader {
  readonly #parts: readonly string[];
  #at = 0;

  constructor(source: string) {
    // A hyphen inside a word is as good as a space: hyphens do not matter on either side.
    this.#parts = source.match(/[()|?]|\.\.\d|[^\s()|?-]+/gu) ?? [];
  }

  /** The whole phrase. */
  read(): Ways {
    const ways = this.#alternatives();
    if (this.#at < this.#parts.length)
      throw new Error(`Brackets do not match near “${this.#parts.slice(this.#at).join(" ")}”`);
    return ways;
  }

  #alternatives(): Ways {
    const branches = [this.#sequence()];
    while (this.#parts[this.#at] === "|") {
      this.#at += 1;
      branches.push(this.#sequence());
    }
    return branches.length === 1 ? (branches[0] ?? []) : alternatives(branches);
  }

  #sequence(): Ways {
    let ways: Ways = [[]];
    for (
      let part = this.#parts[this.#at];
      part !== undefined && part !== "|" && part !== ")";
      part = this.#parts[this.#at]
    ) {
      this.#at += 1;
      let one: Ways = part === "(" ? this.#alternatives() : [[elementOf(part)]];
      if (part === "(" && this.#parts[this.#at++] !== ")") throw new Error("A bracket is opened and never closed");
      if (this.#parts[this.#at] === "?") {
        this.#at += 1;
        one = [...one, []];
      }
      ways = join(ways, one);
    }
    return ways;
  }
}

function compile<Entry extends { readonly phrases: readonly string[] }>(
  phrase: string,
  entry: Entry,
): Pattern<Entry>[] {
  const atHead = phrase.startsWith("^");
  const atEnd = phrase.endsWith(" .");
  const source = phrase.replace(/^\^/u, "").replace(/ \.$/u, "");
  return new PhraseReader(source).read().map((elements) => ({ elements, atHead, atEnd, entry }));
}

/** Which lexicons have a phrase that begins with a word or a kind of token; filled as lexicons are defined. */
const beginners = { words: new Map<string, number[]>(), kinds: new Map<TokenKind, number[]>() };
let lexiconCount = 0;

/** Where in a text each lexicon's phrases may begin: one look-up a token for all lexicons together. */
const beginningsOf = new WeakMap<Text, ReadonlyMap<number, readonly number[]>>();

function beginnings(text: Text): ReadonlyMap<number, readonly number[]> {
  const known = beginningsOf.get(text);
  if (known) return known;
  const found = new Map<number, number[]>();
  const note = (lexicons: readonly number[] | undefined, at: number): void => {
    for (const lexicon of lexicons ?? []) {
      const list = found.get(lexicon);
      if (!list) found.set(lexicon, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  };
  for (const [at, token] of text.tokens.entries()) {
    note(beginners.words.get(token.lower), at);
    if (token.kind !== "word") note(beginners.kinds.get(token.kind), at);
  }
  beginningsOf.set(text, found);
  return found;
}

const register = <Key>(index: Map<Key, number[]>, keys: Iterable<Key>, lexicon: number): void => {
  for (const key of keys) index.set(key, [...(index.get(key) ?? []), lexicon]);
};

/** Compiles a lexicon once, when its module is loaded. A phrase must begin with a word or a class. */
export function defineLexicon<const Entry extends { readonly phrases: readonly string[] }>(
  entries: readonly Entry[],
): Lexicon<Entry> {
  const byWord = new Map<string, Pattern<Entry>[]>();
  const byKind = new Map<TokenKind, Pattern<Entry>[]>();
  for (const entry of entries) {
    for (const pattern of entry.phrases.flatMap((phrase) => compile(phrase, entry))) {
      const head = pattern.elements[0];
      if (!head || head.gap > 0) throw new Error(`A phrase must begin with a word: ${entry.phrases.join(", ")}`);
      if (head.kind) byKind.set(head.kind, [...(byKind.get(head.kind) ?? []), pattern]);
      for (const word of head.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
    }
  }
  lexiconCount += 1;
  register(beginners.words, byWord.keys(), lexiconCount);
  register(beginners.kinds, byKind.keys(), lexiconCount);
  return { entries, patterns: { byWord, byKind }, number: lexiconCount };
}

const fits = (element: Element, token: Token): boolean =>
  element.words ? element.words.has(token.lower) : element.kind === null || element.kind === token.kind;

/** Index of the last token of `pattern` when its element `e` is matched from token `at`, or -1. */
function matchFrom<Entry>(text: Text, pattern: Pattern<Entry>, e: number, at: number, sentence: number): number {
  const element = pattern.elements[e];
  if (!element) return at - 1;
  if (element.gap > 0) {
    for (let skip = 0; skip <= element.gap; skip++) {
      const last = matchFrom(text, pattern, e + 1, at + skip, sentence);
      if (last >= 0) return last;
    }
    return -1;
  }
  const token = text.tokens[at];
  if (!token || token.sentence !== sentence) return -1;
  if (token.kind === "hyphen" && e > 0) return matchFrom(text, pattern, e, at + 1, sentence);
  return fits(element, token) ? matchFrom(text, pattern, e + 1, at + 1, sentence) : -1;
}

/** Whether only lead-in words, emoji and list marks stand between the head of the clause and token `at`. */
export function isClauseHead(text: Text, at: number): boolean {
  const token = text.tokens[at];
  for (let i = at - 1; i >= 0; i--) {
    const before = text.tokens[i];
    if (!before || !token || before.clause !== token.clause) return true;
    if (before.kind === "word" ? !LEAD_IN.has(before.lower) : before.kind === "price" || before.kind === "percent")
      return false;
  }
  return true;
}

const isClauseEnd = (text: Text, last: number): boolean => {
  const next = text.tokens[last + 1];
  return !next || next.clause !== text.tokens[last]?.clause || next.kind === "punctuation" || next.kind === "emoji";
};

function longestAt<Entry>(text: Text, patterns: readonly Pattern<Entry>[], at: number): PhraseMatch<Entry> | undefined {
  const sentence = text.tokens[at]?.sentence ?? -1;
  let best: PhraseMatch<Entry> | undefined;
  for (const pattern of patterns) {
    const last = matchFrom(text, pattern, 0, at, sentence);
    if (last < at || last <= (best?.last ?? -1)) continue;
    if ((pattern.atHead && !isClauseHead(text, at)) || (pattern.atEnd && !isClauseEnd(text, last))) continue;
    best = { first: at, last, span: spanOf(text, at, last), entry: pattern.entry };
  }
  return best;
}

/** Every occurrence of the lexicon's phrases, mentions included; leftmost and longest, without overlaps. */
export function findPhrases<Entry extends { readonly phrases: readonly string[] }>(
  text: Text,
  lexicon: Lexicon<Entry>,
): PhraseMatch<Entry>[] {
  const found: PhraseMatch<Entry>[] = [];
  let end = -1;
  for (const at of beginnings(text).get(lexicon.number) ?? []) {
    const token = text.tokens[at];
    if (!token || at <= end) continue;
    const byWord = lexicon.patterns.byWord.get(token.lower);
    const byKind = lexicon.patterns.byKind.get(token.kind);
    const best = longestAt(text, byWord && byKind ? [...byWord, ...byKind] : (byWord ?? byKind ?? []), at);
    if (!best) continue;
    found.push(best);
    end = best.last;
  }
  return found;
}

/** The occurrences that mean what they say: not quoted, negated, reported or rejected. */
export const findUses = <Entry extends { readonly phrases: readonly string[] }>(
  text: Text,
  lexicon: Lexicon<Entry>,
): PhraseMatch<Entry>[] => findPhrases(text, lexicon).filter(({ first, last }) => !isMention(text, first, last));
