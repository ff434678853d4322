import { compile, type Element, type Pattern } from "./phrase-language.ts";
import { isMention } from "./scope.ts";
import { type PhraseMatch, spanOf, type Text, type Token, type TokenKind } from "./text.ts";
import { noteOnWords, type Word } from "./word.ts";

/** Phrases, in the language of `phrase-language.ts`, with what is known about them. */
export type Lexicon<Entry extends { readonly phrases: readonly string[] }> = {
  readonly entries: readonly Entry[];
  /** Its number among all lexicons of the process, under which texts note where its phrases may begin. */
  readonly number: number;
};

/** Words that may stand before the head of a clause without changing who is told to do what. */
const LEAD_IN = new Set([
  "so", "and", "then", "now", "just", "please", "pls", "plz", "go", "but", "or", "also", "hey", "oh", "well", "come", "on",
  "guys", "folks", "everyone", "all", "friends", "today", "tonight", "quick", "quickly", "simply", "ok", "okay", "yes",
]); // prettier-ignore

/** Fewer patterns than this are tried one by one; an index of them would cost more than it saves. */
const WORTH_AN_INDEX = 3;

const NO_PATTERNS: readonly Pattern[] = [];
/** One array for all that are empty. */
const orNone = (list: readonly Pattern[]): readonly Pattern[] => (list.length > 0 ? list : NO_PATTERNS);
const NO_WORDS: ReadonlyMap<string, Branch> = new Map();
const NO_KINDS: ReadonlyMap<TokenKind, Branch> = new Map();

function behindHyphens({ tokens }: Text, at: number): number {
  let next = at;
  while (tokens[next]?.kind === "hyphen") next += 1;
  return next;
}

/** Sorts patterns into an index by what they go on with. */
function sortIn<Key>(index: Map<Key, Branch>, key: Key, patterns: readonly Pattern[], depth: number): void {
  const known = index.get(key);
  if (known) known.add(patterns);
  else index.set(key, new Branch(depth, patterns));
}

/**
 * Patterns of all lexicons whose first `depth` parts stand in a text that got here: a tree in which a text goes from word to word.
 * Most of it no text ever reaches, so a branch grows when one does.
 */
class Branch {
  readonly #depth: number;
  /** Some at a time, as they were added; null once it has grown. */
  #added: (readonly Pattern[])[] | null;
  /** Patterns that end here. */
  #complete = NO_PATTERNS;
  /** Patterns whose next part may skip tokens, and few others: the rest of each is matched by itself. */
  #single = NO_PATTERNS;
  #words = NO_WORDS;
  #kinds = NO_KINDS;

  constructor(depth: number, patterns: readonly Pattern[]) {
    this.#depth = depth;
    this.#added = [patterns];
  }

  add(patterns: readonly Pattern[]): void {
    this.#added?.push(patterns);
  }

  /** Where a text goes on with this word; null where no pattern does. */
  byWord(lower: string): Branch | null {
    this.#grow();
    return this.#words.get(lower) ?? null;
  }

  /** Where a text goes on with a token of this kind. */
  byKind(kind: TokenKind): Branch | null {
    this.#grow();
    return this.#kinds.get(kind) ?? null;
  }

  /** Files what stands in the text from token `first` on, of which the token before `at` was the last to bring it here. */
  follow(text: Text, first: number, at: number, found: Found): void {
    this.#grow();
    const sentence = text.tokens[first]?.sentence ?? -1;
    for (const pattern of this.#complete) file(text, first, at - 1, pattern, found);
    for (const pattern of this.#single) {
      const last = matchFrom(text, pattern, this.#depth, at, sentence);
      if (last >= 0) file(text, first, last, pattern, found);
    }
    if (this.#words.size + this.#kinds.size === 0) return;
    const next = behindHyphens(text, at);
    const token = text.tokens[next];
    if (token?.sentence !== sentence) return;
    this.#words.get(token.lower)?.follow(text, first, next + 1, found);
    if (this.#kinds.size > 0) this.#kinds.get(token.kind)?.follow(text, first, next + 1, found);
  }

  #grow(): void {
    if (!this.#added) return;
    const patterns = this.#added.flat();
    const nextOf = ({ elements }: Pattern): Element | undefined => elements[this.#depth];
    const going = patterns.filter(nextOf);
    const isFew = this.#depth > 0 && going.length < WORTH_AN_INDEX;
    this.#complete = orNone(patterns.filter((pattern) => !nextOf(pattern)));
    this.#single = orNone(isFew ? going : going.filter((pattern) => (nextOf(pattern)?.gap ?? 0) > 0));
    this.#added = null;
    if (!isFew) this.#sortIn(going);
  }

  #sortIn(patterns: readonly Pattern[]): void {
    const depth = this.#depth + 1;
    const words = new Map<string, Branch>();
    const kinds = new Map<TokenKind, Branch>();
    // Ways of one phrase share their parts, so that the words of a part are gone through once for all of them.
    for (const [next, own] of Map.groupBy(patterns, ({ elements }) => elements[this.#depth])) {
      if (!next || next.gap > 0) continue;
      if (next.kind) sortIn(kinds, next.kind, own, depth);
      for (const word of next.words ?? []) sortIn(words, word, own, depth);
    }
    if (words.size > 0) this.#words = words;
    if (kinds.size > 0) this.#kinds = kinds;
  }
}

/** The patterns of all lexicons; grown when the first text is read, and anew when a lexicon is defined after that. */
const patterns: Pattern[] = [];
let tree:
  | { readonly byKind: (kind: TokenKind) => Branch | null; readonly byWord: (word: Word) => Branch | null }
  | undefined;
let lexiconCount = 0;

function grownTree(): NonNullable<typeof tree> {
  const root = new Branch(0, patterns);
  return { byKind: (kind) => root.byKind(kind), byWord: noteOnWords(({ lower }) => root.byWord(lower)) };
}

/** Compiles a lexicon once, when its module is loaded. A phrase must begin with a certain word or a class. */
export function defineLexicon<const Entry extends { readonly phrases: readonly string[] }>(
  entries: readonly Entry[],
): Lexicon<Entry> {
  lexiconCount += 1;
  tree = undefined;
  for (const entry of entries) {
    for (const phrase of entry.phrases) {
      const ways = compile(phrase, { entry, lexicon: lexiconCount, order: patterns.length });
      if (ways.some(({ elements: [head] }) => !head || head.gap > 0 || head.kind === "word"))
        throw new Error(`A phrase must begin with a certain word or a class: ${phrase}`);
      patterns.push(...ways);
    }
  }
  return { entries, number: lexiconCount };
}

const fits = (element: Element, token: Token): boolean =>
  element.words ? element.words.has(token.lower) : element.kind === null || element.kind === token.kind;

/** Index of the last token of `pattern` when its element `e` is matched from token `at`, or -1. */
function matchFrom(text: Text, pattern: Pattern, e: number, at: number, sentence: number): number {
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

/** A match that may still give way to another one from the same word. */
type Filed = PhraseMatch<unknown> & { readonly order: number };
/** Matches by the number of their lexicon; leftmost and longest, without overlaps. */
type Found = (Filed[] | undefined)[];

/** Whether the match filed before stays: it overlaps, or it begins at the same word and is longer, or as long and defined first. */
const stays = (before: Filed, at: number, last: number, order: number): boolean =>
  before.first === at ? last < before.last || (last === before.last && before.order < order) : at <= before.last;

/** Whether a pattern stands where it says that it has to in a clause. */
const isInPlace = (text: Text, at: number, last: number, { atHead, atEnd }: Pattern): boolean =>
  (!atHead || isClauseHead(text, at)) && (!atEnd || isClauseEnd(text, last));

/** Files a pattern that stands at the tokens `at..last`. */
function file(text: Text, at: number, last: number, pattern: Pattern, found: Found): void {
  const { entry, order, lexicon } = pattern;
  const list = found[lexicon];
  const before = list?.at(-1);
  if (before && stays(before, at, last, order)) return;
  if (!isInPlace(text, at, last, pattern)) return;
  const match: Filed = { first: at, last, span: spanOf(text, at, last), entry, order };
  if (!list) found[lexicon] = [match];
  else if (before?.first === at) list[list.length - 1] = match;
  else list.push(match);
}

/** Walks a text once for the phrases of all lexicons: a look-up or two a token. */
function findAll(text: Text): Found {
  const found: Found = [];
  found.length = lexiconCount + 1;
  tree ??= grownTree();
  for (let at = 0; at < text.tokens.length; at++) {
    const { word, kind } = text.tokens[at] as Token; // inside the bounds of the loop
    tree.byWord(word)?.follow(text, at, at + 1, found);
    if (kind !== "word") tree.byKind(kind)?.follow(text, at, at + 1, found);
  }
  return found;
}

const NONE: readonly PhraseMatch<unknown>[] = [];

/** Every occurrence of the lexicon's phrases, mentions included; leftmost and longest, without overlaps. */
export function findPhrases<Entry extends { readonly phrases: readonly string[] }>(
  text: Text,
  lexicon: Lexicon<Entry>,
): readonly PhraseMatch<Entry>[] {
  const { phrases } = text;
  if (phrases.lexicons !== lexiconCount) {
    phrases.found = findAll(text);
    phrases.lexicons = lexiconCount;
  }
  // Matches are filed under the lexicon that their entry belongs to.
  return (phrases.found[lexicon.number] ?? NONE) as readonly PhraseMatch<Entry>[];
}

/** The occurrences that mean what they say: not quoted, negated, reported or rejected. */
export function findUses<Entry extends { readonly phrases: readonly string[] }>(
  text: Text,
  lexicon: Lexicon<Entry>,
): readonly PhraseMatch<Entry>[] {
  const all = findPhrases(text, lexicon);
  return all.length === 0 ? all : all.filter(({ first, last }) => !isMention(text, first, last));
}
