/** The id of a line: the same words may be kept twice. */
export type LineId = string & { readonly __brand: "LineId" };

/** Words of the owner's own, a line or a story, kept as they were written (S3.13). */
export type Line = { readonly id: LineId; readonly words: string };

/** Longest line, in UTF-16 code units: a story has room. */
export const MAX_LINE_LENGTH = 5000;
/** As many lines as can be kept. */
export const MAX_LINES = 2000;
