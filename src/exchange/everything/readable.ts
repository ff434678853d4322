import type { LocalDate, Post } from "../../domain/post.ts";
import { type Profile, whyKinds } from "../../domain/profile.ts";
import { plannerOf } from "../planners.ts";
import { escape, pageEnd, pageStart } from "../report/page.ts";
import type { PostFields } from "../row.ts";
import { csvOf } from "../writing/csv.ts";
import { templateRows } from "../writing/template.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Some posts as rows of a table for spreadsheets; the first ones bring its header. What other files said of a post beyond our
 * own columns is in the data beside it.
 */
export function tablePiece(posts: readonly PostFields[], isFirst: boolean, zone: string): string {
  const bare = posts.map((post) => ({ ...post, extras: [] }));
  const { rows } = templateRows(bare, plannerOf("earnest-guarded"), { zone, dateOrder: "mdy" });
  const wanted = isFirst ? rows : rows.slice(1);
  return wanted.length === 0 ? "" : decoder.decode(csvOf(wanted, { guarded: true, mark: isFirst }).bytes);
}

const own = (words: string): string => `<p class="own">${escape(words)}</p>`;

function why({ business, trade, whys }: Profile): string {
  const told = whyKinds.map((kind) => whys[kind].trim()).filter((words) => words !== "");
  const name = [business, trade].map((words) => words.trim()).filter((words) => words !== "");
  if (name.length + told.length === 0) return "";
  return `<section><h2>Our Why</h2>${name.map((words) => `<p><strong>${escape(words)}</strong></p>`).join("")}${told.map(own).join("")}</section>`;
}

/** Says what the page is and tells the Why. The posts follow, and then `readableEnd`. */
export const readableStart = (profile: Profile): string =>
  `${pageStart("Everything from Earnest")}
<p>All posts in words, those with a day first. The same posts are in posts.csv for spreadsheets. The folder “data” holds everything else as well: versions, the trash, plan, people, decisions and settings.</p>
${why(profile)}
<h2>Posts</h2>
`;

/** One post, with where and when it goes above its words. */
export function readablePost({ date, time, channel, author, status, text }: Post): string {
  const place = [date ?? "No day yet", time, channel, author, status].filter((one) => one !== null && one !== "");
  return `<section><small>${escape(place.join(" · "))}</small>${own(text)}</section>\n`;
}

/** Ends the page. */
export const readableEnd = (made: LocalDate): string => pageEnd(made);
