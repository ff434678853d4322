import { hasWhy, type Profile, type WhyKind } from "../../domain/profile.ts";
import { platitudes } from "../lexicons/platitudes.ts";
import { whyWordings } from "../lexicons/why.ts";
import type { PostReport, WhyEvidenceKind, WhyMatch } from "../model/report.ts";
import { findUses } from "../text/phrases.ts";
import type { Text } from "../text/text.ts";
import type { Ask } from "./asks.ts";
import { closestElement, matchProfile } from "./profile-match.ts";
import { has, readWhySentences, type Stretch, stretchesOf, type WhySentence } from "./why-story.ts";
import { profileWeights, type WhyFeature } from "./why-weights.ts";

/** What a post says of why the business does what it does. */
export type WhyReading = PostReport["why"];

/** From these scores on the Why counts as weak and as strong. */
const WEAK = 0.17;
const STRONG = 0.34;
/** A platitude is a hint and never more. */
const HINT = 0.2;

const chance = (odds: number): number => Math.round(10_000 / (1 + Math.exp(-odds))) / 10_000;

/** Which kind of evidence a sentence is shown as: the plainest first. */
const shownAs: readonly (readonly [WhyFeature, WhyEvidenceKind])[] = [
  ["reason", "purpose"],
  ["says-purpose", "purpose"],
  ["says-belief", "belief"],
  ["duty", "belief"],
  ["next-one", "purpose"],
  ["so-that", "purpose"],
  ["founding", "origin"],
  ["says-origin", "origin"],
  ["kin", "origin"],
  ["refusal", "refusal"],
  ["wish", "belief"],
  ["past", "origin"],
  ["hardship", "origin"],
  ["whom", "purpose"],
  ["work", "love"],
];

const kindOf = (sentence: WhySentence | undefined): WhyEvidenceKind | null =>
  shownAs.find(([feature]) => has(sentence, feature))?.[1] ?? null;

/** The stretches that tell a Why, best first, without overlaps; the best one always. */
function telling(stretches: readonly Stretch[], least: number): readonly Stretch[] {
  const taken = new Set<number>();
  return stretches.filter(({ first, last, odds }, index) => {
    if (index > 0 && odds < least) return false;
    for (let i = first; i <= last; i++) if (taken.has(i)) return false;
    for (let i = first; i <= last; i++) taken.add(i);
    return true;
  });
}

/** The sentences of a stretch that carry it. */
function matchesOf(
  text: Text,
  sentences: readonly WhySentence[],
  { first, last, odds }: Stretch,
  element: WhyKind | null,
): WhyMatch[] {
  const matches: WhyMatch[] = [];
  for (let i = first; i <= last; i++) {
    const kind = kindOf(sentences[i]);
    const sentence = text.sentences[i];
    if (!kind || !sentence) continue;
    const span = { from: sentence.from, to: sentence.to };
    matches.push({ span, kind, element, weight: chance(profileWeights.story * odds + profileWeights.base) });
  }
  return matches;
}

/** Hints that are no Why: platitudes, and thanks without a reason. */
const hintsOf = (text: Text): WhyMatch[] => [
  ...findUses(text, platitudes).map(({ span }) => ({
    span,
    kind: "platitude" as const,
    element: null,
    weight: HINT,
  })),
  ...findUses(text, whyWordings)
    .filter(({ entry }) => entry.kind === "platitude" || entry.kind === "love")
    .map(({ span, entry }) => ({ span, kind: entry.kind, element: null, weight: HINT })),
];

/** How much the post's best stretch counts with this profile: a Why that shares no word with it may be another's. */
function oddsWith(profile: Profile, story: number, shared: number): number {
  const { base, hasWhy: told, shared: weights } = profileWeights;
  const own = hasWhy(profile) ? told + (weights[Math.min(shared, weights.length - 1)] ?? 0) : 0;
  return base + profileWeights.story * story + own;
}

const inOrder = (a: WhyMatch, b: WhyMatch): number => a.span.from - b.span.from || b.weight - a.weight;

/** Matches in the order of the text; of several for the same sentence the heaviest, with the part of the profile. */
function merged(matches: readonly WhyMatch[]): readonly WhyMatch[] {
  const byStart = new Map<number, WhyMatch>();
  for (const match of matches.toSorted(inOrder)) {
    const before = byStart.get(match.span.from);
    if (!before) byStart.set(match.span.from, match);
    else if (!before.element && match.element) byStart.set(match.span.from, { ...before, element: match.element });
  }
  return [...byStart.values()];
}

/** Reads the Why of a post; with a profile, also which part of the owner's own Why it reflects. */
export function readWhy(text: Text, profile: Profile, asks: readonly Ask[]): WhyReading {
  const sentences = readWhySentences(text, asks);
  const stretches = stretchesOf(sentences);
  const [best] = stretches;
  if (!best) return { level: "none", score: 0, matches: [] };
  const closest = closestElement(text, profile);
  const odds = oddsWith(profile, best.odds, closest?.shared ?? 0);
  const own = matchProfile(text, profile);
  const hints = hintsOf(text);
  const substance = Math.max(chance(odds), ...own.map(({ weight }) => weight));
  const score = Math.max(substance, ...hints.map(({ weight }) => weight));
  const level = substance >= STRONG ? "strong" : score >= WEAK ? "weak" : "none";
  const least = (Math.log(STRONG / (1 - STRONG)) - profileWeights.base) / profileWeights.story;
  const element = closest && closest.shared > 1 ? closest.kind : null;
  const story =
    chance(odds) >= WEAK ? telling(stretches, least).flatMap((s) => matchesOf(text, sentences, s, element)) : [];
  const profiled = own.map(({ span, kind, element: part, weight }) => ({ span, kind, element: part, weight }));
  return { level, score, matches: merged([...story, ...profiled, ...hints]) };
}
