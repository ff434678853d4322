import { parse } from "@twemoji/parser";
import type { LengthUnit } from "../../domain/limits.ts";

/** What X counts once: config v3 of twitter-text. Everything else counts twice. */
const LIGHT: readonly (readonly [first: number, last: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const EMOJI_WEIGHT = 2;
const PICTURE = /[\p{Extended_Pictographic}\p{RI}\u20E3]/u;

const weightOfPoint = (point: number): number =>
  LIGHT.some(([first, last]) => point >= first && point <= last) ? 1 : 2;

const pointsOf = (text: string): readonly number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** An emoji is what X draws as one. */
function weighted(text: string): number {
  if (!PICTURE.test(text)) return sum(pointsOf(text).map(weightOfPoint));
  const emoji = parse(text);
  const drawn = emoji.reduce((length, { indices: [from, to] }) => length + to - from, 0);
  const around = drawn === text.length ? "" : emoji.reduceRight((left, { indices: [from, to] }) => left.slice(0, from) + left.slice(to), text); // prettier-ignore
  return emoji.length * EMOJI_WEIGHT + sum(pointsOf(around).map(weightOfPoint));
}

const bytesOfPoint = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
const bytes = (grapheme: string): number => sum(pointsOf(grapheme).map(bytesOfPoint));

/** What one character counts in each unit. Printable ASCII counts one in all of them. */
export const costs: Readonly<Record<LengthUnit, (grapheme: string) => number>> = {
  weighted,
  graphemes: () => 1,
  "emoji-bytes": (grapheme) => (PICTURE.test(grapheme) ? bytes(grapheme) : 1),
  utf16: ({ length }) => length,
  bytes,
};
