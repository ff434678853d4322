import { diffWordsWithSpace } from "diff";
import type { Piece } from "../draft/fix-diff.ts";

/** Longer texts are compared line by line: word by word would take a second and more. In UTF-16 code units, both together. */
const BY_WORDS = 20_000;

/** What turns one text into the other, word by word. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  if (before === after) return [{ kind: "kept", text: before }];
  if (before.length + after.length > BY_WORDS) return [{ kind: "gone", text: before }, { kind: "new", text: after }]; // prettier-ignore
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? "new" : removed ? "gone" : "kept",
    text: value,
  }));
}
