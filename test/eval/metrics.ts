/** What a check said of one labelled case: `score` orders cases, `flagged` decides. */
export type Judged = { readonly positive: boolean; readonly flagged: boolean; readonly score: number };

/** Counts and shares (0..1) of a yes-or-no judgement. */
export type Scores = {
  readonly cases: number;
  readonly positives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
  readonly auc: number;
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Chance that a random positive is scored above a random negative; ties count half. */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    rankSum += sorted.slice(from, to).filter(({ positive }) => positive).length * ((from + to + 1) / 2);
    from = to;
  }
  const positives = judged.filter(({ positive }) => positive).length;
  const negatives = judged.length - positives;
  return share(rankSum - (positives * (positives + 1)) / 2, positives * negatives);
}

/** Harmonic mean of precision and recall. */
export function f1Of(judged: readonly Judged[]): number {
  let hits = 0;
  let either = 0;
  for (const { positive, flagged } of judged) {
    if (positive && flagged) hits += 1;
    either += Number(positive) + Number(flagged);
  }
  return share(2 * hits, either);
}

/** Precision, recall and the rest of a set of judgements. */
export function scoresOf(judged: readonly Judged[]): Scores {
  const count = (positive: boolean, flagged: boolean): number =>
    judged.filter((one) => one.positive === positive && one.flagged === flagged).length;
  const hits = count(true, true);
  const precision = share(hits, hits + count(false, true));
  const recall = share(hits, hits + count(true, false));
  return {
    cases: judged.length,
    positives: hits + count(true, false),
    precision,
    recall,
    f1: f1Of(judged),
    accuracy: share(hits + count(false, false), judged.length),
    auc: areaUnderCurve(judged),
  };
}

/** A small fixed generator (mulberry32), so that intervals are the same on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The 95 % interval of a measure by bootstrap: the cases drawn again with replacement, 400 times. */
export function interval<Case>(cases: readonly Case[], measure: (drawn: readonly Case[]) => number): [number, number] {
  const next = generator(20_260_901);
  const drawn = Array.from({ length: 400 }, () =>
    measure(cases.map(() => cases[Math.floor(next() * cases.length)] as Case)),
  ).sort((a, b) => a - b);
  return [drawn[9] ?? 0, drawn[389] ?? 0];
}

/** Rank correlation of two measures of the same cases (Spearman), ties sharing their mean rank. */
export function spearman(pairs: readonly (readonly [number, number])[]): number {
  const ranks = (values: readonly number[]): number[] => {
    const sorted = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const result = values.map(() => 0);
    for (let from = 0; from < sorted.length;) {
      let to = from;
      while (to < sorted.length && sorted[to]?.value === sorted[from]?.value) to += 1;
      for (let i = from; i < to; i++) result[sorted[i]?.index ?? 0] = (from + to + 1) / 2;
      from = to;
    }
    return result;
  };
  const a = ranks(pairs.map(([left]) => left));
  const b = ranks(pairs.map(([, right]) => right));
  const mean = (a.length + 1) / 2;
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, i) => sum + (value - mean) * ((y[i] ?? 0) - mean), 0);
  return share(product(a, b), Math.sqrt(product(a, a) * product(b, b)));
}
