import { plainWord, spellingRule } from "../../domain/spelling.ts";
import type { CalendarRuleId, Diagnostic, Fingerprint, Place, RuleId } from "../model/diagnostic.ts";
import { firstEndingAfter, type Text, type Token } from "../text/text.ts";

/** How many words on either side belong to the fingerprint of a finding. */
const NEARBY = 2;

/** FNV-1a over UTF-16 units, twice with different offsets: 64 bits, enough to tell a business's findings apart. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000197);
  }
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}

const isWord = (token: Token | undefined): boolean => token?.kind !== "punctuation" && token?.kind !== "emoji";

/** Up to `NEARBY` words of its sentence beside token `at`, going by `step`. */
function wordsBeside(tokens: readonly Token[], at: number, step: 1 | -1): string[] {
  const words: string[] = [];
  const sentence = tokens[at]?.sentence;
  for (let i = at + step; tokens[i]?.sentence === sentence && tokens[i] && words.length < NEARBY; i += step) {
    if (isWord(tokens[i])) words.push(tokens[i]?.lower ?? "");
  }
  return words;
}

/** The names by which decisions know a finding. */
type Names = Pick<Diagnostic, "fingerprint" | "phrase">;

/**
 * Names a finding twice: by its rule, its words and up to two words of its sentence on either side (`fingerprint`), and
 * by its words alone (`phrase`). The fingerprint holds no offset and no readable word: a decision survives edits
 * elsewhere, is asked again when its sentence changes, and gives nothing away. A finding that is `about` the post as a
 * whole has no words.
 */
export function namesOf(ruleId: RuleId, place: Place, text: Text, about?: string): Names {
  // The brand is minted in this file and nowhere else.
  if (about !== undefined) return { fingerprint: hash(`${ruleId}|post|${about}`) as Fingerprint, phrase: null };
  if (place.in !== "text") return { fingerprint: hash(`${ruleId}|${place.in}`) as Fingerprint, phrase: null };
  const { tokens } = text;
  const first = firstEndingAfter(tokens, place.span.from);
  let end = first;
  while ((tokens[end]?.from ?? Infinity) < place.span.to) end += 1;
  const inside = tokens.slice(first, end);
  const words = inside.filter(isWord).map(({ lower }) => lower);
  const nearby = [wordsBeside(tokens, first, -1).reverse(), words, wordsBeside(tokens, end - 1, 1)];
  return {
    fingerprint: hash(`${ruleId}|${nearby.map((part) => part.join(" ")).join("|")}`) as Fingerprint,
    // A row of signs has no words, and is no other row of signs.
    phrase: (words.length > 0 ? words : inside.map(({ lower }) => lower)).join(" "),
  };
}

/** Names a word that nobody knows, wherever it stands in its post. */
export const wordFingerprintOf = (word: string): Fingerprint =>
  hash(`${spellingRule}|${plainWord(word)}`) as Fingerprint;

/**
 * Names a finding on a calendar by its rule, the month in which the calendar begins (`YYYY-MM`, empty without dates) and
 * what the rule says it is about. A remark that was left is asked again in the next month.
 */
export const calendarFingerprintOf = (ruleId: CalendarRuleId, month: string, about: string): Fingerprint =>
  hash(`${ruleId}|${month}|${about}`) as Fingerprint;
