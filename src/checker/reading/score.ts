/**
 * The chance that at least one of several independent pieces of evidence (each 0..1) holds: 1 - (1-a)(1-b)…
 * Rounded to four digits, so that a report prints the same everywhere.
 */
export const anyOf = (weights: readonly number[]): number =>
  Math.round((1 - weights.reduce((left, weight) => left * (1 - weight), 1)) * 10_000) / 10_000;
