import { ALONE, type Copies, type MonthPost, type SharedOpening } from "../model/calendar.ts";
import type { CopyKind } from "../model/calendar-figures.ts";
import { comparedWords, openingOf } from "./compared-words.ts";

/** Of the words of a filled frame at most this share differs. */
const FILLED = 0.25;
/** Fewer posts with one first line are a coincidence. */
const OPENING_POSTS = 3;

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
  const all = Map.groupBy(
    posts.filter(({ alike }) => alike !== ALONE),
    ({ alike }) => alike,
  );
  return [...all.values()]
    .filter(({ length }) => length > 1) // most are alone
    .map(withoutAdapted)
    .filter(({ length }) => length > 1)
    .map((group) => ({ kind: kindOf(group), posts: group, isOneFamily: isOneFamily(group) }));
}

/** Finds first lines that several posts share; copies of each other, and a family, count as one post. */
export function findSharedOpenings(posts: readonly MonthPost[], copies: readonly Copies[]): readonly SharedOpening[] {
  const copyOf = new Map(copies.flatMap((group) => group.posts.map((post) => [post, group] as const)));
  const isShared = (group: readonly MonthPost[]): boolean =>
    group.length >= OPENING_POSTS &&
    new Set(group.map((post) => copyOf.get(post) ?? tellingOf(post))).size >= OPENING_POSTS;
  return [...Map.groupBy(posts, ({ opening }) => opening)].flatMap(([opening, group]) => {
    const [first] = group;
    if (opening === ALONE || !first || !isShared(group)) return [];
    return [{ words: comparedWords(openingOf(first.text)).join(" "), posts: group }];
  });
}
