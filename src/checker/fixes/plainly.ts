import type { Edit, Fix } from "../model/diagnostic.ts";
import { clauseAround, joined, type Stretch } from "../text/stretch.ts";
import type { Text } from "../text/text.ts";
import { leaveOut } from "./leave-out.ts";
import { beBefore, insideSentence, put, sentenceAround } from "./wording.ts";

/**
 * How a lexicon entry can be said without the push. `instead` stands in place of the phrase, `afterBe` where a form of "be"
 * stands before it ("tickets are selling fast": "on sale"), `insteadOfAll` in place of its whole sentence. In `instead`, `{first}`
 * and `{last}` are the phrase's own first and last word and `{rest}` all but the first. An entry with none can only be left out.
 */
export type Plain = { readonly instead?: string; readonly afterBe?: string; readonly insteadOfAll?: string };

/** A phrase that was found, with how it can be said plainly. */
export type PlainMatch = Stretch & { readonly entry: Plain };

const between = (text: Text, first: number, last: number): string =>
  insideSentence(text, first) + text.written.slice(text.tokens[first]?.to ?? 0, text.tokens[last]?.to ?? 0);

const filled = (text: Text, words: string, { first, last }: Stretch): string =>
  words
    .replace("{first}", insideSentence(text, first).replace(/,$/u, ""))
    .replace("{last}", insideSentence(text, last))
    .replace("{rest}", first < last ? between(text, first + 1, last) : "");

function plainEdit(text: Text, { first, last, entry }: PlainMatch): Edit | null {
  const { instead, afterBe, insteadOfAll } = entry;
  if (insteadOfAll !== undefined) return put(text, sentenceAround(text, { first, last }), insteadOfAll);
  if (afterBe !== undefined && beBefore(text, first) >= 0) return put(text, { first, last }, afterBe);
  return instead === undefined ? null : put(text, { first, last }, filled(text, instead, { first, last }));
}

/**
 * The plain wording of phrases that push together, where each of them has one, and the text without them. `whole` is all of
 * the push around them. What has a plain wording is left out only with its clause: half of a thought is none.
 */
export function plainly(text: Text, matches: readonly PlainMatch[], label: string, whole?: Stretch): readonly Fix[] {
  const [first, ...others] = matches;
  if (!first) return [];
  const stretch = others.reduce<Stretch>(joined, first);
  const clause = joined(clauseAround(text, stretch.first), stretch);
  const edits = matches.map((match) => plainEdit(text, match)).filter((edit) => edit !== null);
  const isPlain = edits.length === matches.length;
  const said = isPlain
    ? [{ label, edits: matches.some(({ entry }) => entry.insteadOfAll) ? edits.slice(0, 1) : edits }]
    : [];
  return [...said, ...leaveOut(text, whole ?? (isPlain ? clause : stretch), isPlain ? "Leave it out" : label)];
}
