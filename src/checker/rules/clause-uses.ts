import type { Span } from "../model/diagnostic.ts";
import { findUses, type Lexicon } from "../text/phrases.ts";
import { clauseAround, joined, spanOfStretch, type Stretch } from "../text/stretch.ts";
import type { PhraseMatch, Text } from "../text/text.ts";

/** Phrases that are used in one clause, and the clause: what a reader takes them in. */
export type ClauseUse<Entry> = {
  readonly matches: readonly PhraseMatch<Entry>[];
  /** The first of them. */
  readonly match: PhraseMatch<Entry>;
  readonly clause: Stretch;
  readonly span: Span;
  /** The clause as written. */
  readonly phrase: string;
};

/** The uses of a lexicon's phrases by clause: it is the clause that pushes, and it pushes once. */
export function clauseUses<Entry extends { readonly phrases: readonly string[] }>(
  text: Text,
  lexicon: Lexicon<Entry>,
): readonly ClauseUse<Entry>[] {
  const found: ClauseUse<Entry>[] = [];
  for (const match of findUses(text, lexicon)) {
    const around = joined(joined(clauseAround(text, match.first), clauseAround(text, match.last)), match);
    const last = found.at(-1);
    const isSame = last !== undefined && last.clause.last >= around.first;
    const clause = isSame ? joined(last.clause, around) : around;
    const span = spanOfStretch(text, clause);
    const matches = isSame ? [...last.matches, match] : [match];
    if (isSame) found.pop();
    found.push({ matches, match: matches[0] ?? match, clause, span, phrase: text.written.slice(span.from, span.to) });
  }
  return found;
}

/** How hard the phrases of a clause push: as hard as the hardest. */
export const pressureOf = ({ matches }: ClauseUse<{ readonly pressure: number }>): number =>
  Math.max(...matches.map(({ entry }) => entry.pressure));
