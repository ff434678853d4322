import { type StageCueKind, stageCueKinds, stageCues } from "../lexicons/stage-cues.ts";
import type { CheckedPost } from "../model/checked-post.ts";
import { type Stage, stages, type StrengthKind } from "../model/report.ts";
import type { Text, Token } from "../text/text.ts";
import { findPhrases } from "../text/phrases.ts";
import { readerWords, selfWords } from "./features.ts";
import { concluded, type Facts } from "./joins.ts";

/** What of a post speaks for a stage. */
type StageFeature =
  | StageCueKind
  | `${StageCueKind} twice`
  | `strength ${StrengthKind}`
  | "asks"
  | "asks twice"
  | "only asks"
  | "asks softly"
  | "ends asking"
  | "price"
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

/** What is counted in one pass over the tokens. */
type Counts = Record<"price" | "loud" | "emoji" | "quotation" | "past" | "reader" | "self" | "tags", number>;

function countWord({ lower, written }: Token, counts: Counts): void {
  if (PAST.has(lower) || (lower.length > 4 && lower.endsWith("ed"))) counts.past += 1;
  if (readerWords.has(lower)) counts.reader += 1;
  else if (selfWords.has(lower)) counts.self += 1;
  if (written.length > 3 && lower !== written && written === written.toUpperCase()) counts.loud += 1;
}

function countsOf({ tokens }: Text): Counts {
  const counts: Counts = { price: 0, loud: 0, emoji: 0, quotation: 0, past: 0, reader: 0, self: 0, tags: 0 };
  for (const token of tokens) {
    if (token.quoted) counts.quotation += 1;
    if (token.kind === "word") countWord(token, counts);
    else if (token.kind === "price" || token.kind === "percent") counts.price += 1;
    else if (token.kind === "emoji") counts.emoji += 1;
    else if (token.kind === "hashtag") counts.tags += 1;
    else if (token.written === "!") counts.loud += 1;
  }
  return counts;
}

function tokenFeatures({ text }: CheckedPost): StageFeature[] {
  const counts = countsOf(text);
  const facts: readonly (readonly [StageFeature, boolean])[] = [
    ["price", counts.price > 0],
    ["short", text.wordCount <= SHORT],
    ["long", text.wordCount > LONG],
    ["loud", counts.loud > 1],
    ["emoji", counts.emoji > 0],
    ["quotation", counts.quotation > 2],
    ["past", counts.past > 1],
    ["reader", counts.reader > 1],
    ["self", counts.self > 1],
    ["tags", counts.tags > 0],
    ["handle first", text.tokens[0]?.kind === "handle"],
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

/** What speaks for a stage: the words as a whole, what was found in them, and how hard rules say it pushes (`evidence`, 0..1). */
export function stageFacts(post: CheckedPost, evidence: number): Facts {
  const found = [
    ...cueFeatures(post),
    ...post.strengths.map(({ kind }) => `strength ${kind}` as const),
    ...askFeatures(post),
    ...tokenFeatures(post),
    ...(post.notice ? (["notice"] as const) : []),
  ];
  return {
    ...post.classified.post,
    "why score": post.why.score,
    evidence,
    ...Object.fromEntries(found.map((feature) => [feature, 1])),
  };
}

/** What a post does for the reader's relationship with the business. The main point decides (S0.1, S0.32). */
export function readStage(post: CheckedPost, evidence: number): Stage {
  const facts = stageFacts(post, evidence);
  const odds = stages.map((stage) => concluded(stage, facts));
  return stages[odds.indexOf(Math.max(...odds))] ?? "know";
}
