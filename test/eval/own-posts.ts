import type { Checked, LabelledPost } from "./labelled.ts";
import { interval, type Judged, scoresOf } from "./metrics.ts";

/** One line of the result: a measure, its value (0..1), its 95 % interval and what it was measured on. */
export type Measure = {
  readonly name: string;
  readonly value: number;
  readonly interval: readonly [number, number];
  readonly cases: number;
};

type Cases = readonly Checked<LabelledPost>[];

const measured = (name: string, cases: Cases, measure: (drawn: Cases) => number): Measure => ({
  name,
  value: measure(cases),
  interval: interval(cases, measure),
  cases: cases.length,
});

const strongPressure = ({ row, report }: Checked<LabelledPost>): Judged => ({
  positive: row.hard_sell === "strong",
  flagged: report.pressure.level === "strong",
  score: report.pressure.score,
});

const anyPressure = ({ row, report }: Checked<LabelledPost>): Judged => ({
  positive: row.hard_sell !== "none",
  flagged: report.pressure.level !== "none",
  score: report.pressure.score,
});

const strongWhy = ({ row, report }: Checked<LabelledPost>): Judged => ({
  positive: row.why === "strong",
  flagged: report.why.level === "strong",
  score: report.why.score,
});

const conversation = ({ row, report }: Checked<LabelledPost>): Judged => ({
  positive: row.conversation,
  flagged: report.conversation,
  score: report.conversation ? 1 : 0,
});

/** Words (runs without a space) of `text` that touch one of the ranges. */
function wordsIn(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): Set<number> {
  const touched = new Set<number>();
  for (const match of text.matchAll(/\S+/gu)) {
    const end = match.index + match[0].length;
    if (ranges.some((range) => range.start < end && match.index < range.end)) touched.add(match.index);
  }
  return touched;
}

/** Overlap of flagged and labelled hard-sell words over all posts together, as F1. */
export function spanOverlap(cases: Cases): number {
  let hits = 0;
  let flagged = 0;
  let labelled = 0;
  for (const { row, report } of cases) {
    const found = report.diagnostics.flatMap(({ ruleId, place }) =>
      ruleId.startsWith("hard-sell/") && place.in === "text" ? [{ start: place.span.from, end: place.span.to }] : [],
    );
    const ours = wordsIn(row.text, found);
    const theirs = wordsIn(row.text, row.spans);
    flagged += ours.size;
    labelled += theirs.size;
    hits += [...ours].filter((at) => theirs.has(at)).length;
  }
  return flagged + labelled === 0 ? 0 : (2 * hits) / (flagged + labelled);
}

const shareOf = (cases: Cases, holds: (one: Checked<LabelledPost>) => boolean): number =>
  cases.length === 0 ? 0 : cases.filter(holds).length / cases.length;

/** Everything measured on our own labelled posts. */
export function measureOwnPosts(cases: Cases): readonly Measure[] {
  const of =
    (judge: (one: Checked<LabelledPost>) => Judged, figure: "precision" | "recall" | "f1" | "auc") => (drawn: Cases) =>
      scoresOf(drawn.map(judge))[figure];
  return [
    measured("strong pressure, precision", cases, of(strongPressure, "precision")),
    measured("strong pressure, recall", cases, of(strongPressure, "recall")),
    measured("strong pressure, AUC", cases, of(strongPressure, "auc")),
    measured("any pressure, F1", cases, of(anyPressure, "f1")),
    measured("any pressure, AUC", cases, of(anyPressure, "auc")),
    measured("hard-sell words marked, F1", cases, spanOverlap),
    measured("strong Why, precision", cases, of(strongWhy, "precision")),
    measured("strong Why, F1", cases, of(strongWhy, "f1")),
    measured("strong Why, AUC", cases, of(strongWhy, "auc")),
    measured("stage right", cases, (drawn) => shareOf(drawn, ({ row, report }) => row.stage === report.stage)),
    measured("number of asks exact", cases, (drawn) => shareOf(drawn, ({ row, report }) => row.asks === report.asks)),
    measured("conversation, F1", cases, of(conversation, "f1")),
  ];
}
