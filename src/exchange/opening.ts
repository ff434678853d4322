import { cut, shortened } from "../domain/text.ts";

/** Longest opening line, in UTF-16 code units. */
const OPENING = 120;

/** The first line that has words. */
const firstLine = (text: string): string =>
  text
    .split("\n")
    .find((line) => line.trim() !== "")
    ?.trim() ?? "";

/** The first line that has words, as people are shown it. */
export const openingOf = (text: string, most = OPENING): string => shortened(firstLine(text), most);

/** What files know a post by that has no id. It never changes, since what was written down once has to be found again. */
export const openingKey = (text: string): string => cut(firstLine(text), OPENING);
