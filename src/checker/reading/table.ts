import type trained from "../../../resources/models/classifier.json";
import { type FeatureKind, featureKinds } from "./features.ts";

/** Rows of the table of weights that a token may meet; -1 for a feature that training did not meet. */
export type Rows = {
  readonly number: number;
  word: number;
  first: number;
  last: number;
  /** The pairs that it begins: where they stand among the names of pairs, half open. Forgotten once they are filed. */
  pairs: { from: number; to: number } | null;
};

/** A row is half a line of the processor's memory, so that all of it is read at once: the weights, and behind them two marks. */
const ROW_BYTES = 32;
const ROW_WEIGHTS = ROW_BYTES / Int16Array.BYTES_PER_ELEMENT;
const ROW_MARKS = ROW_BYTES / Uint32Array.BYTES_PER_ELEMENT;
const IN_TEXT = ROW_MARKS - 2;
const IN_SENTENCE = ROW_MARKS - 1;

/** The pairs met so far, as an open hash table: the two numbers of a pair in one, then its row. A power of two, and twice as many as there are. */
const PAIR_BITS = 16;
const PAIR_SLOTS = 2 ** PAIR_BITS;
/** By how much a pair's first token is moved, so that its second one has room behind it. */
const FIRST = 2 ** 15;

/** The table of weights. */
export class Table {
  readonly bias: readonly number[];
  readonly tokens = new Map<string, Rows>();
  readonly countRow: number;
  /** In hundredths, as the file keeps them: sums of integers are exact. */
  readonly #weights: Int16Array;
  /** Number of the text, and of the sentence, in which a row was met last: a feature counts once, and a mark is cheaper than a set. */
  readonly #marks: Uint32Array;
  readonly #pairs = new Int32Array(2 * PAIR_SLOTS);
  readonly #pairNames: readonly string[];
  readonly #firstPair: number;
  #rowCount = 0;

  constructor({ bias, features }: Pick<typeof trained, "bias" | "features">) {
    this.bias = bias;
    const width = bias.length;
    const rows = featureKinds.reduce((sum, kind) => sum + features[kind].names.length, 0);
    const memory = new ArrayBuffer(rows * ROW_BYTES);
    this.#weights = new Int16Array(memory);
    this.#marks = new Uint32Array(memory);
    const eachRow = (kind: FeatureKind, take: (name: string, row: number) => void): void => {
      const { names, weights } = features[kind];
      for (let index = 0; index < names.length; index++) {
        for (let head = 0; head < width; head++)
          this.#weights[this.#rowCount * ROW_WEIGHTS + head] = weights[index * width + head] ?? 0;
        take(names[index] ?? "", this.#rowCount++);
      }
    };
    eachRow("word", (name, row) => (this.#rowsOf(name).word = row));
    this.#pairNames = features.pair.names;
    this.#firstPair = this.#rowCount;
    let begun = "";
    let pairs = { from: 0, to: 0 };
    eachRow("pair", (name, row) => {
      const index = row - this.#firstPair;
      if (begun === "" || !name.startsWith(begun)) {
        begun = name.slice(0, name.indexOf(" ") + 1);
        pairs = { from: index, to: index };
        this.#rowsOf(begun.slice(0, -1)).pairs = pairs;
      }
      pairs.to = index + 1;
    });
    eachRow("first", (name, row) => (this.#rowsOf(name).first = row));
    eachRow("last", (name, row) => (this.#rowsOf(name).last = row));
    this.countRow = this.#rowCount;
    eachRow("count", () => undefined);
  }

  /** Whether a row is met for the first time in this text; then in this sentence too. */
  isNewInText(row: number, text: number): boolean {
    const at = row * ROW_MARKS + IN_TEXT;
    if (this.#marks[at] === text) return false;
    this.#marks[at] = text;
    return true;
  }

  isNewInSentence(row: number, sentence: number): boolean {
    const at = row * ROW_MARKS + IN_SENTENCE;
    if (this.#marks[at] === sentence) return false;
    this.#marks[at] = sentence;
    return true;
  }

  /** Adds the first `width` weights of a row to the sums from `at` on. */
  add(row: number, sums: Float64Array, at: number, width: number): void {
    const from = row * ROW_WEIGHTS;
    for (let head = 0; head < width; head++) sums[at + head]! += this.#weights[from + head]!; // inside both arrays
  }

  /** The same for an amount of something counted. */
  addTimes(row: number, amount: number, sums: Float64Array, at: number, width: number): void {
    const from = row * ROW_WEIGHTS;
    for (let head = 0; head < width; head++) sums[at + head]! += this.#weights[from + head]! * amount;
  }

  /** The row of two tokens side by side; -1 for a pair that training did not meet. */
  pairOf(first: Rows, second: Rows): number {
    if (first.pairs) this.#filePairs(first);
    const pair = first.number * FIRST + second.number;
    const at = this.#slotOf(pair);
    return this.#pairs[at] === pair ? this.#pairs[at + 1]! : -1;
  }

  /** Where a pair stands, or would stand. */
  #slotOf(pair: number): number {
    let slot = Math.imul(pair, 0x9e3779b1) >>> (32 - PAIR_BITS);
    for (; ; slot = (slot + 1) % PAIR_SLOTS) {
      const filed = this.#pairs[2 * slot];
      if (filed === pair || filed === 0) return 2 * slot;
    }
  }

  /** Files the pairs that a token begins when it is first met; most tokens never are. */
  #filePairs(first: Rows): void {
    const { from, to } = first.pairs ?? { from: 0, to: 0 };
    first.pairs = null;
    for (let at = from; at < to; at++) {
      const name = this.#pairNames[at] ?? "";
      const second = this.tokens.get(name.slice(name.indexOf(" ") + 1)); // training that met a pair met both of its tokens
      if (!second) continue;
      const pair = first.number * FIRST + second.number;
      const slot = this.#slotOf(pair);
      this.#pairs[slot] = pair;
      this.#pairs[slot + 1] = this.#firstPair + at;
    }
  }

  #rowsOf(name: string): Rows {
    const known = this.tokens.get(name);
    if (known) return known;
    const made: Rows = { number: this.tokens.size + 1, word: -1, first: -1, last: -1, pairs: null };
    this.tokens.set(name, made);
    return made;
  }
}
