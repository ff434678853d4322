import type { Fix, Span } from "../model/diagnostic.ts";
import type { Unread } from "../model/report.ts";
import type { Evidence } from "./evidence.ts";

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/**
 * Findings that keep off what is left alone: their words lie outside it, and none of their rewordings touches it. What is about
 * the post on its network counts all of the post.
 */
export function outside(unread: readonly Unread[], found: readonly Evidence[]): readonly Evidence[] {
  if (unread.length === 0) return found;
  const isRead = (span: Span): boolean => !unread.some((one) => overlaps(one.span, span));
  const keepsOff = ({ edits }: Fix): boolean => edits.every(isRead);
  return found.flatMap(({ diagnostic, pressure }) => {
    const { place, phrase, fixes } = diagnostic;
    if (place.in === "text" && phrase !== null && !isRead(place.span)) return [];
    return [{ diagnostic: { ...diagnostic, fixes: fixes.filter(keepsOff) }, pressure }];
  });
}
