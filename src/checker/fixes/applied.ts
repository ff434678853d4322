import type { Fix } from "../model/diagnostic.ts";

/** A text with a rewording taken. */
export const applied = (written: string, { edits }: Fix): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), written);
