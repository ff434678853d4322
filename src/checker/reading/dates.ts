import { dates } from "../lexicons/dates.ts";
import { findPhrases } from "../text/phrases.ts";
import type { Stretch } from "../text/stretch.ts";
import { spanOf, type Text } from "../text/text.ts";

/** After these a day is the last one of something. */
const UNTIL = new Set(["until", "till", "til", "by", "before", "ends", "end", "closes", "through", "thru", "to", "on"]);

/** The day, as written, until which a post says that something goes on; null where it names none outside a stretch. */
export function dateIn(text: Text, { first, last }: Stretch): string | null {
  const found = findPhrases(text, dates).find(
    (date) => (date.last < first || date.first > last) && UNTIL.has(text.tokens[date.first - 1]?.lower ?? ""),
  );
  if (!found) return null;
  const { from, to } = spanOf(text, found.first, found.last);
  return text.written.slice(from, to);
}
