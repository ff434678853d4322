import type { Edit, Fix, Span } from "../../checker/index.ts";

/** A stretch of a changed text: as it stays, as it goes, or as it comes. */
export type Piece = { readonly kind: "kept" | "gone" | "new"; readonly text: string };

/** Unchanged words shown on either side of a change, in UTF-16 code units. */
const AROUND = 28;

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

const leading = (text: string): string =>
  text.trim() === "" ? "" : text.slice(0, text.length - text.trimStart().length);
const trailing = (text: string): string => text.slice(text.trimEnd().length);

/** One stretch word by word: what both versions begin and end with stays. */
function compare(before: string, after: string): readonly Piece[] {
  const old = before.match(/\s+|\S+/gu) ?? [];
  const now = after.match(/\s+|\S+/gu) ?? [];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const gone = old.slice(head, old.length - tail).join("");
  const come = now.slice(head, now.length - tail).join("");
  // Space at the edge of what goes is nothing to strike out; it keeps its neighbours apart.
  return [
    { kind: "kept", text: old.slice(0, head).join("") + (come === "" ? leading(gone) : "") },
    { kind: "gone", text: gone.trim() },
    { kind: "new", text: come },
    { kind: "kept", text: (come === "" ? trailing(gone) : "") + old.slice(old.length - tail).join("") },
  ];
}

/** What a fix does to the text, as a pencil would show it: some words around, what goes, what comes. */
export function diffOf(text: string, fix: Fix): readonly Piece[] {
  const edits = fix.edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const spans = touched(text, edits);
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const start = wordStart(text, Math.max(0, first.from - AROUND));
  const end = wordEnd(text, Math.min(text.length, last.to + AROUND));
  const pieces: Piece[] = [{ kind: "kept", text: start > 0 ? "… " : "" }];
  let at = start;
  for (const span of spans) {
    pieces.push({ kind: "kept", text: text.slice(at, span.from) });
    pieces.push(...compare(text.slice(span.from, span.to), edited(text, span, edits)));
    at = span.to;
  }
  pieces.push({ kind: "kept", text: text.slice(at, end) + (end < text.length ? " …" : "") });
  return pieces.filter((piece) => piece.text !== "");
}
