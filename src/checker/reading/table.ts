import type trained from "../../../resources/models/classifier.json";
import { type FeatureKind, featureKinds } from "./features.ts";
import { groupIn, type PairGroup, weightAt } from "./packing.ts";

/** Rows of the table of weights that a token may meet; -1 for a feature that training did not meet. */
export type Rows = {
  readonly number: number;
  word: number;
  first: number;
  last: number;
  /** The pairs that it begins; forgotten once they are filed. */
  pairs: PairGroup | null;
};

/** A row is half a line of the processor's memory, so that all of it is read at once: the weights, and behind them two marks. */
const ROW_BYTES = 32;
const ROW_WEIGHTS = ROW_BYTES / Int16Array.BYTES_PER_ELEMENT;
const ROW_MARKS = ROW_BYTES / Uint32Array.BYTES_PER_ELEMENT;
const IN_TEXT = ROW_MARKS - 2;
const IN_SENTENCE = ROW_MARKS - 1;

const MOST_WEIGHTS = ROW_BYTES / Int16Array.BYTES_PER_ELEMENT - 4;
/** By how much a pair's first token is moved, so that its second one has room behind it. */
const FIRST = 2 ** 15;

/** The table of weights. Rows are read when their token is first asked for, for a post holds few of them. */
export class Table {
  readonly bias: readonly number[];
  readonly countRow: number;
  /** In hundredths, as the file keeps them: sums of integers are exact. */
  readonly #weights: Int16Array;
  /** Number of the text, and of the sentence, in which a row was met last: a feature counts once, and a mark is cheaper than a set. */
  readonly #marks: Uint32Array;
  /** The pairs met so far, as an open hash table: the two numbers of a pair in one, then its row. */
  readonly #pairs: Int32Array;
  /** It has so many bits' worth of places: a power of two, and at least twice as many as there are pairs. */
  readonly #pairBits: number;
  readonly #tokens = new Map<string, Rows>();
  readonly #features: typeof trained.features;
  /** The first row of each kind. */
  readonly #begins: Readonly<Record<FeatureKind, number>>;

  constructor({ bias, features }: Pick<typeof trained, "bias" | "features">) {
    this.bias = bias;
    this.#features = features;
    let rows = 0;
    const begins: Partial<Record<FeatureKind, number>> = {};
    for (const kind of featureKinds) {
      begins[kind] = rows;
      rows += features[kind].weights.length / (2 * bias.length);
    }
    this.#begins = begins as Record<FeatureKind, number>; // all were gone through
    const memory = new ArrayBuffer(rows * ROW_BYTES);
    this.#weights = new Int16Array(memory);
    this.#marks = new Uint32Array(memory);
    for (const kind of ["word", "first", "last"] as const)
      features[kind].names.split(" ").forEach((name, index) => (this.#made(name)[kind] = this.#begins[kind] + index));
    for (const line of features.pair.names.split("\n")) {
      const group = groupIn(line);
      this.#made(group.first).pairs = group;
    }
    if (bias.length > MOST_WEIGHTS || this.#tokens.size >= FIRST)
      throw new RangeError("The table has no room for so much");
    this.#pairBits = Math.ceil(Math.log2(this.#begins.first - this.#begins.pair)) + 1;
    this.#pairs = new Int32Array(2 * 2 ** this.#pairBits);
    this.countRow = this.#begins.count;
    for (let row = this.countRow; row < rows; row++) this.#read("count", row);
  }

  /** The rows of a token; null for one that training did not meet. */
  rowsOf(name: string): Rows | null {
    const rows = this.#tokens.get(name);
    if (!rows) return null;
    this.#read("word", rows.word);
    this.#read("first", rows.first);
    this.#read("last", rows.last);
    return rows;
  }

  /** Reads the weights of a row. */
  #read(kind: FeatureKind, row: number): void {
    const width = this.bias.length;
    const from = (row - this.#begins[kind]) * width;
    for (let head = 0; row >= 0 && head < width; head++)
      this.#weights[row * ROW_WEIGHTS + head] = weightAt(this.#features[kind].weights, from + head);
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
    let at = 2 * (Math.imul(pair, 0x9e3779b1) >>> (32 - this.#pairBits));
    for (; ; at = (at + 2) % this.#pairs.length) {
      const filed = this.#pairs[at];
      if (filed === pair || filed === 0) return at;
    }
  }

  /** Files the pairs that a token begins when it is first met; most tokens never are. */
  #filePairs(first: Rows): void {
    const { from, seconds } = first.pairs ?? { from: 0, seconds: "" };
    first.pairs = null;
    seconds.split(" ").forEach((name, index) => {
      const second = this.#tokens.get(name); // training that met a pair met both of its tokens
      if (!second) return;
      const pair = first.number * FIRST + second.number;
      const row = this.#begins.pair + from + index;
      const slot = this.#slotOf(pair);
      this.#read("pair", row);
      this.#pairs[slot] = pair;
      this.#pairs[slot + 1] = row;
    });
  }

  #made(name: string): Rows {
    const known = this.#tokens.get(name);
    if (known) return known;
    const made: Rows = { number: this.#tokens.size + 1, word: -1, first: -1, last: -1, pairs: null };
    this.#tokens.set(name, made);
    return made;
  }
}
