import trained from "../../../resources/models/classifier.json" with { type: "json" };
import type { Text } from "../text/text.ts";
import { noteOnWords, type Word } from "../text/word.ts";
import { visitFeatures } from "./features.ts";
import { type Rows, Table } from "./table.ts";
import { readTrained } from "./trained.ts";

/**
 * What the classifier was trained to tell, each in log odds (above 0: rather yes): any push and a hard one, a strong Why and
 * any hint of one, one thing asked and several, an invitation to answer, and the four stages. The first three are told of
 * each sentence too.
 */
export const heads = [
  "any", "strong", "why", "hint", "asks", "asks more", "conversation", "know", "like", "trust", "ask",
] as const; // prettier-ignore
export type Head = (typeof heads)[number];
export const sentenceHeads = ["any", "strong", "why"] as const;
export type SentenceHead = (typeof sentenceHeads)[number];
/** No sentence speaks less for a head than this. */
const LEAST = -4;

/** The log odds of a text, by head, and of each of its sentences, in the order of `Text.sentences`. */
export type Classified = {
  readonly post: Readonly<Record<Head, number>>;
  readonly sentences: readonly Readonly<Record<SentenceHead, number>>[];
};

const WIDTH = heads.length;
const SENTENCE_WIDTH = sentenceHeads.length;
/** The file keeps hundredths. */
const UNIT = 0.01;
/** Training knows posts of up to about so many words; in a longer text many small signs add up, so each counts for less. */
const LONGEST_KNOWN = 120;
/** Among so many sentences one may stand out by chance. */
const SENTENCES_TO_ONE = 10;
const NONE_LEFT: ReadonlySet<number> = new Set();

let kept: Table | null | undefined;

/** Built when it is first asked for; null where its file cannot be read. */
function table(): Table | null {
  if (kept === undefined) kept = readTrained("classifier", () => new Table(trained));
  return kept;
}

/** The rows of a word; null for one that training did not meet. */
const rowsOf = noteOnWords(({ lower }): Rows | null => table()?.rowsOf(lower) ?? null);

let textNumber = 0;
let sentenceNumber = 0;

/** What the rows met so far say of a text, and of its sentences one after the other; in hundredths. */
class Sums {
  readonly post: Float64Array;
  readonly sentences: Float64Array;
  readonly #table: Table;

  constructor(rows: Table, sentences: number) {
    this.#table = rows;
    this.post = Float64Array.from(rows.bias);
    this.sentences = new Float64Array(sentences * SENTENCE_WIDTH);
    textNumber += 1;
  }

  /** A row counts once in a sentence, and once in the text. */
  met(row: number, sentence: number): void {
    const rows = this.#table;
    if (row < 0 || !rows.isNewInSentence(row, sentenceNumber)) return;
    rows.add(row, this.sentences, sentence * SENTENCE_WIDTH, SENTENCE_WIDTH);
    if (rows.isNewInText(row, textNumber)) rows.add(row, this.post, 0, WIDTH);
  }

  counted(index: number, amount: number, sentence: number): void {
    if (amount === 0) return;
    const row = this.#table.countRow + index;
    if (sentence < 0) this.#table.addTimes(row, amount, this.post, 0, WIDTH);
    else this.#table.addTimes(row, amount, this.sentences, sentence * SENTENCE_WIDTH, SENTENCE_WIDTH);
  }
}

/** Nothing said for or against anything. */
const silent = ({ sentences }: Text): Classified => ({
  post: {
    any: 0, strong: 0, why: 0, hint: 0, asks: 0, "asks more": 0, conversation: 0, know: 0, like: 0, trust: 0, ask: 0,
  },
  sentences: sentences.map(() => ({ any: LEAST, strong: LEAST, why: LEAST })),
}); // prettier-ignore

/**
 * Reads what a text's words say as a whole, whatever rule they break or not. `left` are sentences that the owner chose to
 * leave: they say nothing. Made by `npm run train`; resources/models/README.md says from what, and how good it is.
 */
export function classify(text: Text, left: ReadonlySet<number> = NONE_LEFT): Classified {
  const rows = table();
  if (!rows) return silent(text);
  const sums = new Sums(rows, text.sentences.length);
  let before: Rows | null = null;
  let current = -1;
  visitFeatures(text, left, {
    token: (name, previous, isLast, sentence) => {
      if (sentence !== current) sentenceNumber += 1;
      current = sentence;
      const known = rowsOf(name);
      if (known) {
        sums.met(known.word, sentence);
        if (previous === undefined) sums.met(known.first, sentence);
        else if (before) sums.met(rows.pairOf(before, known), sentence);
        if (isLast) sums.met(known.last, sentence);
      }
      before = known;
    },
    counts: (amounts, sentence) => {
      for (let index = 0; index < amounts.length; index++) sums.counted(index, amounts[index] ?? 0, sentence);
    },
  });
  const known = Math.min(1, LONGEST_KNOWN / Math.max(1, text.wordCount));
  for (let head = 0; known < 1 && head < WIDTH; head++) {
    const bias = rows.bias[head] ?? 0;
    sums.post[head] = bias + ((sums.post[head] ?? 0) - bias) * known;
  }
  return named(sums, rows.bias);
}

/** The log odds of the sentence that speaks most for a head; of a long text, of one that is not alone in it. */
export function mostOf({ sentences }: Classified, head: SentenceHead): number {
  if (sentences.length < SENTENCES_TO_ONE)
    return sentences.reduce((most, sentence) => Math.max(most, sentence[head]), LEAST);
  const odds = new Float64Array(sentences.length);
  sentences.forEach((sentence, index) => (odds[index] = sentence[head]));
  odds.sort();
  return Math.max(LEAST, odds.at(-1 - Math.floor(odds.length / SENTENCES_TO_ONE)) ?? LEAST);
}

function named({ post, sentences: sums }: Sums, bias: readonly number[]): Classified {
  const at = (index: number): number => (post[index] ?? 0) * UNIT;
  const sentences: Classified["sentences"][number][] = [];
  for (let first = 0; first < sums.length; first += SENTENCE_WIDTH) {
    const of = (head: number): number => ((sums[first + head] ?? 0) + (bias[head] ?? 0)) * UNIT;
    sentences.push({ any: of(0), strong: of(1), why: of(2) });
  }
  return {
    post: {
      any: at(0), strong: at(1), why: at(2), hint: at(3), asks: at(4), "asks more": at(5), conversation: at(6),
      know: at(7), like: at(8), trust: at(9), ask: at(10),
    },
    sentences,
  }; // prettier-ignore
}

/** Whether training met this word, so that it says something to the classifier; without a classifier all words are known. */
export const isKnownWord = (word: Word): boolean => rowsOf(word) !== null || table() === null;
