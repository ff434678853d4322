import { diffArrays, diffLines } from "diff";
import type { Piece } from "../draft/fix-diff.ts";

/** Longer texts are compared line by line: word by word would take a second and more. In UTF-16 code units, both together. */
const BY_WORDS = 20_000;

/** Words with their apostrophes, what lies between words, and each other sign by itself. */
const partsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu) ?? [];

/** A change of some parts, as text. */
const joined = ({ value, ...change }: { value: string[]; added: boolean; removed: boolean }) => ({
  ...change,
  value: value.join(""),
});

/** What turns one text into the other. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  if (before === after) return [{ kind: "kept", text: before }];
  const isLong = before.length + after.length > BY_WORDS;
  const changes = isLong ? diffLines(before, after) : diffArrays(partsOf(before), partsOf(after)).map(joined);
  return changes.map(({ value, added, removed }) => ({
    kind: added ? "new" : removed ? "gone" : "kept",
    text: value,
  }));
}
