import { type Profile, type WhyKind, whyKinds } from "../../domain/profile.ts";
import type { WhyMatch } from "../model/report.ts";
import { analyse } from "../text/analyse.ts";
import { stopWords } from "../lexicons/stop-words.ts";
import type { Sentence, Text } from "../text/text.ts";
import { type Facts, factsOf } from "./joins.ts";
import { alike, type Meaning, meaningOf, saidIn } from "./meaning.ts";

/** Share of a Why's content words that a sentence must share, and how many at least, to count as reflecting it. */
const SHARE = 0.34;
const AT_LEAST = 2;
/** A sentence in the owner's own words is most of a Why. */
const WEIGHT = 0.7;
/** A long Why is reflected by a part of it. */
const LONGEST_NEEDED = 12;

/** A word without the endings that a paraphrase changes ("mended", "mending" and "mends" are "mend"). */
export const stem = (word: string): string =>
  word.length <= 4 ? word : word.replace(/(?:'s|ies|ied|ings?|ers?|ed|es|s|ly)$/u, "").replace(/([^aeiou])\1$/u, "$1");

type Range = Pick<Sentence, "first" | "end">;
const wholeOf = (text: Text): Range => ({ first: 0, end: text.tokens.length });

const contentWords = ({ tokens }: Text, { first, end }: Range): string[] =>
  tokens.slice(first, end).filter(({ kind, lower }) => kind === "word" && !stopWords.has(lower)).map(({ lower }) => lower); // prettier-ignore

const contentStems = (text: Text, range: Range): Set<string> => new Set(contentWords(text, range).map(stem));

/** Closeness runs from 0 to about 0.6; facts weigh alike when they run alike. */
const SCALE = 5;

type Element = {
  readonly kind: WhyKind;
  readonly stems: ReadonlySet<string>;
  /** The stems of each of its sentences: one of them, used alone, reflects it. */
  readonly parts: readonly ReadonlySet<string>[];
  readonly meaning: Meaning;
};

/** The last profile seen and its words: a whole month is checked against one profile. */
let remembered: { readonly profile: Profile; readonly elements: readonly Element[] } | undefined;

function elementsOf(profile: Profile): readonly Element[] {
  if (remembered?.profile === profile) return remembered.elements;
  const elements = whyKinds.flatMap((kind): Element[] => {
    const text = analyse(profile.whys[kind]);
    const stems = contentStems(text, wholeOf(text));
    if (stems.size < AT_LEAST) return [];
    const parts = text.sentences.map((sentence) => contentStems(text, sentence)).filter(({ size }) => size >= AT_LEAST);
    const meaning = meaningOf(contentWords(text, wholeOf(text)));
    return [{ kind, stems, parts: parts.length > 1 ? [stems, ...parts] : [stems], meaning }];
  });
  remembered = { profile, elements };
  return elements;
}

const countShared = (wanted: ReadonlySet<string>, stems: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of wanted) if (stems.has(word)) shared += 1;
  return shared;
};

const reflects = (wanted: ReadonlySet<string>, stems: ReadonlySet<string>): boolean => {
  const shared = countShared(wanted, stems);
  return shared >= AT_LEAST && shared >= SHARE * Math.min(wanted.size, LONGEST_NEEDED);
};

/** The part of the Why that shares most content words with the text, and how many; null without a Why in the profile. */
export function closestElement(
  text: Text,
  profile: Profile,
): { readonly kind: WhyKind; readonly shared: number } | null {
  const elements = elementsOf(profile);
  if (elements.length === 0) return null;
  const stems = contentStems(text, wholeOf(text));
  return elements
    .map(({ kind, stems: wanted }) => ({ kind, shared: countShared(wanted, stems) }))
    .reduce((best, element) => (element.shared > best.shared ? element : best));
}

/** How well the text says what a part of the Why says, in whatever words: as a whole, and in its nearest sentence. */
function paraphrased(text: Text, elements: readonly Element[]) {
  const whole = meaningOf(contentWords(text, wholeOf(text)));
  const sentences = text.sentences.map((sentence) => meaningOf(contentWords(text, sentence)));
  const most = (of: (meaning: Meaning) => number): number => Math.max(0, ...elements.map(({ meaning }) => of(meaning)));
  return {
    "said again": SCALE * most((meaning) => saidIn(meaning, whole)),
    "like a sentence": SCALE * most((meaning) => Math.max(0, ...sentences.map((sentence) => alike(meaning, sentence)))),
  };
}

/** What a profile says for or against a Why in this text: that there is one, what words they share, and how near they are in meaning. */
export function profileFacts(text: Text, profile: Profile): Facts {
  const elements = elementsOf(profile);
  if (elements.length === 0) return factsOf({});
  const shared = closestElement(text, profile)?.shared ?? 0;
  return factsOf({
    ...paraphrased(text, elements),
    told: 1,
    "shares 1": shared > 0 ? 1 : 0,
    "shares 2": shared > 1 ? 1 : 0,
    "shares 3": shared > 2 ? 1 : 0,
    "says it": matchProfile(text, profile).length > 0 ? 1 : 0,
  });
}

/** The sentences that say a part of the owner's Why in the owner's words or close to them. */
export function matchProfile(text: Text, profile: Profile): (WhyMatch & { readonly sentence: number })[] {
  const elements = elementsOf(profile);
  if (elements.length === 0) return [];
  return text.sentences.flatMap((sentence, index) => {
    const stems = contentStems(text, sentence);
    const element = elements.find(({ parts }) => parts.some((part) => reflects(part, stems)));
    if (!element) return [];
    const span = { from: sentence.from, to: sentence.to };
    return [{ span, kind: "profile" as const, element: element.kind, weight: WEIGHT, sentence: index }];
  });
}
