import type { Copies, MonthPost, SharedOpening } from "../model/calendar.ts";
import type { CopyKind } from "../model/calendar-figures.ts";
import { comparedWords, contentWords, openingOf } from "./compared-words.ts";
import { groupSimilar } from "./similar.ts";

/** "Open till eight" twice is no copy that anybody minds; from this many words on a text is one's own. */
const LEAST_WORDS = 3;
const LEAST_WORDS_NEAR = 5;
/** From this share of content words and pairs of them on, a reader takes two posts for one. Measured, see decision 8. */
const ALIKE = 0.5;
/** Of the words of a filled frame at most this share differs. */
const FILLED = 0.25;
/** Shorter first lines are a greeting or the name of a series; fewer posts are a coincidence. */
const OPENING_WORDS = 4;
const OPENING_POSTS = 3;

/** Fewer words than this are numbered, so that two numbers make one that is exact. */
const WORDS = 2 ** 26;

/** Gives each word, and each pair of words, a number of its own. */
function newNumbering(): (words: readonly string[]) => readonly number[] {
  const known = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = known.get(word) ?? known.size + 1; // none is 0, so that no pair has the number of a word
    known.set(word, number);
    return number;
  };
  return (text) => {
    const numbers = contentWords(text).map(numberOf);
    return [...numbers, ...numbers.slice(1).map((number, at) => (numbers[at] ?? 0) * WORDS + number)];
  };
}

/** What posts are compared by, made when it is asked for: all of it at once would take more memory than the posts. */
function* featuresOf(groups: readonly (readonly MonthPost[])[]): Iterable<readonly number[]> {
  const numbersOf = newNumbering();
  for (const [first] of groups) yield first && first.words.length >= LEAST_WORDS_NEAR ? numbersOf(first.words) : [];
}

const isFilled = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.filter((word, at) => word !== b[at]).length <= FILLED * a.length;

const spaceless = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

function kindOf(posts: readonly MonthPost[]): CopyKind {
  const first = posts[0]?.words ?? [];
  if (new Set(posts.map(({ text }) => spaceless(text))).size === 1) return "same";
  if (posts.every(({ words }) => words.join(" ") === first.join(" "))) return "dressed";
  return posts.every(({ words }) => isFilled(first, words)) ? "filled" : "near";
}

/** What tells of one thing together: the posts of a family; any other post alone. */
const tellingOf = (post: MonthPost): MonthPost | string => post.family ?? post;

/**
 * Posts alike, without those that were told anew: of a family one is enough, be it ever so near to the others. Those of a
 * family that are word for word the same were not told anew, and stay.
 */
function withoutAdapted(posts: readonly MonthPost[]): readonly MonthPost[] {
  const kept = new Set(
    [...Map.groupBy(posts, tellingOf).values()].flatMap((members) => {
      const same = [...Map.groupBy(members, ({ text }) => spaceless(text)).values()];
      return same.reduce((most, own) => (own.length > most.length ? own : most));
    }),
  );
  return posts.filter((post) => kept.has(post));
}

const isOneFamily = ([first, ...others]: readonly MonthPost[]): boolean =>
  typeof first?.family === "string" && others.every(({ family }) => family === first.family);

/**
 * Finds the copies among posts, whatever their channel and day (S0.20). A post that tells the same in other words is none,
 * nor is one that the owner adapted for another channel.
 */
export function findCopies(posts: readonly MonthPost[]): readonly Copies[] {
  const same = [...Map.groupBy(posts, ({ words }) => words.join(" ")).values()].filter(
    ([first]) => (first?.words.length ?? 0) >= LEAST_WORDS,
  );
  const groupOf = groupSimilar(featuresOf(same), ALIKE);
  const groupOfPost = new Map(same.flatMap((group, at) => group.map((post) => [post, groupOf[at]] as const)));
  // In the order of the posts again.
  const all = Map.groupBy(
    posts.filter((post) => groupOfPost.has(post)),
    (post) => groupOfPost.get(post),
  );
  return [...all.values()]
    .filter(({ length }) => length > 1) // most are alone
    .map(withoutAdapted)
    .filter(({ length }) => length > 1)
    .map((group) => ({ kind: kindOf(group), posts: group, isOneFamily: isOneFamily(group) }));
}

/** What a post's first line is compared by; null where it is too short. */
function openingKeyOf({ text }: MonthPost): string | null {
  const words = comparedWords(openingOf(text));
  return words.length < OPENING_WORDS ? null : words.join(" ");
}

/** Finds first lines that several posts share; copies of each other, and a family, count as one post. */
export function findSharedOpenings(posts: readonly MonthPost[], copies: readonly Copies[]): readonly SharedOpening[] {
  const copyOf = new Map(copies.flatMap((group) => group.posts.map((post) => [post, group] as const)));
  const isShared = (group: readonly MonthPost[]): boolean =>
    group.length >= OPENING_POSTS &&
    new Set(group.map((post) => copyOf.get(post) ?? tellingOf(post))).size >= OPENING_POSTS;
  return [...Map.groupBy(posts, openingKeyOf)].flatMap(([words, group]) =>
    words !== null && isShared(group) ? [{ words, posts: group }] : [],
  );
}
