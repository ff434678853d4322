/** The features of an example that are there: index and amount. */
export type Row = readonly (readonly [index: number, amount: number])[];

/** What a model learns from: its features, what it is (0 or 1), and how much it counts. */
export type Case = { readonly row: Row; readonly target: number; readonly weight: number };

/** A fitted model; `predict` gives a chance, 0..1. */
export type Logistic = {
  readonly weights: Float64Array;
  readonly bias: number;
  readonly predict: (row: Row) => number;
};

const STEPS = 250;
const RATE = 0.3;

/** Logistic regression with an L2 penalty, fitted by AdaGrad over all rows at once; the same input gives the same model. */
export function fitLogistic(cases: readonly Case[], features: number, l2: number): Logistic {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features);
  let bias = 0;
  let biasSquares = 0;
  const predict = (row: Row): number => {
    let sum = bias;
    for (const [index, amount] of row) sum += (weights[index] ?? 0) * amount;
    return 1 / (1 + Math.exp(-sum));
  };
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(features);
    let biasGradient = 0;
    for (const { row, target, weight } of cases) {
      const error = weight * (predict(row) - target);
      biasGradient += error;
      for (const [index, amount] of row) gradient[index] = (gradient[index] ?? 0) + error * amount;
    }
    for (let index = 0; index < features; index++) {
      const slope = (gradient[index] ?? 0) + l2 * (weights[index] ?? 0);
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) - (RATE * slope) / (Math.sqrt(squares[index] ?? 0) + 1e-6);
    }
    biasSquares += biasGradient * biasGradient;
    bias -= (RATE * biasGradient) / (Math.sqrt(biasSquares) + 1e-6);
  }
  return { weights, bias, predict };
}
