import type { Edit, Fix, Span } from "../../checker/index.ts";

/** A stretch of a changed text: as it stays, as it goes, or as it comes. */
export type Piece = { readonly kind: "kept" | "gone" | "new"; readonly text: string };

/** Unchanged words shown on either side of a change whose sentence is long, in UTF-16 code units. */
const AROUND = 28;
/** Of a sentence, so much is shown before a change and behind it. */
const SENTENCE = 120;

const wordStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && /\S/u.test(text.charAt(start - 1))) start -= 1;
  return start;
};
const wordEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && /\S/u.test(text.charAt(end))) end += 1;
  return end;
};

/** Where the sentence or line of a change begins; some words before it where that is far. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - SENTENCE), at);
  const ends = [...before.matchAll(/[.!?…]\s+|\n/gu)].at(-1);
  if (ends) return at - before.length + ends.index + ends[0].length;
  return at <= SENTENCE ? 0 : wordStart(text, at - AROUND);
}

/** Where the sentence or line of a change ends, without the space behind it; some words behind it where that is far. */
function sentenceEnd(text: string, at: number): number {
  if (/[.!?…]$/u.test(text.slice(0, at))) return at;
  const behind = text.slice(at, at + SENTENCE);
  const end = /[.!?…]+(?=\s|$)|\n|$/u.exec(behind);
  const isFar = end?.index === behind.length && at + SENTENCE < text.length;
  if (!end || isFar) return wordEnd(text, Math.min(text.length, at + AROUND));
  return at + end.index + end[0].trimEnd().length;
}

/** The stretches that edits touch, in whole words; nearby ones are one, which is easier to read than two halves. */
function touched(text: string, edits: readonly Edit[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { from, to } of edits) {
    const span = { from: wordStart(text, from), to: wordEnd(text, to) };
    const last = spans.at(-1);
    if (last && span.from <= last.to + 1) spans.splice(-1, 1, { from: last.from, to: Math.max(last.to, span.to) });
    else spans.push(span);
  }
  return spans;
}

function edited(text: string, { from, to }: Span, edits: readonly Edit[]): string {
  let result = "";
  let at = from;
  for (const edit of edits.filter((one) => from <= one.from && one.to <= to)) {
    result += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return result + text.slice(at, to);
}

/** One stretch word by word: what both versions begin and end with stays. */
function compare(before: string, after: string): readonly Piece[] {
  const old = before.match(/\s+|\S+/gu) ?? [];
  const now = after.match(/\s+|\S+/gu) ?? [];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return [
    { kind: "kept", text: old.slice(0, head).join("") },
    { kind: "gone", text: old.slice(head, old.length - tail).join("") },
    { kind: "new", text: now.slice(head, now.length - tail).join("") },
    { kind: "kept", text: old.slice(old.length - tail).join("") },
  ];
}

/** The pieces with one more; what stays in several pieces stays in one. */
function addPiece(pieces: readonly Piece[], next: Piece): readonly Piece[] {
  const last = pieces.at(-1);
  if (next.text === "") return pieces;
  if (last?.kind !== "kept" || next.kind !== "kept") return [...pieces, next];
  return [...pieces.slice(0, -1), { kind: "kept", text: last.text + next.text }];
}

/** From so many unchanged units between two changes on, their middle is left out. */
const LONG = 120;

/** What stays between two changes: all of it, or its beginning and its end. */
function between(text: string, from: number, to: number): string {
  if (to - from <= LONG) return text.slice(from, to);
  return `${text.slice(from, wordEnd(text, from + AROUND))} … ${text.slice(wordStart(text, to - AROUND), to)}`;
}

/** Whether a sentence or a line ends here. */
const isWhole = (text: string, end: number): boolean =>
  text.slice(end).trim() === "" || text.charAt(end) === "\n" || /[.!?…]$/u.test(text.slice(0, end));

/** What a fix does to the text, as a pencil would show it: the sentence around, what goes, what comes. */
export function diffOf(text: string, fix: Fix): readonly Piece[] {
  const edits = fix.edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const spans = touched(text, edits);
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const start = sentenceStart(text, first.from);
  const end = sentenceEnd(text, last.to);
  const isCut = start > 0 && start !== first.from && !/[.!?…\n]\s*$/u.test(text.slice(0, start));
  const pieces: Piece[] = [{ kind: "kept", text: isCut ? "… " : "" }];
  let at = start;
  for (const span of spans) {
    pieces.push({ kind: "kept", text: between(text, at, span.from) });
    pieces.push(...compare(text.slice(span.from, span.to), edited(text, span, edits)));
    at = span.to;
  }
  pieces.push({ kind: "kept", text: text.slice(at, end) + (isWhole(text, end) ? "" : " …") });
  return pieces.reduce<readonly Piece[]>(addPiece, []);
}

/** Whether a piece is the rest of what goes: "none!" of "none, today only!". */
const isRest = (gone: string, next: string): boolean =>
  gone.toLowerCase().includes(next.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, ""));

/** What the text will read: words that others stand in for are left out, those that only go stay, struck out. */
export const resultOf = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ kind, text }, at) => {
    const next = pieces[at + 1];
    return kind !== "gone" || next?.kind !== "new" || isRest(text, next.text);
  });

/** The space before, the words and the space after: what is struck out are words, and space keeps its neighbours apart. */
export function edgesOf(text: string): readonly [before: string, words: string, after: string] {
  const words = text.trim();
  const at = text.indexOf(words);
  return [text.slice(0, at), words, text.slice(at + words.length)];
}

/** The text with a rewording taken. */
export const applyFix = (text: string, { edits }: Fix): string =>
  edited(
    text,
    { from: 0, to: text.length },
    edits.toSorted((a, b) => a.from - b.from || a.to - b.to),
  );
