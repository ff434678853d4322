import type { Edit, Fix } from "../model/diagnostic.ts";
import { clauseAround, joined, type Stretch } from "../text/stretch.ts";
import type { Text } from "../text/text.ts";
import { calmEdits } from "./calm.ts";
import { leaveOut, tellsFact } from "./leave-out.ts";
import { beBefore, inQuietVoice, insideSentence, put, sentenceAround } from "./wording.ts";

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
  if (instead === undefined) return null;
  // A price is read with the comma behind it.
  const comma = text.tokens[last]?.written.endsWith(",") ? "," : "";
  return put(text, { first, last }, filled(text, instead, { first, last }).replace(/,$/u, "") + comma);
}

/** Around a phrase in capitals the rest of its clause comes down to a quiet voice too. */
function quietAround(text: Text, clause: Stretch, matches: readonly Stretch[]): readonly Edit[] {
  const within = (at: number): boolean => matches.some(({ first, last }) => at >= first && at <= last);
  const isShouted = (at: number): boolean => inQuietVoice(text, at) !== text.tokens[at]?.written;
  const indexes = Array.from({ length: clause.last - clause.first + 1 }, (_, index) => clause.first + index);
  if (!indexes.some((at) => within(at) && isShouted(at))) return [];
  return indexes.filter((at) => !within(at)).flatMap((at) => calmEdits(text, { first: at, last: at }));
}

const stretchOf = ([first, ...others]: readonly PlainMatch[]): Stretch =>
  others.reduce<Stretch>(joined, first ?? { first: 0, last: 0 });

/** The plain wording of phrases that push together, where each of them has one. */
export function sayPlainly(text: Text, matches: readonly PlainMatch[], label: string): readonly Fix[] {
  const edits = matches.map((match) => plainEdit(text, match)).filter((edit) => edit !== null);
  if (edits.length < matches.length) return [];
  const isWhole = matches.some(({ entry }) => entry.insteadOfAll !== undefined);
  const stretch = stretchOf(matches);
  const clause = joined(clauseAround(text, stretch.first), stretch);
  return [{ label, edits: isWhole ? edits.slice(0, 1) : [...edits, ...quietAround(text, clause, matches)] }];
}

/**
 * The plain wording of phrases that push together, and the text without them. `whole` is all of the push around them where the
 * phrases are only its sign.
 */
export function plainly(text: Text, matches: readonly PlainMatch[], label: string, whole?: Stretch): readonly Fix[] {
  const stretch = stretchOf(matches);
  const said = sayPlainly(text, matches, label);
  const without = whole && tellsFact(text, whole) ? [] : leaveOut(text, whole ?? stretch);
  const { first, last } = sentenceAround(text, stretch);
  // "Today only!" alone says nothing more than "Today!": such a sentence is better left out.
  const saysNothing = first === stretch.first && last === stretch.last && matches.every(({ entry }) => entry.insteadOfAll === undefined); // prettier-ignore
  return saysNothing && without.length > 0 ? without : [...said, ...without];
}
