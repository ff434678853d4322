import type { Span } from "../model/diagnostic.ts";
import type { Sentence, Token } from "./text.ts";
import type { CutKind } from "./tokenize.ts";
import { wordIn } from "./word.ts";

/** Ends a clause: what is negated, quoted or ordered before it says nothing about what comes after. */
const CLAUSE_END = /^[.,;:!?…–—()|•→👉]/u;
/** After these a full stop belongs to the word. */
const ABBREVIATION = /^(?:mrs?|ms|dr|st|prof|rev|jr|sr|no|vs|etc|co|ltd|inc|approx|\p{L})$/u;
/** Nobody writes so many tokens without an end. Where a sentence is cut, whatever looks through one costs no more for a longer text. */
const LONGEST_SENTENCE = 250;

/** Walks spans in the order of the text: whether an offset is inside one. */
function insideOf(spans: readonly Span[]): (from: number) => boolean {
  let next = 0;
  return (from) => {
    while ((spans[next]?.to ?? Infinity) <= from) next += 1;
    return (spans[next]?.from ?? Infinity) <= from;
  };
}

/** Walks offsets in the order of the text: whether one was passed since the last offset asked for. */
function passedOf(offsets: readonly number[]): (from: number) => boolean {
  let next = 0;
  return (from) => {
    const before = next;
    while ((offsets[next] ?? Infinity) <= from) next += 1;
    return next > before;
  };
}

/** What is known of a plain text before its tokens are: where wink-nlp begins sentences, what is quoted, the way back. */
export type Known = {
  readonly plain: string;
  readonly starts: readonly number[];
  readonly quotations: readonly Span[];
  readonly origin: (index: number) => number;
};

/** Takes what is cut out of a text one by one, and gives each token its sentence, its clause, and whether it is quoted. */
export class Grouping {
  readonly tokens: Token[] = [];
  readonly sentences: Sentence[] = [];
  wordCount = 0;
  readonly #plain: string;
  readonly #origin: Known["origin"];
  readonly #isQuoted: (from: number) => boolean;
  readonly #isStart: (from: number) => boolean;
  #previous: Token | undefined;
  /** Where the previous token ends in the plain text. */
  #end = 0;
  /** First token, and whether it asks, of the sentence under way. */
  #first = 0;
  #question = false;
  #clause = 0;
  #isBroken = false;

  constructor({ plain, starts, quotations, origin }: Known) {
    this.#plain = plain;
    this.#origin = origin;
    this.#isStart = passedOf(starts);
    this.#isQuoted = insideOf(quotations);
  }

  take(kind: CutKind, from: number, to: number): void {
    if (kind === "break") {
      this.#isBroken = true;
      return;
    }
    const word = wordIn(this.#plain, from, to);
    const { written, lower } = word;
    if (this.#beginsSentence(kind, written, this.#isStart(from))) this.closeSentence();
    const token: Token = {
      from: this.#origin(from),
      to: this.#origin(to),
      kind,
      lower,
      written,
      word,
      sentence: this.sentences.length,
      clause: this.#clause,
      quoted: this.#isQuoted(from),
    };
    this.tokens.push(token);
    if (kind === "word" || kind === "number") this.wordCount += 1;
    else if (kind === "emoji") this.#clause += 1;
    else if (kind === "punctuation") this.#mark(written, from);
    this.#isBroken = false;
    this.#end = to;
    this.#previous = token;
  }

  /** Ends the sentence under way, if there is one; after the last token too. */
  closeSentence(): void {
    const opening = this.tokens[this.#first];
    if (!opening || !this.#previous) return;
    const end = this.tokens.length;
    const question = this.#question;
    this.sentences.push({ from: opening.from, to: this.#previous.to, first: this.#first, end, question });
    this.#first = end;
    this.#question = false;
    this.#clause += 1;
  }

  /** After a line break, where wink-nlp says so (`known`), or at a capital after an emoji. */
  #beginsSentence(kind: CutKind, written: string, known: boolean): boolean {
    if (!this.#previous) return false;
    if (this.#isBroken || this.tokens.length - this.#first >= LONGEST_SENTENCE) return true;
    // wink-nlp may begin a sentence inside a row of marks.
    if (known) return kind !== "punctuation" || /^["“‘'([]/u.test(written);
    return this.#previous.kind === "emoji" && kind === "word" && /^\p{Lu}/u.test(written);
  }

  #mark(written: string, from: number): void {
    const isAbbreviation = written === "." && this.#end === from && ABBREVIATION.test(this.#previous?.lower ?? "");
    if (CLAUSE_END.test(written) && !isAbbreviation) this.#clause += 1;
    if (/^[?!.…]/u.test(written)) this.#question = written === "?" || (this.#question && written !== ".");
  }
}
