import { type Profile, type WhyKind, whyKinds } from "../../domain/profile.ts";
import type { MonthPost } from "../model/calendar.ts";
import { comparedWords } from "./compared-words.ts";

/** Words of four letters and more that tell nothing of what a sentence is about. */
const FUNCTION_WORDS = new Set(
  `about after again also anyone because been before being came come does down each else even ever every from goes going
  have having here into just like made make more most much must next once only other over same should some such than that
  their them then there these they thing things this those under very want well went were what when where which while will
  with would your`.split(/\s+/u),
);
const SHORTEST = 4;
/** So many letters of a word tell it from others and let its endings go ("mended" and "mending"). */
const STEM = 5;
/** A post that shares this many content words with a part of the Why may well be about it. */
const SHARED = 2;
/** What the owner tells for their own sake: no month has to come back to it. */
const PRIVATE: WhyKind = "origin-money";
/** A shorter answer says too little to be recognised. */
const LEAST = 3;

const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.filter((word) => word.length >= SHORTEST && !FUNCTION_WORDS.has(word)).map((word) => word.slice(0, STEM)),
  );

/**
 * The parts of the profile's Why that no post reflects (S2.5). Generous: a post that shares two words with a part counts as
 * reflecting it, and where a post says plainly why without a part being recognised in it, it may be any of them. Telling an
 * owner that a value never shows when it does is worse than keeping quiet.
 */
export function unseenWhys(posts: readonly MonthPost[], profile: Profile): readonly WhyKind[] {
  const isOpen = posts.some(
    ({ report: { why } }) => why.level === "strong" && why.matches.every(({ element }) => element === null),
  );
  if (isOpen) return [];
  const seen = new Set(posts.flatMap(({ report }) => report.why.matches.map(({ element }) => element)));
  const told = whyKinds.filter((kind) => kind !== PRIVATE && !seen.has(kind) && profile.whys[kind].trim() !== "");
  if (told.length === 0) return [];
  const stems = posts.map(({ words }) => stemsOf(words));
  return told.filter((kind) => {
    const wanted = stemsOf(comparedWords(profile.whys[kind]));
    return wanted.size >= LEAST && !stems.some((own) => [...wanted].filter((stem) => own.has(stem)).length >= SHARED);
  });
}
