import type { Fingerprint, Place, RuleId } from "../model/diagnostic.ts";
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

/** Up to `NEARBY` words of its sentence beside token `at`, going by `step`. */
function wordsBeside(tokens: readonly Token[], at: number, step: 1 | -1): string[] {
  const words: string[] = [];
  const sentence = tokens[at]?.sentence;
  for (let i = at + step; tokens[i]?.sentence === sentence && tokens[i] && words.length < NEARBY; i += step) {
    if (isWord(tokens[i])) words.push(tokens[i]?.lower ?? "");
  }
  return words;
}

/**
 * Names a finding by its rule, its words and up to two words of its sentence on either side. It holds no offset and no
 * readable word: a dismissal survives edits elsewhere, is asked again when its sentence changes, and gives nothing away.
 */
export function fingerprintOf(ruleId: RuleId, place: Place, text: Text): Fingerprint {
  // The brand is minted here and nowhere else.
  if (place.in === "post") return hash(`${ruleId}|post`) as Fingerprint;
  const { tokens } = text;
  const first = tokenAt(tokens, place.span.from);
  let end = first;
  while ((tokens[end]?.from ?? Infinity) < place.span.to) end += 1;
  const inside = tokens
    .slice(first, end)
    .filter(isWord)
    .map((token) => token.lower);
  const nearby = [wordsBeside(tokens, first, -1).reverse(), inside, wordsBeside(tokens, end - 1, 1)];
  return hash(`${ruleId}|${nearby.map((part) => part.join(" ")).join("|")}`) as Fingerprint;
}
