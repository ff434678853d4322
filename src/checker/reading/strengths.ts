import { fearWordings } from "../lexicons/fear.ts";
import { becauses, strengthWordings } from "../lexicons/strengths.ts";
import { urgencyWordings } from "../lexicons/urgency.ts";
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

const WANTS_HELP = /\b(?:any(?:one|body)|who|somebody|someone|any of you)\b/iu;

/** The sentence around tokens `first`: a strength is shown as a whole thought. */
const sentenceAround = (text: Text, first: number): Span => {
  const sentence = text.sentences[text.tokens[first]?.sentence ?? 0];
  return { from: sentence?.from ?? 0, to: sentence?.to ?? 0 };
};

/** Whether token `at` is in a question that wants help and gives none ("does anyone know how to …?"). */
const asksForHelp = (text: Text, at: number): boolean => {
  const sentence = text.sentences[text.tokens[at]?.sentence ?? -1];
  return sentence?.question === true && WANTS_HELP.test(text.written.slice(sentence.from, sentence.to));
};

/** The wordings of strengths; what hurries or frightens is no help. */
function wordingsIn(text: Text) {
  const pushes = [...findUses(text, urgencyWordings), ...findUses(text, fearWordings)];
  const pushed = new Set(pushes.map(({ first }) => text.tokens[first]?.sentence));
  const helps = (first: number): boolean => !asksForHelp(text, first) && !pushed.has(text.tokens[first]?.sentence);
  return findUses(text, strengthWordings).filter(({ first, entry }) => entry.kind !== "help" || helps(first));
}

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
  for (const { first, entry } of wordingsIn(text)) add(entry.kind, sentenceAround(text, first));
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
