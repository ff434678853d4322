import type { Span } from "../model/diagnostic.ts";
import type { Masked } from "./mask.ts";
import type { TokenKind } from "./text.ts";

/** A token before it is known to which sentence it belongs. `break` is a run of line breaks, which ends a sentence. */
export type RawToken = Span & { readonly kind: TokenKind | "break" };

/**
 * One alternative a kind, tried in this order. Our own cut and not wink-nlp's: that one remembers what it read and then
 * cuts "2-for-1" differently, so the same post could be judged differently later.
 */
const TOKEN = new RegExp(
  [
    "(?<hashtag>#[\\p{L}\\p{N}_]{1,100})",
    "(?<emoji>(?:[0-9#*]\\uFE0F?\\u20E3|\\p{RI}\\p{RI}|(?![0-9#*©®™])\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Extended_Pictographic})*))",
    "(?<word>[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*(?:['’][\\p{L}\\p{M}]+)*)",
    "(?<number>\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th|s)?)",
    "(?<hyphen>[-‐‑]+)",
    "(?<break>[\\r\\n\\u2028\\u2029]+)",
    "(?<punctuation>[^\\s\\u200B-\\u200D\\uFE0E\\uFE0F])",
  ].join("|"),
  "gu",
);

const kindOf = (groups: Readonly<Record<string, string | undefined>>): RawToken["kind"] => {
  if (groups["word"] !== undefined) return "word";
  if (groups["punctuation"] !== undefined) return "punctuation";
  if (groups["number"] !== undefined) return "number";
  if (groups["emoji"] !== undefined) return "emoji";
  if (groups["break"] !== undefined) return "break";
  return groups["hashtag"] === undefined ? "hyphen" : "hashtag";
};

/** Cuts the stretch `start..end`, which holds nothing masked. */
function cut(plain: string, start: number, end: number, tokens: RawToken[]): void {
  if (end <= start) return;
  for (const match of plain.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    tokens.push({ from, to: from + match[0].length, kind: kindOf(match.groups ?? {}) });
  }
}

/** Cuts a plain text into tokens; the masked stretches are tokens as they are. Offsets are those of `plain`. */
export function tokenize(plain: string, masked: readonly Masked[]): RawToken[] {
  const tokens: RawToken[] = [];
  let at = 0;
  for (const cover of masked) {
    cut(plain, at, cover.from, tokens);
    tokens.push(cover);
    at = cover.to;
  }
  cut(plain, at, plain.length, tokens);
  return tokens;
}
