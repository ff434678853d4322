import { emptyProfile } from "../../domain/profile.ts";
import { borrowedLines } from "../lexicons/borrowed.ts";
import type { Span } from "../model/diagnostic.ts";
import { generic } from "../rules/why/generic.ts";
import { moneyOnly } from "../rules/why/money-only.ts";
import { analyse } from "../text/analyse.ts";
import { findUses } from "../text/phrases.ts";
import { checkPost } from "./check-post.ts";

/** What an answer may be asked about: it speaks of money alone, of what anybody says, or in somebody else's words (S2.12). */
export const whyDoubts = ["money", "anybody", "borrowed"] as const;
export type WhyDoubtKind = (typeof whyDoubts)[number];

/** A question about an answer, with the words that it is about. */
export type WhyDoubt = { readonly kind: WhyDoubtKind; readonly span: Span };

/** The shortest answer that is asked about, in words: shorter ones are still being written. */
const LEAST_WORDS = 3;

/**
 * What could be asked about an answer in Our Why, in the order of its words. Sparing: where the answer also says a Why of its own,
 * a phrase that anybody uses is let pass.
 */
export function doubtsOn(answer: string): readonly WhyDoubt[] {
  const text = analyse(answer);
  if (text.wordCount < LEAST_WORDS) return [];
  const { diagnostics } = checkPost(answer, { profile: emptyProfile }, [generic, moneyOnly]);
  const found = diagnostics.flatMap(({ ruleId, place }): WhyDoubt[] =>
    place.in === "text" ? [{ kind: ruleId === moneyOnly.id ? "money" : "anybody", span: place.span }] : [],
  );
  const borrowed = findUses(text, borrowedLines).map(({ span }): WhyDoubt => ({ kind: "borrowed", span }));
  const isCovered = ({ span }: WhyDoubt): boolean =>
    borrowed.some((one) => one.span.from < span.to && span.from < one.span.to);
  return [...found.filter((one) => !isCovered(one)), ...borrowed].toSorted((a, b) => a.span.from - b.span.from);
}
