import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Classified, heads, sentenceHeads } from "../../src/checker/reading/classifier.ts";
import { countNames, featureKinds } from "../../src/checker/reading/features.ts";
import { packPairs, packWeights } from "../../src/checker/reading/packing.ts";
import { analyse } from "../../src/checker/text/analyse.ts";
import { type Example, type FeatureKey, featuresOf, readPosts, readPublicSets, readSentences, readSingles } from "./examples.ts"; // prettier-ignore
import { fitJoins, qualityOf, type Unseen } from "./joins.ts";
import { fitLogistic, type Logistic, type Row, rowOf } from "./logistic.ts";

/**
 * `npm run train [-- FOLDER]`: makes `resources/models/classifier.json` from `resources/training/` and from the public sets
 * in FOLDER, where their licence allows it. Deterministic: no randomness, files in the order of their names.
 */
const folder = fileURLToPath(new URL("../../resources/training/", import.meta.url));
const model = new URL("../../resources/models/classifier.json", import.meta.url);

/** A feature seen in fewer examples says more about those than about what it is to tell. */
const LEAST_SEEN = 3;
const L2 = 1;
/** Weights below this change nothing that anybody could notice. */
const LEAST_WEIGHT = 0.02;
/** The lexicons were written with the posts of these writers in sight; what a phrase is worth is learned from the others. */
const IN_SIGHT = { writers: /^[a-h]$/u, weight: 0.15 };
const FOLDS = 4;

const posts = readPosts(folder);
const publicSets = process.argv[2] === undefined ? [] : readPublicSets(process.argv[2]);
const singles = readSingles(folder);
const others = [...readSentences(posts), ...singles, ...publicSets];
const examples: readonly Example[] = [...posts, ...others];

const seenIn = new Map<FeatureKey, number>();
for (const { features } of examples) for (const key of features.keys()) seenIn.set(key, (seenIn.get(key) ?? 0) + 1);
const keys = [...seenIn].filter(([, seen]) => seen >= LEAST_SEEN).map(([key]) => key).sort(); // prettier-ignore
const indexOf = new Map(keys.map((key, index) => [key, index]));
const rowFrom = (features: Example["features"]): Row =>
  rowOf(
    [...features].flatMap(([key, amount]): [number, number][] => {
      const index = indexOf.get(key);
      return index === undefined ? [] : [[index, amount]];
    }),
  );
const rows = new Map(examples.map((example) => [example, rowFrom(example.features)]));

/** One model for each head, from the examples that have a label for it. */
const fitHeads = (from: readonly Example[]): readonly Logistic[] =>
  heads.map((head) =>
    fitLogistic(
      from.flatMap((example) => {
        const target = example.targets[head];
        const row = rows.get(example);
        return target === undefined || !row ? [] : [{ row, target, weight: example.weight }];
      }),
      keys.length,
      L2,
    ),
  );

function classifiedBy(models: readonly Logistic[], text: string, whole: Row): Classified {
  const oddsOf = (row: Row, names: readonly string[]) =>
    Object.fromEntries(names.map((name, index) => [name, models[index]?.odds(row) ?? 0]));
  const sentences = analyse(text).sentences.map(({ from, to }) =>
    oddsOf(rowFrom(featuresOf(text.slice(from, to))), sentenceHeads),
  );
  return { post: oddsOf(whole, heads), sentences } as unknown as Classified; // the names are those of the type
}

/** What a classifier says of posts and single sentences whose writers it has not read. */
function unseenTexts(): Unseen[] {
  const writers = [...new Set(posts.map(({ source }) => source))];
  const texts = [...posts.map((post) => ({ example: post as Example, profile: post.labelled.why_profile })), ...singles.map((example) => ({ example, profile: null }))]; // prettier-ignore
  return Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(writers.filter((_writer, index) => index % FOLDS === fold));
    const models = fitHeads(examples.filter(({ source }) => !out.has(source)));
    return texts
      .filter(({ example }) => out.has(example.source))
      .map(({ example, profile }) => ({
        example,
        profile,
        classified: classifiedBy(models, example.text, rows.get(example) ?? rowOf([])),
        weight: example.weight * (IN_SIGHT.writers.test(example.source) ? IN_SIGHT.weight : 1),
      }));
  }).flat();
}

const hundredths = (value: number): number => Math.round(value * 100);

const packNames = (kind: string, names: readonly string[]): string =>
  kind === "pair" ? packPairs(names) : names.join(" ");

const models = fitHeads(examples);
const kept = keys.map((key, index) => ({ key, weights: models.map(({ weights }) => weights[index] ?? 0) }))
  .filter(({ key, weights }) => key.startsWith("count") || Math.max(...weights.map(Math.abs)) >= LEAST_WEIGHT); // prettier-ignore
const features = Object.fromEntries(
  featureKinds.map((kind) => {
    const own =
      kind === "count"
        ? countNames.map((name) => kept.find(({ key }) => key === `count\t${name}`))
        : kept.filter(({ key }) => key.startsWith(`${kind}\t`));
    return [
      kind,
      {
        names: packNames(
          kind,
          own.map((one) => one?.key.slice(kind.length + 1) ?? ""),
        ),
        weights: packWeights(own.flatMap((one) => one?.weights.map(hundredths) ?? heads.map(() => 0))),
      },
    ];
  }),
);
const unseen = unseenTexts();
const joins = fitJoins(unseen);
const made = { bias: models.map(({ bias }) => hundredths(bias)), joins, features };
writeFileSync(model, `${JSON.stringify(made).replaceAll("},", "},\n")}\n`);
console.log(
  `${posts.length} posts, ${others.length} other texts (${publicSets.length} public), ${kept.length} features`,
);
const fresh = unseen.filter(({ weight }) => weight === 1);
console.log(
  ["Posts of writers whom neither the classifier nor the lexicons had read:", ...qualityOf(fresh, joins)].join("\n"),
);
