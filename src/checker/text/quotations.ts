import type { Span } from "../model/diagnostic.ts";

/** Longest quotation, in UTF-16 code units; beyond it a lone mark is more likely than a quotation. */
const LONGEST = 600;
/** When a quotation covers more than this share of the text, the marks came with a spreadsheet or a habit. */
const WHOLE_TEXT = 0.85;

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "„": "”", "«": "»", "‘": "’", '"': '"', "'": "'" };

const opensWord = (text: string, at: number): boolean =>
  /^(?:$|[\s([{—–:,…/-])/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1));

const closesWord = (text: string, at: number): boolean => /^(?:$|[\s\p{P}])/u.test(text.charAt(at + 1));

function closingOf(text: string, at: number, mark: string): number {
  const closing = CLOSING[mark] ?? mark;
  const limit = Math.min(text.length, at + LONGEST);
  const isApostrophe = mark === "‘" || mark === "'";
  for (let i = at + 1; i < limit; i++) {
    const character = text.charAt(i);
    if (character === "\n" && text.charAt(i + 1) === "\n") return -1;
    if (character !== closing && !(mark === "“" && character === '"')) continue;
    if (!isApostrophe || closesWord(text, i)) return i;
  }
  return -1;
}

/** The quotations of a text without their marks, in order and apart. Words inside are mentions, not uses. */
export function findQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  const marks = /["“„«‘']/gu;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const at = match.index;
    const straight = match[0] === "'" || match[0] === "‘" || match[0] === '"';
    if (straight && !opensWord(text, at)) continue;
    const end = closingOf(text, at, match[0]);
    if (end < 0) continue;
    if (end - at > 1) found.push({ from: at + 1, to: end });
    marks.lastIndex = end + 1;
  }
  const only = found[0];
  if (found.length === 1 && only && only.to - only.from > WHOLE_TEXT * text.trim().length) return [];
  return found;
}
