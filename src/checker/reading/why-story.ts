import { whyWordings } from "../lexicons/why.ts";
import type { WhyEvidenceKind } from "../model/report.ts";
import { findUses } from "../text/phrases.ts";
import type { Sentence, Text, Token } from "../text/text.ts";
import type { Ask } from "./asks.ts";
import { readWhyCues } from "./why-cues.ts";
import { BASE, featureWeights, pairWeights, SHORT, type WhyFeature } from "./why-weights.ts";

/** A stretch of neighbouring sentences `first..last`, both included, and how much of a Why they tell, in log odds. */
export type Stretch = { readonly first: number; readonly last: number; readonly odds: number };

/** What was read of a sentence, as bits of the features. */
export type WhySentence = { readonly features: number; readonly words: number };

/** A story is told in neighbouring sentences: what happened, what was begun, for whom. */
const LONGEST_STRETCH = 3;
const FEW_WORDS = 8;

const READER = new Set(["you", "your", "you're", "you'll"]);

const bits = new Map<WhyFeature, number>(featureWeights.map(([feature], index) => [feature, 1 << index]));
const bitOf = (feature: WhyFeature): number => bits.get(feature) ?? 0;
const pairs = pairWeights.map(([a, b, weight]) => ({ mask: bitOf(a) | bitOf(b), weight }));
const singles = featureWeights.map(([feature, weight]) => ({ mask: bitOf(feature), weight }));

/** What a single token speaks for. */
function featureOf({ kind, lower, written }: Token): WhyFeature | null {
  if (kind === "price" || kind === "percent") return "price";
  if (kind === "number") return /^(?:19|20)\d\d$/u.test(lower) ? "past" : null;
  if (READER.has(lower)) return "you";
  return written === "!" ? "bang" : null;
}

function featuresOfTokens(tokens: readonly Token[], { first, end, question }: Sentence): WhySentence {
  let features = question ? bitOf("question") : 0;
  let words = 0;
  for (const token of tokens.slice(first, end)) {
    if (token.kind === "word") words += 1;
    const feature = featureOf(token);
    if (feature) features |= bitOf(feature);
  }
  return { features, words };
}

const saidAs = (kind: WhyEvidenceKind): WhyFeature | null =>
  kind === "platitude" || kind === "profile" || kind === "love" ? null : `says-${kind}`;

/** What each sentence holds that speaks for or against a Why. */
export function readWhySentences(text: Text, asks: readonly Ask[]): readonly WhySentence[] {
  const read = text.sentences.map((sentence) => featuresOfTokens(text.tokens, sentence));
  const found = read.map(({ features }) => features);
  const add = (token: number, feature: WhyFeature | null): void => {
    const sentence = text.tokens[token]?.sentence ?? -1;
    const before = found[sentence];
    if (before !== undefined && feature) found[sentence] = before | bitOf(feature);
  };
  for (const [index, cues] of readWhyCues(text).entries()) {
    for (const cue of cues) found[index] = (found[index] ?? 0) | bitOf(cue);
  }
  for (const { first, entry } of findUses(text, whyWordings)) add(first, saidAs(entry.kind));
  for (const { first } of asks) add(first, "ask");
  return read.map(({ words }, index) => ({ words, features: found[index] ?? 0 }));
}

/** Whether a sentence carries the feature. */
export const has = (sentence: WhySentence | undefined, feature: WhyFeature): boolean =>
  ((sentence?.features ?? 0) & bitOf(feature)) !== 0;

function oddsOf(features: number, words: number): number {
  let odds = BASE + (words < FEW_WORDS ? SHORT : 0);
  for (const { mask, weight } of singles) if ((features & mask) !== 0) odds += weight;
  for (const { mask, weight } of pairs) if ((features & mask) === mask) odds += weight;
  return odds;
}

/** All stretches of up to three sentences, the one that tells most first. */
export function stretchesOf(sentences: readonly WhySentence[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < sentences.length; first++) {
    let features = 0;
    let words = 0;
    for (let last = first; last < Math.min(sentences.length, first + LONGEST_STRETCH); last++) {
      features |= sentences[last]?.features ?? 0;
      words += sentences[last]?.words ?? 0;
      stretches.push({ first, last, odds: oddsOf(features, words) });
    }
  }
  // Of equals the shorter and the earlier says it.
  return stretches.sort((a, b) => b.odds - a.odds || a.last - a.first - (b.last - b.first) || a.first - b.first);
}
