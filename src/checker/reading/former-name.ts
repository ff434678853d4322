import type { Profile } from "../../domain/profile.ts";
import { foldedName } from "../../domain/text.ts";
import { renameStory } from "../lexicons/rename-story.ts";
import { stopWords } from "../lexicons/stop-words.ts";
import { findPhrases } from "../text/phrases.ts";
import { enterPhrases, findPlainly, plainPhrase, type PlainMatch, type PlainPhrases } from "../text/plain-phrase.ts";
import { beginsSentence, type Stretch } from "../text/stretch.ts";
import type { Text, Token } from "../text/text.ts";
import { hasMeaning } from "./meaning.ts";
import { isHeadline, kindsOfPlace, noPlaces } from "./places.ts";

/** What is known of a name that is looked for. */
type Name = {
  readonly hasArticle: boolean;
  readonly isFormer: boolean;
  /** Of one word: alone it is a name, beside another name it is a part of that. */
  readonly isLone: boolean;
  /** Made of words that posts say anyway ("Good Bread"): only its capitals tell it from them. */
  readonly isCommon: boolean;
};

/** An article at the front of a name comes and goes. */
const ARTICLE = /^the\s+/u;
const bare = (name: string): string => foldedName(name).replace(ARTICLE, "");

const wordsOf = (name: string): readonly string[] =>
  (bare(name).match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).filter((word) => word !== "and");

/** Letters without a word beside them, as in "A1" or "&", are nobody's but a name's. */
const isCommon = (name: string): boolean =>
  !/[&+\p{N}]/u.test(name) &&
  wordsOf(name).every((word) => hasMeaning(word.replace(/['’]s$/u, "")) || stopWords.has(word));

/** Whether somebody who says the one may mean the other: "Smith's" for "Smith & Daughters". */
const isPartOf = (part: string, whole: string): boolean =>
  ` ${wordsOf(whole).join(" ")} `.includes(` ${wordsOf(part).join(" ")} `);

const nameOf = (name: string, isFormer: boolean): Name => ({
  hasArticle: ARTICLE.test(foldedName(name)),
  isFormer,
  isLone: wordsOf(name).length === 1,
  isCommon: isCommon(name),
});

const NONE: PlainPhrases<Name> = new Map();

function namesIn({ business, formerNames, names }: Profile): PlainPhrases<Name> {
  const people = new Set(names.flatMap(wordsOf));
  const former = formerNames.filter((name) => {
    const words = wordsOf(name);
    if (words.length === 0 || isPartOf(name, business)) return false;
    return words.length > 1 || !(people.has(words[0] ?? "") || noPlaces.has(words[0] ?? ""));
  });
  if (former.length === 0 || wordsOf(business).length === 0) return NONE;
  const entered = [[business, false] as const, ...former.map((name) => [name, true] as const)];
  return enterPhrases(entered.map(([name, isFormer]) => [plainPhrase(bare(name), "name"), nameOf(name, isFormer)]));
}

/** The last profile seen and its names: a whole month is checked against one profile. */
let remembered: { readonly profile: Profile; readonly names: PlainPhrases<Name> } | undefined;

function namesOf(profile: Profile): PlainPhrases<Name> {
  if (remembered?.profile !== profile) remembered = { profile, names: namesIn(profile) };
  return remembered.names;
}

const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && /^\p{Lu}/u.test(token.written);

/** Words with which a sentence sends somebody to a business. */
const SENDS = new Set(["visit", "find", "call", "ask", "follow", "tag", "see", "meet", "join", "try", "thank", "email", "message", "ring", "love", "support", "welcome", "hello", "hi"]); // prettier-ignore

/** The token at `at` where it is of the same sentence as another. */
function inSentenceOf({ tokens }: Text, other: number, at: number): Token | undefined {
  const token = tokens[at];
  return token?.sentence === tokens[other]?.sentence ? token : undefined;
}

/** Whether a capital says only that a sentence begins: "Visit Bloom", but not "Anna Bloom". */
const isOnlyOpening = (text: Text, at: number, { lower }: Token): boolean =>
  beginsSentence(text, at) && (SENDS.has(lower) || stopWords.has(lower));

/** Whether the words beside a name belong to it: "Bloom Street", "Anna Bloom". */
function isPartOfName(text: Text, { first, last, entry }: PlainMatch<Name>): boolean {
  const before = inSentenceOf(text, first, first - 1);
  const after = inSentenceOf(text, first, last + 1);
  if (after && kindsOfPlace.has(after.lower)) return true;
  if (!entry.isLone) return false;
  return isCapital(after) || (before !== undefined && isCapital(before) && !isOnlyOpening(text, first - 1, before));
}

/** Whether words that posts say anyway are meant as a name here. */
function isWrittenAsName(text: Text, { first, last, entry, isTag }: PlainMatch<Name>): boolean {
  if (!entry.isCommon) return true;
  const own = text.tokens.slice(first, last + 1);
  if (entry.isLone)
    return !isTag && !beginsSentence(text, first) && own.every(({ written }) => /^\p{Lu}\p{Ll}/u.test(written));
  return (
    isTag ||
    (!isHeadline(text, own[0]?.sentence ?? 0, own) &&
      own.every((token) => isCapital(token) || stopWords.has(token.lower)))
  );
}

/** A year in a sentence tells of that year. */
const namesYear = ({ tokens }: Text): boolean =>
  tokens.some(({ kind, lower }) => kind === "number" && /^(?:19|20)\d\d$/u.test(lower));

/** With the article that belongs to the name. */
const whole = ({ tokens }: Text, { first, last, entry }: PlainMatch<Name>): Stretch => {
  const before = tokens[first - 1];
  const hasIt = entry.hasArticle && before?.lower === "the" && before.sentence === tokens[first]?.sentence;
  return { first: hasIt ? first - 1 : first, last };
};

/** A name that is given up, in words or as a hashtag. */
export type FormerName = Stretch & { readonly isTag: boolean };

/**
 * Where a post calls the business by a name that it no longer goes by, and tells nothing of the change. Sparing: in a post that
 * speaks of names or of the past, an old name is the story. Handles and links are addresses, and may still be the right ones.
 */
export function findFormerNames(text: Text, profile: Profile): readonly FormerName[] {
  const names = namesOf(profile);
  const all = findPlainly(text, names);
  const found = all.filter(({ entry, first }) => entry.isFormer && text.tokens[first]?.quoted !== true);
  if (found.length === 0 || namesYear(text) || findPhrases(text, renameStory).length > 0) return [];
  const now = new Set(all.filter(({ entry }) => !entry.isFormer).map(({ first }) => text.tokens[first]?.sentence));
  const isStory = ({ first, isTag }: PlainMatch<Name>): boolean => !isTag && now.has(text.tokens[first]?.sentence);
  return found
    .filter((match) => isWrittenAsName(text, match) && !isStory(match) && !isPartOfName(text, match))
    .map((match) => ({ ...whole(text, match), isTag: match.isTag }));
}
