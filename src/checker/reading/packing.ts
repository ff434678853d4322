/**
 * How `classifier.json` keeps its table, so that little is read at the start: weights as two printable characters each, which
 * are read when their row is met first, and pairs by their first token.
 */
const FIRST_CHARACTER = 45; // "-": what comes from there on is no comma or quotation mark, and the backslash is left out
const BACKSLASH = 92;
/** So many characters are in use. */
const BASE = 81;
/** Stands for a weight of nought. */
const NOUGHT = (BASE * BASE - 1) / 2;

const characterOf = (digit: number): string => {
  const code = FIRST_CHARACTER + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
};
const digitOf = (code: number): number => code - FIRST_CHARACTER - (code > BACKSLASH ? 1 : 0);

/** Weights, whole numbers between -3280 and 3280, as a string. */
export const packWeights = (weights: readonly number[]): string =>
  weights
    .map((weight) => characterOf(Math.floor((weight + NOUGHT) / BASE)) + characterOf((weight + NOUGHT) % BASE))
    .join("");

/** The weight at `index` of what `packWeights` made. */
export const weightAt = (packed: string, index: number): number =>
  digitOf(packed.charCodeAt(2 * index)) * BASE + digitOf(packed.charCodeAt(2 * index + 1)) - NOUGHT;

/** Pairs that begin with the same token: that token, where they stand among all pairs, and their second tokens. */
export type PairGroup = { readonly first: string; readonly from: number; readonly seconds: string };

/** Sorted pairs ("first second"), a line for each first token. */
export function packPairs(pairs: readonly string[]): string {
  const groups = Map.groupBy(pairs.entries(), ([, pair]) => pair.slice(0, pair.indexOf(" ")));
  return Array.from(groups, ([first, own]) => [first, own[0]?.[0], ...own.map(([, pair]) => pair.slice(first.length + 1))].join(" ")).join("\n"); // prettier-ignore
}

/** A line of what `packPairs` made. */
export function groupIn(line: string): PairGroup {
  const behindFirst = line.indexOf(" ");
  const behindFrom = line.indexOf(" ", behindFirst + 1);
  return {
    first: line.slice(0, behindFirst),
    from: Number(line.slice(behindFirst + 1, behindFrom)),
    seconds: line.slice(behindFrom + 1),
  };
}
