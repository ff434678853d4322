import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { CheckedPost } from "../src/checker/model/checked-post.ts";
import { featureKinds, visitFeatures, type FeatureKind } from "../src/checker/reading/push-features.ts";
import { readPost } from "../src/checker/reading/read-post.ts";
import { analyse } from "../src/checker/text/analyse.ts";
import { emptyProfile } from "../src/domain/profile.ts";
import { mergeOverlaps } from "../src/checker/engine/merge.ts";
import { weighEvidence } from "../src/checker/engine/pressure.ts";
import { runRules } from "../src/checker/engine/run-rules.ts";
import { rules } from "../src/checker/rules/index.ts";
import { fitLogistic, type Logistic, type Row } from "./logistic.ts";

/**
 * `npm run train`: makes `resources/models/pressure.json` from `resources/training/posts-*.jsonl`. Deterministic: no
 * randomness, files in the order of their names.
 */
type Labelled = {
  readonly text: string;
  readonly hard_sell: "none" | "mild" | "strong";
  readonly spans: readonly { readonly start: number; readonly end: number }[];
};
/** A whole post, or one sentence of it read as if it stood alone. */
type Example = {
  readonly writer: string;
  readonly isWhole: boolean;
  readonly features: ReadonlyMap<string, number>;
  readonly evidence: number;
  readonly any: number;
  readonly strong: number;
};

/** A feature seen in fewer examples says more about those than about pushing. */
const LEAST_SEEN = 3;
const L2 = 3;
/** A sentence counts for less than a post: there are more of them, and a post is what is judged. */
const SENTENCE_WEIGHT = 0.4;
/** A sentence pushes when at least this share of it is labelled so. */
const PUSHING_SHARE = 0.4;
/** Weights below this change nothing that anybody could notice. */
const LEAST_WEIGHT = 0.015;

const training = new URL("../resources/training/", import.meta.url);
const model = new URL("../resources/models/pressure.json", import.meta.url);

function featuresOf(post: CheckedPost): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const add = (kind: FeatureKind, name: string, amount = 1): void => {
    const key = `${kind}\t${name}`;
    features.set(key, Math.max(features.get(key) ?? 0, amount));
  };
  visitFeatures(post, {
    token: (name, before, isLast) => {
      add("word", name);
      if (before === undefined) add("first", name);
      else add("pair", `${before} ${name}`);
      if (isLast) add("last", name);
    },
    fact: (name, amount) => add("fact", name, amount),
  });
  return features;
}

function exampleOf(text: string, writer: string, isWhole: boolean, any: boolean, strong: boolean): Example {
  const post = readPost(analyse(text), emptyProfile);
  const evidence = weighEvidence(mergeOverlaps(runRules(post, rules).found), post.text.wordCount);
  return { writer, isWhole, features: featuresOf(post), evidence, any: any ? 1 : 0, strong: strong ? 1 : 0 };
}

/** The post, and each of its sentences: those without a labelled stretch do not push, those that are mostly one do. */
function examplesOf({ text, hard_sell, spans }: Labelled, writer: string): Example[] {
  const { sentences } = analyse(text);
  const parts = sentences.flatMap(({ from, to }): Example[] => {
    const covered = spans.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
      0,
    );
    const share = covered / (to - from);
    if (share > 0 && share < PUSHING_SHARE) return [];
    return [exampleOf(text.slice(from, to), writer, false, share > 0, share > 0 && hard_sell === "strong")];
  });
  const whole = exampleOf(text, writer, true, hard_sell !== "none", hard_sell === "strong");
  return sentences.length > 1 ? [whole, ...parts] : [whole];
}

const examples = readdirSync(training)
  .filter((name) => /^posts-.*\.jsonl$/u.test(name))
  .sort()
  .flatMap((name) =>
    readFileSync(new URL(name, training), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .flatMap((line) => examplesOf(JSON.parse(line), name)),
  );

const seenIn = new Map<string, number>();
for (const { features } of examples) for (const key of features.keys()) seenIn.set(key, (seenIn.get(key) ?? 0) + 1);
const keys = [...seenIn].filter(([, seen]) => seen >= LEAST_SEEN).map(([key]) => key).sort(); // prettier-ignore
const indexOf = new Map(keys.map((key, index) => [key, index]));
const rowOf = ({ features }: Example): Row =>
  [...features].flatMap(([key, amount]): [number, number][] => {
    const index = indexOf.get(key);
    return index === undefined ? [] : [[index, amount]];
  });
const rows = new Map(examples.map((example) => [example, rowOf(example)]));
const rowsOf = (example: Example): Row => rows.get(example) ?? [];

const fit = (from: readonly Example[], target: "any" | "strong"): Logistic =>
  fitLogistic(
    from.map((example) => ({
      row: rowsOf(example),
      target: example[target],
      weight: example.isWhole ? 1 : SENTENCE_WEIGHT,
    })),
    keys.length,
    L2,
  );

const logit = (p: number): number => Math.log((p + 1e-4) / (1 - p + 1e-4));

/** How to join words and rules, fitted on posts whose writer the words' model has not read. */
function fitJoin(target: "any" | "strong"): readonly number[] {
  const writers = [...new Set(examples.map(({ writer }) => writer))];
  const joint = writers.flatMap((writer) => {
    const words = fit(examples.filter((example) => example.writer !== writer), target); // prettier-ignore
    return examples
      .filter((example) => example.writer === writer)
      .map((example) => ({
        row: [[0, logit(words.predict(rowsOf(example)))], [1, example.evidence]] as const,
        target: example[target],
        weight: example.isWhole ? 1 : SENTENCE_WEIGHT,
      })); // prettier-ignore
  });
  const { weights, bias } = fitLogistic(joint, 2, 0.001);
  return [weights[0] ?? 1, weights[1] ?? 1, bias].map((value) => Math.round(value * 100) / 100);
}

const any = fit(examples, "any");
const strong = fit(examples, "strong");
const round = (value: number): number => Math.round(value * 100) / 100;

function tableOf(kind: FeatureKind): Record<string, [number, number]> {
  const entries = keys.flatMap((key, index): [string, [number, number]][] => {
    const [own, name = ""] = key.split("\t");
    const pair: [number, number] = [round(any.weights[index] ?? 0), round(strong.weights[index] ?? 0)];
    return own === kind && Math.max(Math.abs(pair[0]), Math.abs(pair[1])) >= LEAST_WEIGHT ? [[name, pair]] : [];
  });
  return Object.fromEntries(entries);
}

const made = {
  posts: examples.filter(({ isWhole }) => isWhole).length,
  bias: [round(any.bias), round(strong.bias)],
  join: { any: fitJoin("any"), strong: fitJoin("strong") },
  weights: Object.fromEntries(featureKinds.map((kind) => [kind, tableOf(kind)])),
};
writeFileSync(model, `${JSON.stringify(made).replaceAll('"],', '"],\n')}\n`);
console.log(
  `${made.posts} posts, ${examples.length - made.posts} sentences, ${keys.length} features, joined by ${JSON.stringify(made.join)}`,
);
