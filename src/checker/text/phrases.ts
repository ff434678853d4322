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
/** One way of a phrase of one of the process's lexicons. */
type Pattern = {
  readonly elements: readonly Element[];
  readonly atHead: boolean;
  readonly atEnd: boolean;
  readonly entry: unknown;
  readonly lexicon: number;
};

const CLASSES: Readonly<Record<string, TokenKind>> = { "#": "number", $: "price", "%": "percent", "@": "time" };
/** Words that may stand before the head of a clause without changing who is told to do what. */
const LEAD_IN = new Set([
  "so", "and", "then", "now", "just", "please", "pls", "plz", "go", "but", "or", "also", "hey", "oh", "well", "come", "on",
  "guys", "folks", "everyone", "all", "friends", "today", "tonight", "quick", "quickly", "simply", "ok", "okay", "yes",
]); // prettier-ignore

const isPlainWord = (part: string): boolean => part !== "*" && !part.startsWith("..") && !(part in CLASSES);

/** Elements of one word each; a word of many phrases has one for all of them. */
const wordElements = new Map<string, Element>();

function elementOf(part: string): Element {
  if (part === "*") return { words: null, kind: "word", gap: 0 };
  if (part.startsWith("..")) return { words: null, kind: null, gap: Number(part.slice(2)) };
  const kind = CLASSES[part];
  if (kind) return { words: null, kind, gap: 0 };
  const known = wordElements.get(part) ?? { words: new Set([part]), kind: null, gap: 0 };
  wordElements.set(part, known);
  return known;
}

/** Sequences that a part of a phrase can stand for. */
type Ways = readonly (readonly Element[])[];

/** One-word alternatives become one element with several words, so that "(a|b|c)" is one way and not three. */
function alternatives(words: string[], ways: Ways): Ways {
  const others: (readonly Element[])[] = [];
  for (const way of ways) {
    const only = way.length === 1 ? way[0]?.words : null;
    if (only) words.push(...only);
    else others.push(way);
  }
  return words.length === 0 ? others : [[{ words: new Set(words), kind: null, gap: 0 }], ...others];
}

function join(before: Ways, after: Ways): Ways {
  const ways: (readonly Element[])[] = [];
  for (const head of before) for (const tail of after) ways.push([...head, ...tail]);
  return ways;
}

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
    const words: string[] = [];
    const ways: (readonly Element[])[] = [];
    let branches = 0;
    do {
      if (branches > 0) this.#at += 1; // the bar
      branches += 1;
      const word = this.#onlyWord();
      if (word === undefined) ways.push(...this.#sequence());
      else words.push(word);
    } while (this.#parts[this.#at] === "|");
    return branches === 1 && words.length === 0 ? ways : alternatives(words, ways);
  }

  /** A branch of a single word, by far the most frequent kind. */
  #onlyWord(): string | undefined {
    const part = this.#parts[this.#at];
    const next = this.#parts[this.#at + 1];
    if (part === undefined || !/^[^|()]/u.test(part) || !isPlainWord(part) || (next !== "|" && next !== ")"))
      return undefined;
    this.#at += 1;
    return part;
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

function compile(phrase: string, entry: unknown, lexicon: number): Pattern[] {
  const atHead = phrase.startsWith("^");
  const atEnd = phrase.endsWith(" .");
  const source = phrase.replace(/^\^/u, "").replace(/ \.$/u, "");
  return new PhraseReader(source).read().map((elements) => ({ elements, atHead, atEnd, entry, lexicon }));
}

/** Patterns that share their first word or kind. */
class Starters {
  readonly #patterns: Pattern[] = [];
  #bySecond: Map<string, Pattern[]> | undefined;
  #others: Pattern[] = [];

  add(pattern: Pattern): void {
    this.#patterns.push(pattern);
    this.#bySecond = undefined;
  }

  /** Those whose second part is no word, or that have none. */
  get others(): readonly Pattern[] {
    if (!this.#bySecond) this.#index(); // most first words are never met, so their index is made when one is
    return this.#others;
  }

  /** Those that go on with this word. */
  goingOn(second: string): readonly Pattern[] | undefined {
    return (this.#bySecond ?? this.#index()).get(second);
  }

  #index(): Map<string, Pattern[]> {
    const bySecond = new Map<string, Pattern[]>();
    this.#others = [];
    for (const pattern of this.#patterns) {
      const words = pattern.elements[1]?.words;
      if (!words) this.#others.push(pattern);
      for (const word of words ?? []) {
        const list = bySecond.get(word);
        if (list) list.push(pattern);
        else bySecond.set(word, [pattern]);
      }
    }
    this.#bySecond = bySecond;
    return bySecond;
  }
}

/** Where phrases of any lexicon may begin; filled as lexicons are defined. */
const starters = { words: new Map<string, Starters>(), kinds: new Map<TokenKind, Starters>() };
let lexiconCount = 0;

function startersOf<Key>(index: Map<Key, Starters>, key: Key): Starters {
  const known = index.get(key);
  if (known) return known;
  const made = new Starters();
  index.set(key, made);
  return made;
}

/** Compiles a lexicon once, when its module is loaded. A phrase must begin with a word or a class. */
export function defineLexicon<const Entry extends { readonly phrases: readonly string[] }>(
  entries: readonly Entry[],
): Lexicon<Entry> {
  lexiconCount += 1;
  for (const entry of entries) {
    for (const phrase of entry.phrases) {
      for (const pattern of compile(phrase, entry, lexiconCount)) {
        const head = pattern.elements[0];
        if (!head || head.gap > 0) throw new Error(`A phrase must begin with a word: ${phrase}`);
        if (head.kind) startersOf(starters.kinds, head.kind).add(pattern);
        for (const word of head.words ?? []) startersOf(starters.words, word).add(pattern);
      }
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

/** Last token of a pattern that begins at token `at`, the first word of which stands there; -1 when the rest does not. */
function lastToken(text: Text, pattern: Pattern, at: number): number {
  const last = matchFrom(text, pattern, 1, at + 1, text.tokens[at]?.sentence ?? -1);
  if (last < at || (pattern.atHead && !isClauseHead(text, at))) return -1;
  return pattern.atEnd && !isClauseEnd(text, last) ? -1 : last;
}

/** Matches by the number of their lexicon; leftmost and longest, without overlaps. */
type Found = (PhraseMatch<unknown>[] | undefined)[];

/** Files those of the patterns that stand at token `at`. */
function file(text: Text, at: number, patterns: readonly Pattern[], found: Found): void {
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i] as Pattern; // inside the bounds of the loop
    const list = (found[pattern.lexicon] ??= []);
    const before = list.at(-1);
    const isSameStart = before?.first === at;
    if (before && !isSameStart && at <= before.last) continue;
    const last = lastToken(text, pattern, at);
    if (last < 0 || (before && isSameStart && last <= before.last)) continue;
    if (isSameStart) list.pop(); // a longer one from the same word
    list.push({ first: at, last, span: spanOf(text, at, last), entry: pattern.entry });
  }
}

/** Files the patterns that have begun at token `at`. */
function fileBegun(text: Text, at: number, begun: Starters, found: Found): void {
  file(text, at, begun.others, found);
  const second = secondWord(text, at);
  const goingOn = second === undefined ? undefined : begun.goingOn(second);
  if (goingOn) file(text, at, goingOn, found);
}

function secondWord(text: Text, at: number): string | undefined {
  const next = text.tokens[at + 1];
  return (next?.kind === "hyphen" ? text.tokens[at + 2] : next)?.lower;
}

/** Walks a text once for the phrases of all lexicons: a look-up or two a token. */
function findAll(text: Text): Found {
  const found: Found = Array.from({ length: lexiconCount + 1 });
  for (let at = 0; at < text.tokens.length; at++) {
    const { lower, kind } = text.tokens[at] as Token; // inside the bounds of the loop
    const byWord = starters.words.get(lower);
    if (byWord) fileBegun(text, at, byWord, found);
    const byKind = kind === "word" ? undefined : starters.kinds.get(kind);
    if (byKind) fileBegun(text, at, byKind, found);
  }
  return found;
}

const NONE: readonly PhraseMatch<unknown>[] = [];

/** The text read last with all that was found in it: a check asks for one lexicon after the other. */
let remembered: { readonly text: Text; readonly lexicons: number; readonly found: Found } | undefined;

/** Every occurrence of the lexicon's phrases, mentions included; leftmost and longest, without overlaps. */
export function findPhrases<Entry extends { readonly phrases: readonly string[] }>(
  text: Text,
  lexicon: Lexicon<Entry>,
): readonly PhraseMatch<Entry>[] {
  if (remembered?.text !== text || remembered.lexicons !== lexiconCount)
    remembered = { text, lexicons: lexiconCount, found: findAll(text) };
  // Matches are filed under the lexicon that their entry belongs to.
  return (remembered.found[lexicon.number] ?? NONE) as readonly PhraseMatch<Entry>[];
}

/** The occurrences that mean what they say: not quoted, negated, reported or rejected. */
export function findUses<Entry extends { readonly phrases: readonly string[] }>(
  text: Text,
  lexicon: Lexicon<Entry>,
): readonly PhraseMatch<Entry>[] {
  const all = findPhrases(text, lexicon);
  return all.length === 0 ? all : all.filter(({ first, last }) => !isMention(text, first, last));
}
