import weights from "../../../resources/models/pressure.json" with { type: "json" };
import { type FeatureKind, type ReadPost, visitFeatures } from "./push-features.ts";

/** What the trained model says of a post: how likely a careful reader would call it pushing at all, and pushing hard (0..1). */
export type Push = {
  readonly any: number;
  readonly strong: number;
  /** How much each sentence speaks for a push (log odds; above 0 it does), in the order of `Text.sentences`. */
  readonly sentences: readonly number[];
};

/** What a feature adds, in log odds, for any push and for a strong one. */
type Weight = {
  readonly any: number;
  readonly strong: number;
  /** Number of the reading that met it last: a feature counts once a post, and a mark is cheaper than a set. */
  reading: number;
};

/** JSON has no tuples; the file is written by scripts/train-pressure.ts with two numbers each. */
const entries = (kind: FeatureKind): readonly (readonly [name: string, Weight])[] =>
  Object.entries(weights.weights[kind] as Record<string, number[]>).map(
    ([name, [any = 0, strong = 0]]) => [name, { any, strong, reading: 0 }] as const,
  );

/** All that is known of a token: alone, at either end of a sentence, and before another. */
type Known = { word?: Weight; first?: Weight; last?: Weight; pairs?: Map<string, Weight> };

const tokens = new Map<string, Known>();
const knownOf = (name: string): Known => {
  const known = tokens.get(name) ?? {};
  tokens.set(name, known);
  return known;
};
for (const kind of ["word", "first", "last"] as const) {
  for (const [name, weight] of entries(kind)) knownOf(name)[kind] = weight;
}
for (const [name, weight] of entries("pair")) {
  const space = name.indexOf(" ");
  (knownOf(name.slice(0, space)).pairs ??= new Map()).set(name.slice(space + 1), weight);
}
const facts = new Map(entries("fact"));
let readings = 0;

const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * Reads how a post pushes by its words, whatever rule they break or not. `left` are sentences that the owner chose to leave:
 * they say nothing. Made by `npm run train`; docs/decisions/0004-pressure-model.md says how well it does.
 */
export function readPush(post: ReadPost, left: ReadonlySet<number> = new Set()): Push {
  let any = weights.bias[0] ?? 0;
  let strong = weights.bias[1] ?? 0;
  const sentences = post.text.sentences.map(() => 0);
  const reading = ++readings;
  let before: Known | undefined;
  const add = (weight: Weight | undefined, sentence: number): void => {
    if (!weight) return;
    sentences[sentence] = (sentences[sentence] ?? 0) + weight.any;
    if (weight.reading === reading) return;
    weight.reading = reading;
    any += weight.any;
    strong += weight.strong;
  };
  visitFeatures(post, {
    token: (name, previous, isLast, sentence) => {
      if (left.has(sentence)) return;
      const known = tokens.get(name);
      add(known?.word, sentence);
      add(previous === undefined ? known?.first : before?.pairs?.get(name), sentence);
      if (isLast) add(known?.last, sentence);
      before = known;
    },
    fact: (name, amount) => {
      const weight = facts.get(name);
      any += (weight?.any ?? 0) * amount;
      strong += (weight?.strong ?? 0) * amount;
    },
  });
  return { any: chance(any), strong: chance(strong), sentences };
}

/** Joins what the words say with what the rules found (`evidence`, 0..1): the chances of any and of a strong push. */
export function joinEvidence(push: Push, evidence: number): { readonly any: number; readonly strong: number } {
  const join = (own: number, [words = 1, rules = 1, bias = 0]: readonly number[]): number =>
    chance(words * Math.log((own + 1e-4) / (1 - own + 1e-4)) + rules * evidence + bias);
  return { any: join(push.any, weights.join.any), strong: join(push.strong, weights.join.strong) };
}
