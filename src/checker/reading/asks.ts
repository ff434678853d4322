import type { Span } from "../model/diagnostic.ts";
import { type AskAction, elsewhere, leadIns, offers, requests, requestsByName } from "../lexicons/asks.ts";
import { findPhrases, isClauseHead } from "../text/phrases.ts";
import { isMention } from "../text/scope.ts";
import type { Classified } from "./classifier.ts";
import { concluded, type Facts, factsOf } from "./joins.ts";
import { type PhraseMatch, spanOf, type Text } from "../text/text.ts";

/** One request for an action of the reader. Tokens `first..last`, both included. */
export type Ask = {
  readonly action: AskAction;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Leaves the choice with the reader ("if you'd like one, …", "feel free to …"). */
  readonly soft: boolean;
  /** Where the request begins, with what leads into it ("please", "don't forget to"); `first` where nothing does. */
  readonly head: number;
  /** An order or what stands for one; false for a note such as "link in bio". */
  readonly order: boolean;
};

type Found = PhraseMatch<{ readonly action: AskAction }>;

/** Orders and requests in any place: most stand for one only at the head of a clause or behind a lead-in. */
const requestsIn = (text: Text): readonly Found[] => [
  ...findPhrases(text, requests),
  ...findPhrases(text, requestsByName).filter(({ last }) => /^\p{Lu}/u.test(text.tokens[last]?.written ?? "")),
];

type LeadIn = { readonly soft: boolean; readonly first: number; readonly last: number };

/** Requests that follow a lead-in such as "don't forget to" stand at no clause head; they are found in it or behind it. */
function afterLeadIns(text: Text): Map<number, LeadIn> {
  const leads = new Map<number, LeadIn>();
  for (const { first, last, entry } of findPhrases(text, leadIns))
    for (let at = first; at <= last + 1; at++) leads.set(at, { soft: entry.soft, first, last });
  return leads;
}

/** The first word of the clause that token `at` heads. */
function clauseHead({ tokens }: Text, at: number): number {
  let head = at;
  for (let i = at - 1; tokens[i]?.clause === tokens[at]?.clause && tokens[i]?.sentence === tokens[at]?.sentence; i--)
    if (tokens[i]?.kind === "word") head = i;
  return head;
}

/** Whether the sentence of token `at` leaves the choice with the reader ("if you'd like one, …"). */
export const leavesChoice = (text: Text, at: number): boolean =>
  findPhrases(text, offers).some(({ first }) => text.tokens[first]?.sentence === text.tokens[at]?.sentence);

const isOffer = (sentence: number, conditional: ReadonlySet<number>): boolean => conditional.has(sentence);

/** A mark or an emoji at the head of a phrase belongs to what stands before the request. */
function firstWord({ tokens }: Text, first: number, last: number): number {
  let at = first;
  while (at < last && /^(?:punctuation|emoji)$/u.test(tokens[at]?.kind ?? "")) at += 1;
  return at;
}

/** "Click the link below": the same thing asked once, in more words than one phrase holds. */
const isOneAsk = ({ tokens }: Text, previous: Ask | undefined, action: AskAction, first: number): boolean =>
  previous !== undefined &&
  (first <= previous.last || (previous.action === action && tokens[previous.first]?.clause === tokens[first]?.clause));

/** The asks of a text in its order: not quoted, negated or reported, and not answered away. */
export function readAsks(text: Text): readonly Ask[] {
  const leads = afterLeadIns(text);
  const conditional = new Set(findPhrases(text, offers).map(({ first }) => text.tokens[first]?.sentence ?? -1));
  const isOrder = (at: number): boolean => isClauseHead(text, at) || leads.get(at)?.last === at - 1;
  const candidates: Found[] = [
    ...requestsIn(text).filter(({ first }) => isOrder(first)),
    ...findPhrases(text, elsewhere),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
  const asks: Ask[] = [];
  for (const { first: start, last, entry } of candidates) {
    const first = firstWord(text, start, last);
    if (isOneAsk(text, asks.at(-1), entry.action, first) || isMention(text, first, last)) continue;
    const lead = leads.get(first);
    const order = isOrder(first);
    const soft = (lead?.soft ?? false) || isOffer(text.tokens[first]?.sentence ?? -1, conditional);
    const head = lead?.first ?? (order ? clauseHead(text, first) : first);
    asks.push({ action: entry.action, first, last, span: spanOf(text, first, last), soft, head, order });
  }
  return asks;
}

/** Finds the ask that stands before one of `asks`. */
export function askBefore(asks: readonly Ask[]): (ask: Ask) => Ask | undefined {
  const places = new Map(asks.map((ask, at) => [ask, at]));
  return (ask) => asks[(places.get(ask) ?? 0) - 1];
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
