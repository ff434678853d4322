import type { Span } from "../model/diagnostic.ts";
import { type AskAction, elsewhere, leadIns, offers, requests } from "../lexicons/asks.ts";
import { findPhrases, isClauseHead, type PhraseMatch } from "../text/phrases.ts";
import { isMention } from "../text/scope.ts";
import type { Classified } from "./classifier.ts";
import { concluded, type Facts, factsOf } from "./joins.ts";
import type { Text } from "../text/text.ts";

/** One request for an action of the reader. Tokens `first..last`, both included. */
export type Ask = {
  readonly action: AskAction;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Leaves the choice with the reader ("if you'd like one, …", "feel free to …"). */
  readonly soft: boolean;
};

type Found = PhraseMatch<{ readonly action: AskAction }>;

/** Requests that follow a lead-in such as "don't forget to" stand at no clause head; they are found behind it. */
function behindLeadIns(text: Text): Map<number, boolean> {
  return new Map(findPhrases(text, leadIns).map(({ last, entry }) => [last + 1, entry.soft]));
}

const isOffer = (sentence: number, conditional: ReadonlySet<number>): boolean => conditional.has(sentence);

/** The asks of a text in its order: not quoted, negated or reported, and not answered away. */
export function readAsks(text: Text): readonly Ask[] {
  const leads = behindLeadIns(text);
  const conditional = new Set(findPhrases(text, offers).map(({ first }) => text.tokens[first]?.sentence ?? -1));
  const candidates: Found[] = [
    ...findPhrases(text, requests).filter(({ first }) => isClauseHead(text, first) || leads.has(first)),
    ...findPhrases(text, elsewhere),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
  const asks: Ask[] = [];
  for (const { first, last, span, entry } of candidates) {
    const previous = asks.at(-1);
    if (previous && first <= previous.last) continue;
    if (isMention(text, first, last)) continue;
    const soft = (leads.get(first) ?? false) || isOffer(text.tokens[first]?.sentence ?? -1, conditional);
    asks.push({ action: entry.action, first, last, span, soft });
  }
  return asks;
}

/** How many distinct actions are asked in so many words. A click is the way to another ask, unless it is the only one. */
export function countActions(asks: readonly Ask[]): number {
  const actions = new Set(asks.map((ask) => ask.action));
  if (actions.size > 1) actions.delete("click");
  return actions.size;
}

/** What speaks for an ask and for several: the words as a whole, and the requests that were found. */
export function askFacts(asks: readonly Ask[], { post }: Classified): Facts {
  const found = countActions(asks);
  return factsOf({
    words: post.asks,
    more: post["asks more"],
    "found 1": found > 0 ? 1 : 0,
    "found 2": found > 1 ? 1 : 0,
    "found 3": found > 2 ? 1 : 0,
    soft: asks.some(({ soft }) => soft) ? 1 : 0,
  });
}

/** How many distinct actions the reader is asked for. Words can ask without any request that we know. */
export function countAsks(asks: readonly Ask[], classified: Classified): number {
  const facts = askFacts(asks, classified);
  if (concluded("asks", facts) < 0) return 0;
  return concluded("asks more", facts) < 0 ? 1 : Math.max(2, countActions(asks));
}
