import type { Masked } from "./mask.ts";
import type { TokenKind } from "./text.ts";

/** What is cut out of a text: a token, or a run of line breaks, which ends a sentence. */
export type CutKind = TokenKind | "break";

/** Takes what is cut, in the order of the text. */
export type Taker = { readonly take: (kind: CutKind, from: number, to: number) => void };

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
/** The same but for words, for a token that begins with an ASCII character and has two of them behind it: a third of the time. */
const ASCII_TOKEN = /#\w{1,100}|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?|-+|[\r\n]+|\S/y;
const HASH = 35;

const LETTER = /^[\p{L}\p{M}_]/u;
const DIGIT = /^\p{N}/u;
const PICTURE = /^(?:\p{Extended_Pictographic}|\p{RI})/u;

/** What ASCII characters begin, by their codes. */
const BEGINS: readonly (CutKind | "space")[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\r\n]/u.test(character)) return "break";
  if (/\s/u.test(character)) return "space";
  if (/\w/u.test(character)) return /\d/u.test(character) ? "number" : "word";
  return character === "-" ? "hyphen" : "punctuation";
});

const isLetterCode = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);
const isWordCode = (code: number): boolean => isLetterCode(code) || (code > 47 && code < 58) || code === 95;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Where the ASCII word that begins at `at` ends: what ASCII_TOKEN says of words, which are most tokens, in a fifth of the time. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (isWordCode(text.charCodeAt(end))) end += 1;
  while (isApostrophe(text.charCodeAt(end)) && isLetterCode(text.charCodeAt(end + 1))) {
    end += 1;
    while (isLetterCode(text.charCodeAt(end))) end += 1;
  }
  return end;
}

/** Where the token that begins at `at`, with an ASCII character that is no space, ends if all of it is ASCII. */
function endOfAscii(text: string, at: number, begins: CutKind): number {
  if (begins === "word") return endOfWord(text, at);
  if (begins === "punctuation" && text.charCodeAt(at) !== HASH) return at + 1;
  ASCII_TOKEN.lastIndex = at;
  ASCII_TOKEN.test(text);
  return ASCII_TOKEN.lastIndex;
}

const isAscii = (text: string, at: number): boolean => !(text.charCodeAt(at) > 127); // also behind the end

/** Told by the first character: cheaper than a named group for each token. */
function kindOf(value: string): CutKind {
  if (value.length > 1 && value.endsWith("\u20E3") && isAscii(value, 0)) return "emoji";
  if (LETTER.test(value)) return "word";
  if (DIGIT.test(value)) return "number";
  if (/^[-\u2010\u2011]/u.test(value)) return "hyphen";
  if (/^[\r\n\u2028\u2029]/u.test(value)) return "break";
  if (value.startsWith("#") && value.length > 1) return "hashtag";
  return PICTURE.test(value) && !/^[©®™]/u.test(value) ? "emoji" : "punctuation";
}

/** Cuts the stretch `start..end`, which holds nothing masked. */
function cut(plain: string, start: number, end: number, taker: Taker): void {
  const part = start === 0 && end === plain.length ? plain : plain.slice(start, end);
  for (let at = 0; at < part.length;) {
    const begins = BEGINS[part.charCodeAt(at)];
    if (begins === "space") {
      at += 1;
      continue;
    }
    if (begins) {
      const to = endOfAscii(part, at, begins);
      if (isAscii(part, to) && isAscii(part, to + 1)) {
        const isTag = begins === "punctuation" && to - at > 1;
        taker.take(isTag ? "hashtag" : begins, start + at, start + to);
        at = to;
        continue;
      }
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(part);
    if (!match) return;
    at = match.index + match[0].length;
    taker.take(kindOf(match[0]), start + match.index, start + at);
  }
}

/** Cuts a plain text into tokens; the masked stretches are tokens as they are. Offsets are those of `plain`. */
export function tokenize(plain: string, masked: readonly Masked[], taker: Taker): void {
  let at = 0;
  for (const { kind, from, to } of masked) {
    cut(plain, at, from, taker);
    taker.take(kind, from, to);
    at = to;
  }
  cut(plain, at, plain.length, taker);
}
