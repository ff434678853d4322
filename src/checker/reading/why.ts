import type { Profile } from "../../domain/profile.ts";
import { whyWordings } from "../lexicons/why.ts";
import type { PostReport, WhyMatch } from "../model/report.ts";
import { findUses } from "../text/phrases.ts";
import type { Text } from "../text/text.ts";
import { matchProfile } from "./profile-match.ts";
import { anyOf } from "./score.ts";

/** What a post says of why the business does what it does. */
export type WhyReading = PostReport["why"];

/** From these scores on the Why counts as weak and as strong. */
const WEAK = 0.15;
const STRONG = 0.6;

/** The sentence around a wording is what carries the Why; two wordings in one sentence are one match, stronger. */
function mergeBySentence(text: Text, matches: readonly (WhyMatch & { readonly sentence: number })[]): WhyMatch[] {
  const merged = new Map<number, WhyMatch[]>();
  for (const { sentence, ...match } of matches) merged.set(sentence, [...(merged.get(sentence) ?? []), match]);
  return [...merged].map(([index, found]) => {
    const heaviest = found.reduce((best, match) => (match.weight > best.weight ? match : best));
    const sentence = text.sentences[index];
    return {
      ...heaviest,
      element: found.find((match) => match.element !== null)?.element ?? null,
      span: sentence ? { from: sentence.from, to: sentence.to } : heaviest.span,
      weight: anyOf(found.map((match) => match.weight)),
    };
  });
}

/** Reads the Why of a post; with a profile, also which part of the owner's own Why it reflects. */
export function readWhy(text: Text, profile: Profile): WhyReading {
  // The same wording several times in one post is one piece of evidence.
  const wordings = findUses(text, whyWordings).map(({ first, span, entry }) => ({
    span,
    kind: entry.kind,
    element: null,
    weight: entry.weight,
    sentence: text.tokens[first]?.sentence ?? 0,
  }));
  const matches = mergeBySentence(text, [...wordings, ...matchProfile(text, profile)]).sort(
    (a, b) => a.span.from - b.span.from,
  );
  const substance = anyOf(matches.filter((match) => match.kind !== "platitude").map((match) => match.weight));
  const score = Math.max(substance, ...matches.map((match) => match.weight), 0);
  const level = substance >= STRONG ? "strong" : score >= WEAK ? "weak" : "none";
  return { level, score, matches };
}
