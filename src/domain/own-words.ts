import { foldedName, storable } from "./text.ts";

/** Words that the owner wants to be told of wherever a post says them. */
export type WatchedWords = {
  readonly words: string;
  /** Why; may be empty. */
  readonly reason: string;
  /** What to say instead; may be empty. */
  readonly instead: string;
};

/** Words that are fine: no flag is made of them, or none of one rule. */
export type FineWords = { readonly words: string; readonly ruleId: string | null };

/** The owner's own list beside the rules (S2.27). */
export type OwnWords = { readonly watched: readonly WatchedWords[]; readonly fine: readonly FineWords[] };

/** Nothing listed. */
export const noOwnWords: OwnWords = { watched: [], fine: [] };

/** How many entries each list has, and how long each text is, in UTF-16 code units. */
export const ownWordsBounds = { count: 500, words: 100, reason: 300, instead: 200, ruleId: 100 } as const;

/** What can be wrong with an entry. `both`: the same words are in the other list. */
export const ownWordsFaults = ["empty", "too-long", "too-many", "twice", "both", "not-better"] as const;
export type OwnWordsFault = (typeof ownWordsFaults)[number];

const same = (a: string, b: string): boolean => foldedName(a) === foldedName(b);

/** Nothing that a reader could see: a text of spaces and invisible signs. */
const isEmpty = (words: string): boolean => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(words);

/** The first thing that is wrong with words that are to be watched, beside those that are listed; null where all is well. */
export function watchFault(
  { words, reason, instead }: WatchedWords,
  { watched, fine }: OwnWords,
): OwnWordsFault | null {
  if (isEmpty(words)) return "empty";
  const { count, ...most } = ownWordsBounds;
  if (words.length > most.words || reason.length > most.reason || instead.length > most.instead) return "too-long";
  if (watched.length >= count) return "too-many";
  if (watched.some((one) => same(one.words, words))) return "twice";
  if (fine.some((one) => same(one.words, words))) return "both";
  return ` ${foldedName(instead)} `.includes(` ${foldedName(words)} `) ? "not-better" : null;
}

/** The same for words that are fine. The same words may be fine for several rules, or for all. */
export function fineFault({ words, ruleId }: FineWords, { watched, fine }: OwnWords): OwnWordsFault | null {
  if (isEmpty(words)) return "empty";
  const { count, ...most } = ownWordsBounds;
  if (words.length > most.words || (ruleId?.length ?? 0) > most.ruleId) return "too-long";
  if (fine.length >= count) return "too-many";
  if (fine.some((one) => same(one.words, words) && (one.ruleId === ruleId || one.ruleId === null))) return "twice";
  return watched.some((one) => same(one.words, words)) ? "both" : null;
}

/** What is wrong with an entry that was read from outside, by its list and its place in it from 1. */
export type OwnWordsEntryFault = {
  readonly list: keyof OwnWords;
  readonly entry: number;
  readonly fault: OwnWordsFault | "unread";
};

const isText = (value: unknown): value is string => typeof value === "string";

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
}

/** Words to watch as they are written down; null where they cannot be read. A reason and better words may be left out. */
function watchedFrom(value: unknown): WatchedWords | null {
  const fields = fieldsOf(value);
  const [words, reason = "", instead = ""] = ["words", "reason", "instead"].map((name) => fields?.get(name));
  if (!isText(words) || !isText(reason) || !isText(instead)) return null;
  return { words: storable(words), reason: storable(reason), instead: storable(instead) };
}

function fineFrom(value: unknown): FineWords | null {
  const fields = fieldsOf(value);
  const [words, ruleId = null] = ["words", "ruleId"].map((name) => fields?.get(name));
  return isText(words) && (ruleId === null || isText(ruleId)) ? { words: storable(words), ruleId } : null;
}

/** Lists read from outside: what can be kept, entry by entry, and what is wrong with the others. */
export type ReadOwnWords = { readonly ownWords: OwnWords; readonly faults: readonly OwnWordsEntryFault[] };

const listIn = (value: unknown, name: keyof OwnWords): readonly unknown[] => {
  const list = fieldsOf(value)?.get(name) ?? [];
  return Array.isArray(list) ? list : [null];
};

/** Reads `{"watched": [{"words", "reason", "instead"}], "fine": [{"words", "ruleId"}]}` without trust. */
export function readOwnWords(value: unknown, known: OwnWords = noOwnWords): ReadOwnWords {
  const faults: OwnWordsEntryFault[] = [];
  let ownWords = known;
  for (const [at, entry] of listIn(value, "watched").entries()) {
    const read = watchedFrom(entry);
    const fault = read ? watchFault(read, ownWords) : "unread";
    if (read && fault === null) ownWords = { ...ownWords, watched: [...ownWords.watched, read] };
    else faults.push({ list: "watched", entry: at + 1, fault: fault ?? "unread" });
  }
  for (const [at, entry] of listIn(value, "fine").entries()) {
    const read = fineFrom(entry);
    const fault = read ? fineFault(read, ownWords) : "unread";
    if (read && fault === null) ownWords = { ...ownWords, fine: [...ownWords.fine, read] };
    else faults.push({ list: "fine", entry: at + 1, fault: fault ?? "unread" });
  }
  return { ownWords, faults };
}

/** Whether lists from outside can be kept as they are. */
export const isOwnWords = (value: unknown): value is OwnWords =>
  fieldsOf(value) !== null && readOwnWords(value).faults.length === 0;
