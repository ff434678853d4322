import { type Profile, type WhyKind, whyKinds } from "../../domain/profile.ts";
import type { WhyMatch } from "../model/report.ts";
import { analyse } from "../text/analyse.ts";
import { stopWords } from "../lexicons/stop-words.ts";
import type { Sentence, Text } from "../text/text.ts";

/** Share of a Why's content words that a sentence must share, and how many at least, to count as reflecting it. */
const SHARE = 0.34;
const AT_LEAST = 2;
/** A sentence in the owner's own words is most of a Why. */
const WEIGHT = 0.7;

/** A word without the endings that a paraphrase changes ("mended", "mending" and "mends" are "mend"). */
const stem = (word: string): string =>
  word.length <= 4 ? word : word.replace(/(?:'s|ies|ied|ings?|ers?|ed|es|s|ly)$/u, "").replace(/([^aeiou])\1$/u, "$1");

const contentStems = (text: Text, sentence: Sentence): Set<string> => {
  const stems = new Set<string>();
  for (let i = sentence.first; i < sentence.end; i++) {
    const token = text.tokens[i];
    if (token?.kind === "word" && !stopWords.has(token.lower)) stems.add(stem(token.lower));
  }
  return stems;
};

type Element = { readonly kind: WhyKind; readonly stems: ReadonlySet<string> };

/** The last profile seen and its words: a whole month is checked against one profile. */
let remembered: { readonly profile: Profile; readonly elements: readonly Element[] } | undefined;

function elementsOf(profile: Profile): readonly Element[] {
  if (remembered?.profile === profile) return remembered.elements;
  const elements = whyKinds.flatMap((kind): Element[] => {
    const text = analyse(profile.whys[kind]);
    const stems = new Set(text.sentences.flatMap((sentence) => [...contentStems(text, sentence)]));
    return stems.size >= AT_LEAST ? [{ kind, stems }] : [];
  });
  remembered = { profile, elements };
  return elements;
}

/** The sentences that say a part of the owner's Why in the owner's words or close to them. */
export function matchProfile(text: Text, profile: Profile): (WhyMatch & { readonly sentence: number })[] {
  const elements = elementsOf(profile);
  if (elements.length === 0) return [];
  return text.sentences.flatMap((sentence, index) => {
    const stems = contentStems(text, sentence);
    for (const { kind, stems: wanted } of elements) {
      const shared = [...wanted].filter((word) => stems.has(word)).length;
      if (shared >= AT_LEAST && shared >= SHARE * Math.min(wanted.size, 12)) {
        const span = { from: sentence.from, to: sentence.to };
        return [{ span, kind: "profile" as const, element: kind, weight: WEIGHT, sentence: index }];
      }
    }
    return [];
  });
}
