import type { TokenKind } from "./text.ts";

export type Element = {
  readonly words: ReadonlySet<string> | null;
  readonly kind: TokenKind | null;
  /** How many tokens of any kind it may skip; 0 for elements that match one token. */
  readonly gap: number;
};
/** One way of a phrase of one of the process's lexicons. */
export type Pattern = {
  readonly elements: readonly Element[];
  readonly atHead: boolean;
  readonly atEnd: boolean;
} & Meant;
/** What a pattern stands for. */
type Meant = {
  readonly entry: unknown;
  readonly lexicon: number;
  /** Of two that stand for the same words, the one of the lower order gives the entry. */
  readonly order: number;
};

const CLASSES: Readonly<Record<string, TokenKind>> = { "#": "number", $: "price", "%": "percent", "@": "time" };
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

/**
 * The language of phrases, token by token:
 *
 * - `word`: that word, any case, straight or curly apostrophe; hyphens on either side do not matter
 * - `(a|b c|(d|e) f)`: one of these, groups may be nested; `word?` and `(a|b)?`: may be left out
 * - `#` a number, `$` a price, `%` a percentage, `@` a clock time, `*` any one word, `..3` up to three tokens of any kind
 * - a leading `^`: only at the head of a clause (an emoji, "so", "just", "please" and the like may stand before)
 * - a trailing `.`: only at the end of a clause
 */
export function compile(phrase: string, { entry, lexicon, order }: Meant): readonly Pattern[] {
  const atHead = phrase.startsWith("^");
  const atEnd = phrase.endsWith(" .");
  const source = phrase.replace(/^\^/u, "").replace(/ \.$/u, "");
  const ways = new PhraseReader(source).read();
  return ways.map((elements, index) => ({ elements, atHead, atEnd, entry, lexicon, order: order + index }));
}
