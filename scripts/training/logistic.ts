/** The features of an example that are there: their indexes, and how much of each. */
export type Row = { readonly indexes: Uint32Array; readonly amounts: Float64Array };

/** What a model learns from: its features, what it is (0 or 1), and how much it counts. */
export type Case = { readonly row: Row; readonly target: number; readonly weight: number };

/** A fitted model; `odds` are log odds. */
export type Logistic = {
  readonly weights: Float64Array;
  readonly bias: number;
  readonly odds: (row: Row) => number;
};

const STEPS = 250;
const RATE = 0.3;

/** A row from pairs of index and amount. */
export const rowOf = (entries: readonly (readonly [index: number, amount: number])[]): Row => ({
  indexes: Uint32Array.from(entries, ([index]) => index),
  amounts: Float64Array.from(entries, ([, amount]) => amount),
});

/** Logistic regression with an L2 penalty, fitted by AdaGrad over all rows at once; the same input gives the same model. */
export function fitLogistic(cases: readonly Case[], features: number, l2: number): Logistic {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features);
  let bias = 0;
  let biasSquares = 0;
  const odds = ({ indexes, amounts }: Row): number => {
    let sum = bias;
    for (let i = 0; i < indexes.length; i++) sum += (weights[indexes[i] as number] ?? 0) * (amounts[i] as number); // inside both arrays
    return sum;
  };
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(features);
    let biasGradient = 0;
    for (const { row, target, weight } of cases) {
      const error = weight * (1 / (1 + Math.exp(-odds(row))) - target);
      biasGradient += error;
      const { indexes, amounts } = row;
      for (let i = 0; i < indexes.length; i++) gradient[indexes[i] as number]! += error * (amounts[i] as number);
    }
    for (let index = 0; index < features; index++) {
      const slope = (gradient[index] ?? 0) + l2 * (weights[index] ?? 0);
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) - (RATE * slope) / (Math.sqrt(squares[index] ?? 0) + 1e-6);
    }
    biasSquares += biasGradient * biasGradient;
    bias -= (RATE * biasGradient) / (Math.sqrt(biasSquares) + 1e-6);
  }
  return { weights, bias, odds };
}
