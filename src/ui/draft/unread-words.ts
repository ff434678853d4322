import type { PostReport, TrainedPart } from "../../checker/index.ts";
import { say } from "../words/say.ts";

const languageNames = new Intl.DisplayNames("en", { type: "language" });
const listing = new Intl.ListFormat("en", { type: "conjunction" });

/** Whether nothing but other languages stands in a text. */
export function isAllUnread(text: string, { unread }: PostReport): boolean {
  let rest = text;
  for (const { span } of unread.toReversed()) rest = rest.slice(0, span.from) + rest.slice(span.to);
  return unread.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** One line on what is left alone; null where all is read. */
export function unreadWords(text: string, report: PostReport): string | null {
  const codes = new Set(report.unread.map(({ language }) => language));
  if (codes.size === 0) return null;
  const isAll = isAllUnread(text, report);
  const known = [...codes].filter((code) => code !== null);
  if (known.length < codes.size) return isAll ? say("panel.unread.all-unknown") : say("panel.unread.unknown");
  const languages = listing.format(known.map((code) => languageNames.of(code) ?? code));
  return isAll ? say("panel.unread.all", { languages }) : say("panel.unread", { languages });
}

/** What a file of the trained model that cannot be read means for the owner. A new part without words does not compile. */
export const lackingWords: Readonly<Record<TrainedPart, () => string>> = {
  classifier: () => say("panel.lacking.classifier"),
  vectors: () => say("panel.lacking.vectors"),
};
