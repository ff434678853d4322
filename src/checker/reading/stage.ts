import { type StageCueKind, stageCueKinds, stageCues } from "../lexicons/stage-cues.ts";
import type { CheckedPost } from "../model/checked-post.ts";
import { type Stage, stages, type StrengthKind } from "../model/report.ts";
import type { Text } from "../text/text.ts";
import { noteOnWords, type Word } from "../text/word.ts";
import { findPhrases } from "../text/phrases.ts";
import { isInCapitals, speaksOf } from "./features.ts";
import { concludedEach, type Facts, factsOf } from "./joins.ts";

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

/** Notes what holds of a post. */
type Take = (feature: StageFeature) => void;

function askFeatures({ text, asks }: CheckedPost, take: Take): void {
  if (asks.length === 0) return;
  let hard = 0;
  for (const { soft } of asks) if (!soft) hard += 1;
  if (hard > 0) take("asks");
  if (hard > 1) take("asks twice");
  if (hard / Math.max(1, text.sentences.length) >= MOSTLY_ASKING) take("only asks");
  if (asks.length > hard) take("asks softly");
  if (text.tokens[asks.at(-1)?.first ?? -1]?.sentence === text.sentences.length - 1) take("ends asking");
}

/** What is counted in one pass over the tokens. */
type Counts = Record<"price" | "loud" | "emoji" | "quotation" | "past" | "reader" | "self" | "tags", number>;

const isPast = noteOnWords(({ lower }) => PAST.has(lower) || (lower.length > 4 && lower.endsWith("ed")));

function countWord(word: Word, counts: Counts): void {
  if (isPast(word)) counts.past += 1;
  const whom = speaksOf(word);
  if (whom) counts[whom] += 1;
  if (word.written.length > 3 && isInCapitals(word)) counts.loud += 1;
}

function countsOf({ tokens }: Text): Counts {
  const counts: Counts = { price: 0, loud: 0, emoji: 0, quotation: 0, past: 0, reader: 0, self: 0, tags: 0 };
  for (const token of tokens) {
    if (token.quoted) counts.quotation += 1;
    if (token.kind === "word") countWord(token.word, counts);
    else if (token.kind === "price" || token.kind === "percent") counts.price += 1;
    else if (token.kind === "emoji") counts.emoji += 1;
    else if (token.kind === "hashtag") counts.tags += 1;
    else if (token.written === "!") counts.loud += 1;
  }
  return counts;
}

/** From so many tokens of a kind on they say something of the post. */
const SAYING: readonly (readonly [keyof Counts, number])[] = [
  ["loud", 2], ["emoji", 1], ["quotation", 3], ["past", 2], ["reader", 2], ["self", 2], ["tags", 1],
]; // prettier-ignore

function tokenFeatures({ text }: CheckedPost, take: Take): void {
  const counts = countsOf(text);
  if (counts.price > 0) take("price");
  if (text.wordCount <= SHORT) take("short");
  if (text.wordCount > LONG) take("long");
  for (const [kind, least] of SAYING) if (counts[kind] >= least) take(kind);
  if (text.tokens[0]?.kind === "handle") take("handle first");
}

function cueFeatures({ text }: CheckedPost, take: Take): void {
  for (const kind of stageCueKinds) {
    const found = findPhrases(text, stageCues[kind]).length;
    if (found > 0) take(kind);
    if (found > 1) take(`${kind} twice`);
  }
}

/** What speaks for a stage: the words as a whole, what was found in them, and how hard rules say it pushes (`evidence`, 0..1). */
export function stageFacts(post: CheckedPost, evidence: number): Facts {
  const facts = factsOf(post.classified.post);
  facts.set("why score", post.why.score);
  facts.set("evidence", evidence);
  const take: Take = (feature) => facts.set(feature, 1);
  cueFeatures(post, take);
  for (const { kind } of post.strengths) take(`strength ${kind}`);
  askFeatures(post, take);
  tokenFeatures(post, take);
  if (post.notice) take("notice");
  return facts;
}

/** What a post does for the reader's relationship with the business. The main point decides (S0.1, S0.32). */
export function readStage(post: CheckedPost, evidence: number): Stage {
  const facts = stageFacts(post, evidence);
  const odds = concludedEach(stages, facts);
  return stages[odds.indexOf(Math.max(...odds))] ?? "know";
}
