import file from "../../../resources/models/vectors.json" with { type: "json" };
import { readTrained } from "./trained.ts";

/** A word's place among all others: words used alike lie in one direction. Of length 1. */
type Direction = Float32Array;

/** A row is one printable character a dimension; this one stands for zero. */
const ZERO = 63;
/** Words this common say next to nothing; the file has the most common first. */
const COMMON = 20;

/** Words with their rows; those of none where the file cannot be read. */
type Vectors = { readonly rowOf: ReadonlyMap<string, number>; readonly rows: string; readonly dimensions: number };
const NONE: Vectors = { rowOf: new Map(), rows: "", dimensions: 0 };

let kept: Vectors | undefined;

/** The first call builds the index, 5 ms. */
const vectors = (): Vectors =>
  (kept ??=
    readTrained("vectors", () => {
      const { words, rows, dimensions } = file;
      return { rowOf: new Map(words.split(" ").map((word, row) => [word, row])), rows, dimensions };
    }) ?? NONE);

const decoded = new Map<number, Direction>();

function scaled(vector: Float32Array): Direction {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return vector.map((value) => value / length);
}

function directionOf(row: number): Direction {
  const known = decoded.get(row);
  if (known) return known;
  const { dimensions, rows } = vectors();
  const direction = scaled(
    Float32Array.from({ length: dimensions }, (_, i) => rows.charCodeAt(row * dimensions + i) - ZERO),
  );
  decoded.set(row, direction);
  return direction;
}

function cosine(a: Direction, b: Direction): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Words with what they mean: a passage to compare with others. */
export type Meaning = {
  readonly words: readonly { readonly word: string; readonly direction: Direction; readonly weight: number }[];
  /** All words together, the rare ones counting more. */
  readonly whole: Direction;
};

/** Whether the file has a word: the common ones of English. */
export const hasMeaning = (word: string): boolean => vectors().rowOf.has(word);

/** The place of a word among the common ones of English, the commonest first; undefined where it is none of them. */
export const rankOf = (word: string): number | undefined => vectors().rowOf.get(word);

/** What words mean, each word once; words that the file does not have are left out. */
export function meaningOf(words: Iterable<string>): Meaning {
  const known: Meaning["words"][number][] = [];
  const { rowOf, dimensions } = vectors();
  const sum = new Float32Array(dimensions);
  for (const word of new Set(words)) {
    const row = rowOf.get(word);
    if (row === undefined) continue;
    const direction = directionOf(row);
    const weight = Math.log((row + COMMON) / COMMON);
    known.push({ word, direction, weight });
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + weight * (direction[i] ?? 0);
  }
  return { words: known, whole: scaled(sum) };
}

/** How alike two passages are as a whole, -1..1; 0 where one has no known word. */
export const alike = (a: Meaning, b: Meaning): number => cosine(a.whole, b.whole);

/** How well what `wanted` says is said in `given`, each of its words by the nearest there: about 0 to 1, a paraphrase from 0.5 on. */
export function saidIn(wanted: Meaning, given: Meaning): number {
  let sum = 0;
  let weights = 0;
  for (const { direction, weight } of wanted.words) {
    let nearest = 0;
    for (const other of given.words) nearest = Math.max(nearest, cosine(direction, other.direction));
    sum += weight * nearest;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
