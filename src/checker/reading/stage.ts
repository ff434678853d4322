import { type StageCueKind, stageCueKinds, stageCues } from "../lexicons/stage-cues.ts";
import type { CheckedPost } from "../model/checked-post.ts";
import { type PostReport, type Stage, stages, type StrengthKind } from "../model/report.ts";
import { findPhrases } from "../text/phrases.ts";
import { stageWeights } from "./stage-weights.ts";

type PressureLevel = PostReport["pressure"]["level"];

/** What of a post speaks for a stage. */
export type StageFeature =
  | "always"
  | StageCueKind
  | `${StageCueKind} twice`
  | `strength ${StrengthKind}`
  | "asks"
  | "asks twice"
  | "only asks"
  | "asks softly"
  | "ends asking"
  | "price"
  | "pushes mildly"
  | "pushes strongly"
  | "weak Why"
  | "strong Why"
  | "notice"
  | "short"
  | "long"
  | "loud"
  | "emoji"
  | "quotation"
  | "past"
  | "reader"
  | "self"
  | "tags"
  | "handle first";

const SHORT = 15;
const LONG = 60;
/** From this share of the sentences on, asking is what the post is for. */
const MOSTLY_ASKING = 0.5;

const SELF = new Set(["i", "we", "my", "our", "i'm", "we're", "i've", "we've", "us", "me"]);
const READER = new Set(["you", "your", "you're", "you've", "you'll", "yours"]);
const PAST = new Set(["was", "were", "had", "did", "came", "went", "got", "said", "told", "asked", "took", "made"]);

function askFeatures({ text, asks }: CheckedPost): StageFeature[] {
  const hard = asks.filter(({ soft }) => !soft);
  const share = hard.length / Math.max(1, text.sentences.length);
  const last = asks.at(-1);
  const endsAsking = last && text.tokens[last.first]?.sentence === text.sentences.length - 1;
  return [
    ...(hard.length > 0 ? (["asks"] as const) : []),
    ...(hard.length > 1 ? (["asks twice"] as const) : []),
    ...(share >= MOSTLY_ASKING ? (["only asks"] as const) : []),
    ...(asks.length > hard.length ? (["asks softly"] as const) : []),
    ...(endsAsking ? (["ends asking"] as const) : []),
  ];
}

function tokenFeatures({ text }: CheckedPost): StageFeature[] {
  const { tokens } = text;
  const count = (holds: (token: (typeof tokens)[number]) => boolean): number => tokens.filter(holds).length;
  const facts: readonly (readonly [StageFeature, boolean])[] = [
    ["price", count(({ kind }) => kind === "price" || kind === "percent") > 0],
    ["short", text.wordCount <= SHORT],
    ["long", text.wordCount > LONG],
    ["loud", count(({ written }) => written === "!" || /^\p{Lu}{4,}$/u.test(written)) > 1],
    ["emoji", count(({ kind }) => kind === "emoji") > 0],
    ["quotation", count(({ quoted }) => quoted) > 2],
    ["past", count(({ lower, pos }) => PAST.has(lower) || (pos === "VERB" && lower.endsWith("ed"))) > 1],
    ["reader", count(({ lower }) => READER.has(lower)) > 1],
    ["self", count(({ lower }) => SELF.has(lower)) > 1],
    ["tags", count(({ kind }) => kind === "hashtag") > 0],
    ["handle first", tokens[0]?.kind === "handle"],
  ];
  return facts.filter(([, holds]) => holds).map(([feature]) => feature);
}

function cueFeatures({ text }: CheckedPost): StageFeature[] {
  return stageCueKinds.flatMap((kind): StageFeature[] => {
    const found = findPhrases(text, stageCues[kind]).length;
    if (found === 0) return [];
    return found > 1 ? [kind, `${kind} twice`] : [kind];
  });
}

/** What a post holds that speaks for or against a stage. */
export function stageFeatures(post: CheckedPost, pressure: PressureLevel): ReadonlyMap<StageFeature, 1> {
  const features: StageFeature[] = [
    "always",
    ...cueFeatures(post),
    ...post.strengths.map(({ kind }) => `strength ${kind}` as const),
    ...askFeatures(post),
    ...tokenFeatures(post),
    ...(pressure === "mild" ? (["pushes mildly"] as const) : []),
    ...(pressure === "strong" ? (["pushes strongly"] as const) : []),
    ...(post.why.level === "weak" ? (["weak Why"] as const) : []),
    ...(post.why.level === "strong" ? (["strong Why"] as const) : []),
    ...(post.notice ? (["notice"] as const) : []),
  ];
  return new Map(features.map((feature) => [feature, 1]));
}

/** What a post does for the reader's relationship with the business. The main point decides (S0.1, S0.32). */
export function readStage(post: CheckedPost, pressure: PressureLevel): Stage {
  const features = stageFeatures(post, pressure);
  const scores = stages.map((stage, index) => {
    let score = 0;
    for (const [feature, weights] of stageWeights) if (features.has(feature)) score += weights[index] ?? 0;
    return { stage, score };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).stage;
}
