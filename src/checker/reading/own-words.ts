import type { OwnWords, WatchedWords } from "../../domain/own-words.ts";
import type { Diagnostic, Span } from "../model/diagnostic.ts";
import { enterPhrases, findPlainly, plainPhrase, type PlainMatch, type PlainPhrases } from "../text/plain-phrase.ts";
import { analyse } from "../text/analyse.ts";
import { firstEndingAfter, type Text } from "../text/text.ts";

/** The owner's lists, ready to be looked for. `null` among the rules stands for all of them. */
type Entered = {
  readonly watched: PlainPhrases<WatchedWords>;
  readonly fine: PlainPhrases<ReadonlySet<string | null>>;
};

function enter({ watched, fine }: OwnWords): Entered {
  const byWords = Map.groupBy(fine, ({ words }) => words.trim().toLowerCase());
  return {
    watched: enterPhrases(watched.map((one) => [plainPhrase(one.words, "words"), one])),
    fine: enterPhrases(
      [...byWords].map(([words, own]) => [plainPhrase(words, "words"), new Set(own.map(({ ruleId }) => ruleId))]),
    ),
  };
}

/** The last lists seen: a month is checked with the same ones, though they may come from another thread each time. */
let remembered: { readonly told: string; readonly entered: Entered } | undefined;

function enteredOf(own: OwnWords): Entered {
  const told = JSON.stringify(own);
  if (remembered?.told !== told) remembered = { told, entered: enter(own) };
  return remembered.entered;
}

/** Where a text says words that the owner watches; what stands between quotation marks is somebody else's. */
export const findWatched = (text: Text, own: OwnWords): readonly PlainMatch<WatchedWords>[] =>
  own.watched.length === 0
    ? []
    : findPlainly(text, enteredOf(own).watched).filter(({ first }) => text.tokens[first]?.quoted !== true);

const isWord = (text: Text, at: number): boolean => text.tokens[at]?.kind !== "punctuation";

/** The tokens of a span that say something. */
function wordsIn(text: Text, { from, to }: Span): readonly number[] {
  const found: number[] = [];
  for (let at = firstEndingAfter(text.tokens, from); (text.tokens[at]?.from ?? to) < to; at++)
    if (isWord(text, at)) found.push(at);
  return found;
}

/** So many characters of a word are in each of its forms. */
const BEGINNING = 2;

/** From this share of its words on a flag is made of words that are fine. */
const MADE_OF = 0.5;

/** Answers for each finding whether at least half of the words that it flags are fine to the owner. */
export function fineTeller(text: Text, own: OwnWords): (finding: Diagnostic) => boolean {
  const matches = own.fine.length === 0 ? [] : findPlainly(text, enteredOf(own).fine);
  const isFine = (at: number, ruleId: string): boolean =>
    matches.some(({ first, last, entry }) => first <= at && at <= last && (entry.has(null) || entry.has(ruleId)));
  return ({ place, phrase, ruleId }) => {
    if (matches.length === 0 || place.in !== "text" || phrase === null || ruleId.startsWith("own/")) return false;
    const words = wordsIn(text, place.span);
    return words.length > 0 && words.filter((at) => isFine(at, ruleId)).length >= MADE_OF * words.length;
  };
}

/** How many texts say each of some words, as they are looked for in posts. A text is analysed where it holds how the words begin. */
export function countSaying(texts: readonly string[], words: readonly string[]): readonly number[] {
  const plain = texts.map((text) => text.toLowerCase());
  return words.map((one) => {
    const phrase = plainPhrase(one, "words");
    const phrases = enterPhrases([[phrase, one]]);
    const [begins = ""] = phrase?.parts[0]?.forms ?? [];
    const mayBe = (at: number): boolean => plain[at]?.includes(begins.slice(0, BEGINNING)) ?? false;
    return texts.filter((text, at) => mayBe(at) && findPlainly(analyse(text), phrases).length > 0).length;
  });
}
