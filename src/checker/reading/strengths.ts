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
  const found: Strength[] = [];
  const add = (kind: StrengthKind, span: Span): void => {
    found.push({ kind, span, because: becauses[kind] });
  };
  for (const { kind, weight, span } of why.level === "none" ? [] : why.matches)
    if (kind !== "platitude" && weight >= SHOWN_WHY) add("why", span);
  for (const { first, entry } of findUses(text, strengthWordings)) add(entry.kind, sentenceAround(text, first));
  for (const span of conversation.questions) add("question", span);
  for (const span of conversation.invitations) add("invitation", span);
  for (const span of findNames(text, names)) add("named-person", span);
  for (const span of findPlaces(text)) add("place", span);
  for (const { soft, span } of asks) if (soft) add("plain-ask", span);
  found.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  // Sorted, those that begin at one place stand together.
  return found.filter(({ kind, span }, index) => {
    for (let at = index - 1; found[at]?.span.from === span.from; at--) if (found[at]?.kind === kind) return false;
    return true;
  });
}
