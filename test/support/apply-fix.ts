import type { Fix } from "../../src/checker/index.ts";

/** The text with all edits of a fix applied; the edits count in the offsets of the text as given. */
export const applyFix = (text: string, fix: Fix): string =>
  fix.edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), text);
