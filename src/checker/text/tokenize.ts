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
    "(?:#[\\p{L}\\p{N}_]{1,100})",
    "(?:(?:[0-9#*]\\uFE0F?\\u20E3|\\p{RI}\\p{RI}|(?![0-9#*©®™])\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Extended_Pictographic})*))",
    "(?:[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*(?:['’][\\p{L}\\p{M}]+)*)",
    "(?:\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th|s)?)",
    "(?:[-‐‑]+)",
    "(?:[\\r\\n\\u2028\\u2029]+)",
    "(?:[^\\s\\u200B-\\u200D\\uFE0E\\uFE0F])",
  ].join("|"),
  "gu",
);

const LETTER = /^[\p{L}\p{M}_]/u;
const DIGIT = /^\p{N}/u;
const PICTURE = /^(?:\p{Extended_Pictographic}|\p{RI})/u;

/** Characters of the ASCII range that begin a token of a known kind. */
const ASCII: ReadonlyMap<number, RawToken["kind"]> = new Map([
  ...Array.from("_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", (one) => [one.charCodeAt(0), "word"] as const),
  ...Array.from("0123456789", (one) => [one.charCodeAt(0), "number"] as const),
  [10, "break"],
  [13, "break"],
  [45, "hyphen"],
]);

function kindOfOther(value: string): RawToken["kind"] {
  if (LETTER.test(value)) return "word";
  if (DIGIT.test(value)) return "number";
  if (/^[\u2010\u2011]/u.test(value)) return "hyphen";
  if (/^[\u2028\u2029]/u.test(value)) return "break";
  return PICTURE.test(value) && !/^[©®™]/u.test(value) ? "emoji" : "punctuation";
}

/** The alternative that matched, told by the first character: cheaper than a named group for each token. */
function kindOf(value: string): RawToken["kind"] {
  const code = value.charCodeAt(0);
  if (code > 127) return kindOfOther(value);
  if (value.length > 1 && value.endsWith("\u20E3")) return "emoji";
  if (code === 35 && value.length > 1) return "hashtag";
  return ASCII.get(code) ?? "punctuation";
}

/** Cuts the stretch `start..end`, which holds nothing masked. */
function cut(plain: string, start: number, end: number, tokens: RawToken[]): void {
  if (end <= start) return;
  const part = plain.slice(start, end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
    const from = start + match.index;
    tokens.push({ from, to: from + match[0].length, kind: kindOf(match[0]) });
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
