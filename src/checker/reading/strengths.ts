import { becauses, strengthWordings } from "../lexicons/strengths.ts";
import type { Span } from "../model/diagnostic.ts";
import type { Strength, StrengthKind } from "../model/report.ts";
import { findUses } from "../text/phrases.ts";
import type { Text } from "../text/text.ts";
import type { Ask } from "./asks.ts";
import type { Conversation } from "./conversation.ts";
import { findNames } from "./names.ts";
import { findPlaces } from "./places.ts";
import type { WhyReading } from "./why.ts";

/** How heavy a Why match must be to be shown as a strength and not as a hint. */
const SHOWN_WHY = 0.4;

/** The sentence around tokens `first`: a strength is shown as a whole thought. */
const sentenceAround = (text: Text, first: number): Span => {
  const sentence = text.sentences[text.tokens[first]?.sentence ?? 0];
  return { from: sentence?.from ?? 0, to: sentence?.to ?? 0 };
};

/** What a post does well, in the order of the text; at most one strength of a kind for the same words. */
export function readStrengths(
  text: Text,
  why: WhyReading,
  conversation: Conversation,
  asks: readonly Ask[],
  names: readonly string[],
): readonly Strength[] {
  const found: (readonly [StrengthKind, Span])[] = [
    ...why.matches
      .filter((match) => match.kind !== "platitude" && match.weight >= SHOWN_WHY && why.level !== "none")
      .map((match) => ["why", match.span] as const),
    ...findUses(text, strengthWordings).map(({ first, entry }) => [entry.kind, sentenceAround(text, first)] as const),
    ...conversation.questions.map((span) => ["question", span] as const),
    ...conversation.invitations.map((span) => ["invitation", span] as const),
    ...findNames(text, names).map((span) => ["named-person", span] as const),
    ...findPlaces(text).map((span) => ["place", span] as const),
    ...asks.filter((ask) => ask.soft).map((ask) => ["plain-ask", ask.span] as const),
  ];
  const seen = new Set<string>();
  return found
    .sort(([, a], [, b]) => a.from - b.from || b.to - a.to)
    .filter(([kind, span]) => {
      const key = `${kind} ${span.from}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(([kind, span]) => ({ kind, span, because: becauses[kind] }));
}
