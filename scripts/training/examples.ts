import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Head, heads } from "../../src/checker/reading/classifier.ts";
import { countNames, type FeatureKind, visitFeatures } from "../../src/checker/reading/features.ts";
import { analyse } from "../../src/checker/text/analyse.ts";

/** Our own labels; see resources/training/README.md. */
export type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly why_profile: string | null;
  readonly hard_sell: "none" | "mild" | "strong";
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly why: "none" | "weak" | "strong";
  readonly why_spans: readonly { readonly start: number; readonly end: number }[];
  readonly asks: number;
  readonly stage: "know" | "like" | "trust" | "ask";
  readonly conversation: boolean;
};

/** A feature, by its kind and name. */
export type FeatureKey = `${FeatureKind}\t${string}`;

/** A text that the classifier learns from. `targets` are undefined where nobody labelled it so. */
export type Example = {
  readonly text: string;
  /** Who wrote it: the letter of a writer of ours, or the file of a public set. */
  readonly source: string;
  readonly features: ReadonlyMap<FeatureKey, number>;
  readonly targets: Partial<Record<Head, number>>;
  /** How much it counts; a whole post counts 1. */
  readonly weight: number;
};

/** A whole post of ours, with all that its writer said of it. */
export type PostExample = Example & { readonly labelled: Labelled };

const example = (source: string, text: string, targets: Example["targets"], weight: number): Example => ({
  text,
  source,
  features: featuresOf(text),
  targets,
  weight,
});

/** There are more sentences than posts, and a post is what is judged. */
const SENTENCE_WEIGHT = 0.5;
/** Texts of other kinds teach wordings, and must not drown the posts. */
const PUBLIC_WEIGHT = 0.25;
/** A sentence is what its post is labelled for when at least this share of it is marked; between 0 and this nobody can say. */
const MARKED_SHARE = 0.4;

/** All features of a text, each once. */
export function featuresOf(text: string): ReadonlyMap<FeatureKey, number> {
  const features = new Map<FeatureKey, number>();
  visitFeatures(analyse(text), new Set(), {
    token: ({ lower: name }, before, isLast) => {
      features.set(`word\t${name}`, 1);
      features.set(before === undefined ? `first\t${name}` : `pair\t${before.lower} ${name}`, 1);
      if (isLast) features.set(`last\t${name}`, 1);
    },
    counts: (amounts, sentence) => {
      if (sentence >= 0) return;
      for (const [index, name] of countNames.entries()) features.set(`count\t${name}`, amounts[index] ?? 0);
    },
  });
  return features;
}

const bit = (holds: boolean): number => (holds ? 1 : 0);

function targetsOf({ hard_sell, why, asks, conversation, stage }: Labelled): Required<Record<Head, number>> {
  const told: Partial<Record<Head, number>> = {
    any: bit(hard_sell !== "none"),
    strong: bit(hard_sell === "strong"),
    why: bit(why === "strong"),
    hint: bit(why !== "none"),
    asks: bit(asks > 0),
    "asks more": bit(asks > 1),
    conversation: bit(conversation),
    [stage]: 1,
  };
  return Object.fromEntries(heads.map((head) => [head, told[head] ?? 0])) as Record<Head, number>; // every head is a key
}

/** What a stretch is: 1 when mostly marked, 0 when not at all, undefined between. */
function markedIn(spans: Labelled["spans"], from: number, to: number): number | undefined {
  const covered = spans.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
    0,
  );
  const share = covered / (to - from);
  return share === 0 ? 0 : share >= MARKED_SHARE ? 1 : undefined;
}

/** Each sentence of a post read as if it stood alone. */
function sentencesOf(labelled: Labelled, source: string): Example[] {
  const { text, spans, why_spans, hard_sell, why } = labelled;
  const { sentences } = analyse(text);
  if (sentences.length < 2) return [];
  return sentences.map(({ from, to }) => {
    const pushes = markedIn(spans, from, to);
    const says = markedIn(why_spans, from, to);
    const targets: Example["targets"] = {
      ...(pushes === undefined ? {} : { any: pushes, strong: hard_sell === "strong" ? pushes : 0 }),
      ...(says === undefined ? {} : { hint: says, why: why === "strong" ? says : 0 }),
    };
    return example(source, text.slice(from, to), targets, SENTENCE_WEIGHT);
  });
}

const linesOf = (file: string): string[] => readFileSync(file, "utf8").split("\n").filter((line) => line !== ""); // prettier-ignore

/** The lines of `posts-a.jsonl`, `posts-b.jsonl` and so on, each with the letter of its writer. */
function writtenIn(folder: string, kind: "posts" | "sentences"): readonly (readonly [writer: string, line: string])[] {
  const files = readdirSync(folder).filter((name) => name.startsWith(`${kind}-`) && name.endsWith(".jsonl")).sort(); // prettier-ignore
  return files.flatMap((name) => {
    const writer = name.slice(kind.length + 1, -".jsonl".length);
    return linesOf(join(folder, name)).map((line) => [writer, line] as const);
  });
}

/** Our own posts of a folder, by writer. */
export const readPosts = (folder: string): readonly PostExample[] =>
  writtenIn(folder, "posts").map(([source, line]): PostExample => {
    const labelled: Labelled = JSON.parse(line);
    return { ...example(source, labelled.text, targetsOf(labelled), 1), labelled };
  });

/** The sentences of our own posts, each read as if it stood alone. */
export const readSentences = (posts: readonly PostExample[]): readonly Example[] =>
  posts.flatMap(({ labelled, source }) => sentencesOf(labelled, source));

/** What tells one set from another, and not what a text does: the links of tweets, the length of labels on a page. */
const TELLS_THE_SET = /<(?:link|handle|hashtag)>|^count\tlength$/u;

/** Of single lines of ours, only those that sell hold links. */
const LINKS = /^(?:pair|first|last)\t.*<(?:link|hashtag)>/u;

const without = (left: RegExp, one: Example): Example => ({
  ...one,
  features: new Map([...one.features].filter(([key]) => !left.test(key))),
});

/** Single sentences that were written as such. */
export const readSingles = (folder: string): readonly Example[] =>
  writtenIn(folder, "sentences").map(([source, line]) => {
    const { text, pressure, why, ask, conversation } = JSON.parse(line);
    const targets = {
      any: bit(pressure !== "none"), strong: bit(pressure === "strong"), hint: bit(why !== "none"), why: bit(why === "strong"),
      asks: bit(ask > 0), "asks more": bit(ask > 1), conversation: bit(conversation),
    }; // prettier-ignore
    return without(LINKS, example(source, text, targets, SENTENCE_WEIGHT));
  });

/** What the labels of a public set say in our terms; only sets whose licence allows to learn from them. */
const publicSets: Readonly<Record<string, (row: { label: number; tag: string }) => Example["targets"]>> = {
  "ec_darkpattern.jsonl": ({ label }) => ({ any: label }),
  "sms_spam.jsonl": ({ label }) => ({ any: label, strong: label, asks: label }),
  "persuasion_for_good.jsonl": ({ label, tag }) => ({
    asks: label,
    conversation: bit(/-related-inquiry|have-you-heard/u.test(tag)),
  }),
  "clickbait.jsonl": ({ label }) => (label === 1 ? {} : { any: 0, strong: 0, asks: 0, conversation: 0 }),
};

/** Texts of the public sets in a folder; those that are not there are left out. */
export function readPublicSets(folder: string): readonly Example[] {
  return Object.entries(publicSets).flatMap(([name, told]) => {
    const file = join(folder, name);
    if (!existsSync(file)) return [];
    return linesOf(file).map((line): Example => {
      const row: { text: string; label: number; tag: string } = JSON.parse(line);
      return without(TELLS_THE_SET, example(name, row.text, told(row), PUBLIC_WEIGHT));
    });
  });
}
