import type { LengthLimit, LengthUnit, NetworkLimits } from "../../domain/limits.ts";
import type { Network } from "../../domain/network.ts";
import type { Span } from "../model/diagnostic.ts";
import { characterStart, graphemesOf } from "./graphemes.ts";
import { findLinks } from "./links.ts";
import { costs } from "./units.ts";

/** How long a text is for a network. */
export type Count = {
  readonly network: Network;
  readonly count: number;
  readonly limit: number;
  readonly unit: LengthUnit;
  /** How much is too much; 0 within the limit. */
  readonly over: number;
  /** The UTF-16 offset where the excess begins, never inside a character; the text's length within the limit. */
  readonly from: number;
};

/** A stretch that counts `cost`. `even`: one for each of its units, so that it may be cut between any two. */
type Piece = Span & { readonly cost: number; readonly even: boolean };

/** `@name` of a name on another server; what follows the second @ is not counted. */
const REMOTE_MENTION = /(?<![/\w])(@[a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]/gi;

/** Printable ASCII, which counts one in every unit; its ends may belong to a character with what stands beside them. */
const ASCII = /[ -~]{8,}/g;

/** The stretches that count the same whatever they hold, in the order of the text. */
function fixedPieces(text: string, { links, shortMentions }: NetworkLimits): readonly Piece[] {
  const found = links ? findLinks(text, links.bare) : [];
  const pieces = found.map(({ from, to }): Piece => ({ from, to, cost: links?.weight ?? 0, even: false }));
  if (!shortMentions) return pieces;
  for (const { 0: all, 1: name = "", index } of text.matchAll(REMOTE_MENTION)) {
    const isInLink = found.some(({ from, to }) => from <= index && index < to);
    if (!isInLink) pieces.push({ from: index, to: index + all.length, cost: name.length, even: false });
  }
  return pieces.sort((a, b) => a.from - b.from);
}

/** What a stretch of text counts, character by character; long runs of ASCII in one. */
function* piecesOf(text: string, { from, to }: Span, unit: LengthUnit): Generator<Piece> {
  const cost = costs[unit];
  const part = text.slice(from, to);
  let at = 0;
  const single = function* (end: number): Generator<Piece> {
    for (const { from: start, grapheme } of graphemesOf(part.slice(at, end))) {
      const begin = from + at + start;
      yield { from: begin, to: begin + grapheme.length, cost: cost(grapheme), even: false };
    }
  };
  for (const { 0: run, index } of part.matchAll(ASCII)) {
    const first = index + (index === 0 ? 0 : 1);
    const end = index + run.length - (index + run.length === part.length ? 0 : 1);
    yield* single(first);
    yield { from: from + first, to: from + end, cost: end - first, even: true };
    at = end;
  }
  yield* single(part.length);
}

function* allPieces(text: string, fixed: readonly Piece[], unit: LengthUnit): Generator<Piece> {
  let at = 0;
  for (const piece of fixed) {
    if (piece.from < at) continue;
    yield* piecesOf(text, { from: at, to: piece.from }, unit);
    yield piece;
    at = piece.to;
  }
  yield* piecesOf(text, { from: at, to: text.length }, unit);
}

/** The whole count, and the offset at which `most` is reached with something left. */
function measure(pieces: Iterable<Piece>, most: number): { readonly count: number; readonly full: number | null } {
  let count = 0;
  let full: number | null = null;
  for (const { from, cost, even } of pieces) {
    if (full === null && count + cost > most) full = even ? from + most - count : from;
    count += cost;
  }
  return { count, full };
}

function countIn(text: string, limits: NetworkLimits, fixed: readonly Piece[], { most, unit }: LengthLimit): Count {
  const { count, full } = measure(allPieces(text, fixed, unit), most);
  const from = full === null ? text.length : characterStart(text, full);
  return { network: limits.network, count, limit: most, unit, over: Math.max(0, count - most), from };
}

/** Over the limits, the one that is reached first; else the one that the network shows. */
const earlier = (a: Count, b: Count): Count => (b.over > 0 && b.from < a.from ? b : a);

function countComposed(text: string, limits: NetworkLimits): Count {
  const fixed = fixedPieces(text, limits);
  return limits.lengths.map((limit) => countIn(text, limits, fixed, limit)).reduce(earlier);
}

/** The offset in `text` of an offset in its composed form. */
function beforeComposing(text: string, offset: number): number {
  let composed = 0;
  for (const { from, grapheme } of graphemesOf(text)) {
    if (composed >= offset) return from;
    composed += grapheme.normalize("NFC").length;
  }
  return text.length;
}

/** Counts a text as the network does. Of several limits the one speaks that is reached first. */
export function countFor(text: string, limits: NetworkLimits): Count {
  // X composes letters and accents before it looks for anything; few texts are written otherwise.
  const composed = limits.lengths[0].unit === "weighted" ? text.normalize("NFC") : text;
  if (composed === text) return countComposed(text, limits);
  const count = countComposed(composed, limits);
  return { ...count, from: beforeComposing(text, count.from) };
}

const fuller = (a: Count, b: Count): Count => (b.count / b.limit > a.count / a.limit ? b : a);

/** The count for the network with the least room left; null where no network is meant. */
export function tightestCount(text: string, limits: readonly NetworkLimits[]): Count | null {
  const [first, ...others] = limits.map((one) => countFor(text, one));
  return first ? others.reduce(fuller, first) : null;
}

/** The offset after so many characters as readers see them; null where the text is not longer. */
export const offsetAfter = (text: string, characters: number): number | null =>
  // No character has less than one unit.
  text.length <= characters
    ? null
    : measure(piecesOf(text, { from: 0, to: text.length }, "graphemes"), characters).full;
