import { diffLines, diffWordsWithSpace } from "diff";
import type { Piece } from "../draft/fix-diff.ts";

/** Longer texts are compared line by line: word by word would take a second and more. In UTF-16 code units, both together. */
const BY_WORDS = 20_000;

/** What turns one text into the other. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  if (before === after) return [{ kind: "kept", text: before }];
  const isLong = before.length + after.length > BY_WORDS;
  const changes = isLong ? diffLines(before, after) : diffWordsWithSpace(before, after);
  return changes.map(({ value, added, removed }) => ({
    kind: added ? "new" : removed ? "gone" : "kept",
    text: value,
  }));
}
