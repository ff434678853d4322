import { newcomersWordings, regularsWordings } from "../lexicons/acquaintance.ts";
import { type PostReport, type ReaderKind, type Strength, readerKinds } from "../model/report.ts";
import { findUses } from "../text/phrases.ts";
import type { Text } from "../text/text.ts";

/** Whom a post is for, where its words say so (S4.11). Who pushes hard and says "you asked for it" speaks to no friend. */
export function readReaders(
  text: Text,
  strengths: readonly Strength[],
  { level }: PostReport["pressure"],
): readonly ReaderKind[] {
  const isFor: Readonly<Record<ReaderKind, () => boolean>> = {
    regulars: () =>
      level !== "strong" &&
      (strengths.some(({ kind }) => kind === "thanks") || findUses(text, regularsWordings).length > 0),
    newcomers: () => findUses(text, newcomersWordings).length > 0,
  };
  return readerKinds.filter((kind) => isFor[kind]());
}
