import type { Span } from "../model/diagnostic.ts";

const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14);

/** `!`, `.` and `?`: wink-nlp ends sentences at these, and at abbreviations, which hold a full stop. */
const isEnd = (code: number): boolean => code === 33 || code === 46 || code === 63;

/** A word that begins with one of these may still belong to the sentence before; after any other beginning all is decided. */
const MAY_CLOSE = new Set(Array.from(")]}\"'’”,-–—", (mark) => mark.charCodeAt(0)));

/**
 * Where a sentence of a masked text (see mask.ts) can end: each word with such a mark, and what follows up to the next word
 * ("tea. We"). wink-nlp decides from no more than that, so the rest of a text need not be shown to it.
 */
export function possibleEnds(safe: string): readonly Span[] {
  const found: Span[] = [];
  let from = -1; // where the end under way begins; -1 outside
  let wordStart = 0;
  let hasMark = false;
  for (let at = 0; at <= safe.length; at++) {
    const code = at < safe.length ? safe.charCodeAt(at) : 32;
    if (!isSpace(code)) {
      if (isEnd(code)) hasMark = true;
      continue;
    }
    if (hasMark) {
      if (from < 0) from = wordStart;
    } else if (from >= 0 && at > wordStart && !MAY_CLOSE.has(safe.charCodeAt(wordStart))) {
      found.push({ from, to: at });
      from = -1;
    }
    hasMark = false;
    wordStart = at + 1;
  }
  if (from >= 0) found.push({ from, to: safe.length });
  return found;
}
