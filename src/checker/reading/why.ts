import { hasWhy, type Profile } from "../../domain/profile.ts";
import { platitudes } from "../lexicons/platitudes.ts";
import { whyWordings } from "../lexicons/why.ts";
import type { PostReport, WhyMatch } from "../model/report.ts";
import { findUses } from "../text/phrases.ts";
import type { Text } from "../text/text.ts";
import { type Classified, mostOf } from "./classifier.ts";
import { chanceOf, concludedEach, type Facts, factsOf, type Joins } from "./joins.ts";
import { closestElement, matchProfile, profileFacts } from "./profile-match.ts";
import { kindOf, readWhyCues, theirReasons, type WhyCue } from "./why-cues.ts";

/** What a post says of why the business does what it does. */
export type WhyReading = PostReport["why"];

/** From these chances on the Why counts as weak and as strong. Chosen on posts of our own that training had not seen. */
const WEAK = 0.42;
const STRONG = 0.35;
/**
 * The same for a weak Why where the owner's own is told: of such posts that training read 70 % show one, of a month that somebody planned
 * about 20 %, so the same odds prove less. By posts that training had not seen, weighed as a month is: F1 .71 at 0.42, .77 here.
 */
const WEAK_WHERE_TOLD = 0.6;
/** How clearly a sentence has to say a Why to be shown for it, in log odds. */
const SENTENCE_SAYS = 0;
/** A platitude is a hint and never more. */
const HINT = 0.2;

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

/** What a Why is read from. */
type Read = {
  readonly text: Text;
  readonly profile: Profile;
  readonly classified: Classified;
  readonly cues: readonly ReadonlySet<WhyCue>[];
  readonly hints: readonly WhyMatch[];
};

const read = (text: Text, profile: Profile, classified: Classified): Read => ({
  text,
  profile,
  classified,
  cues: readWhyCues(text),
  hints: hintsOf(text),
});

/** How clearly the sentence that says most says a Why; what somebody else had for a reason says none. */
function ownMost(text: Text, classified: Classified): number {
  const theirs = theirReasons(text);
  if (theirs.size === 0) return mostOf(classified, "why");
  return mostOf({ ...classified, sentences: classified.sentences.filter((_odds, index) => !theirs.has(index)) }, "why");
}

function factsFrom({ text, profile, classified, cues, hints }: Read): Facts {
  const said = factsOf({
    words: classified.post.why,
    hint: classified.post.hint,
    sentence: ownMost(text, classified),
    platitude: hints.length > 0 ? 1 : 0,
  });
  for (const sentence of cues) sentence.forEach((cue) => said.set(`cue ${cue}`, 1));
  if (!hasWhy(profile)) return said;
  // Measured against a Why of the owner's own, the same words prove less: they may tell another one.
  const measured = new Map([...said].map(([name, amount]) => [`told ${name}`, amount]));
  for (const [name, amount] of profileFacts(text, profile)) measured.set(name, amount);
  return measured;
}

/** What speaks for a Why: the words, the cues of a story, platitudes, and how much of the owner's own Why is in it. */
export const whyFacts = (text: Text, profile: Profile, classified: Classified): Facts =>
  factsFrom(read(text, profile, classified));

/** The sentences that say the Why; the one that says most always, for every level names the words that brought it about. */
function sayingMatches({ text, profile, classified: { sentences: odds }, cues }: Read): WhyMatch[] {
  const closest = closestElement(text, profile);
  const element = closest && closest.shared > 1 ? closest.kind : null;
  const least = Math.min(SENTENCE_SAYS, Math.max(...odds.map(({ why }) => why)));
  return text.sentences.flatMap(({ from, to }, index): WhyMatch[] => {
    const why = odds[index]?.why ?? -Infinity;
    return why < least ? [] : [{ span: { from, to }, kind: kindOf(cues[index]), element, weight: chanceOf(why) }];
  });
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
export function readWhy(text: Text, profile: Profile, classified: Classified, joins: Joins): WhyReading {
  if (text.wordCount === 0) return { level: "none", score: 0, matches: [] };
  const all = read(text, profile, classified);
  const facts = factsFrom(all);
  const [strong = 0, any = 0] = concludedEach(["why", "hint"], facts, joins).map(chanceOf);
  const weak = hasWhy(profile) ? WEAK_WHERE_TOLD : WEAK;
  const level = strong >= STRONG ? "strong" : any >= weak ? "weak" : "none";
  const saying = level === "none" ? [] : sayingMatches(all);
  return { level, score: strong, matches: merged([...saying, ...matchProfile(text, profile), ...all.hints]) };
}
