import type { NetworkLimits } from "../../domain/limits.ts";
import { offsetAfter } from "./count.ts";

/** The offset after the nth line break; null where there are not so many lines. */
function endOfLine(text: string, lines: number): number | null {
  let at = -1;
  for (let line = 0; line < lines; line++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0) return null;
  }
  return at;
}

/** The UTF-16 offset from which a feed hides the text until a reader taps; null where nothing is hidden. */
export function foldAt(text: string, { fold }: NetworkLimits): number | null {
  if (!fold) return null;
  const ends = [offsetAfter(text, fold.characters), fold.lines === null ? null : endOfLine(text, fold.lines)];
  const at = Math.min(...ends.map((end) => end ?? text.length));
  return text.slice(at).trim() === "" ? null : at;
}
