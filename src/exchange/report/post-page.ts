import type { LocalDate, Post } from "../../domain/post.ts";
import { dayName } from "../months.ts";
import { escape, pageOf } from "./page.ts";

/** One post on paper: where, when and by whom, its words, and what the owner decided about it. `made` is said at its foot. */
export function postPage(
  {
    text,
    date,
    time,
    channel,
    author,
    ownDecision,
  }: Pick<Post, "text" | "date" | "time" | "channel" | "author" | "ownDecision">,
  made: LocalDate,
): string {
  const place = [channel, date === null ? null : dayName(date), time, author].filter((part) => part !== null);
  const decided = ownDecision === null ? "" : `<p>Ready by your own decision: ${escape(ownDecision)}</p>`;
  const head = place.length === 0 ? "" : `<p class="behind">${escape(place.join(" · "))}</p>`;
  return pageOf("Ready to post", `${head}<section class="own">${escape(text)}</section>${decided}`, made);
}
