import type { CalendarRuleId, Fingerprint, Place, RuleId } from "../model/diagnostic.ts";
import type { Text, Token } from "../text/text.ts";

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

/** Index of the first token that ends after `offset`; the tokens are in order. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.to ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Up to `NEARBY` words from token `at` on, going by `step`. */
function wordsFrom(tokens: readonly Token[], at: number, step: 1 | -1): string[] {
  const words: string[] = [];
  for (let i = at; tokens[i] && words.length < NEARBY; i += step) {
    if (isWord(tokens[i])) words.push(tokens[i]?.lower ?? "");
  }
  return words;
}

/**
 * Names a finding by its rule, its words and the two words on either side. It holds no offset and no readable word:
 * a dismissal survives edits elsewhere, is asked again when its sentence changes, and gives nothing away.
 */
export function fingerprintOf(ruleId: RuleId, place: Place, text: Text): Fingerprint {
  // The brand is minted in this file and nowhere else.
  if (place.in !== "text") return hash(`${ruleId}|${place.in}`) as Fingerprint;
  const { tokens } = text;
  const first = tokenAt(tokens, place.span.from);
  let end = first;
  while ((tokens[end]?.from ?? Infinity) < place.span.to) end += 1;
  const inside = tokens
    .slice(first, end)
    .filter(isWord)
    .map((token) => token.lower);
  const nearby = [...wordsFrom(tokens, first - 1, -1).reverse(), ...inside, ...wordsFrom(tokens, end, 1)];
  return hash(`${ruleId}|${nearby.join(" ")}`) as Fingerprint;
}

/**
 * Names a finding on a calendar by its rule, the month in which the calendar begins (`YYYY-MM`, empty without dates) and
 * what the rule says it is about. A remark that was left is asked again in the next month.
 */
export const calendarFingerprintOf = (ruleId: CalendarRuleId, month: string, about: string): Fingerprint =>
  hash(`${ruleId}|${month}|${about}`) as Fingerprint;
