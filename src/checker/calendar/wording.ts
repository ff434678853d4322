import type { LocalDate } from "../../domain/post.ts";
import { shortened } from "../../domain/text.ts";
import type { MonthPost } from "../model/calendar.ts";
import { dayOf, spoken } from "./days.ts";

/** So much of a text is quoted, in UTF-16 code units. */
const QUOTED = 60;

/** The opening of a text in one line, to name it by. */
export const openingWords = (text: string): string => shortened(text.replaceAll(/\s+/gu, " ").trim(), QUOTED);

/** A share (0..1) as people read it, "31%". */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** "1 post", "3 posts". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "Facebook, Instagram and X". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** A date as people say it. */
export const spokenDate = (date: LocalDate): string => {
  const day = dayOf(date);
  return day === null ? date : spoken(day);
};

/** Where a feed goes out: " on Facebook and X". Begins with a space; empty when that is not known. */
export const onChannels = (channels: readonly string[]): string =>
  channels.length === 0 ? "" : ` on ${listed(channels)}`;

const MOST_NAMED = 4;

/** Where and when posts go out: " on Facebook and X, on 8 December". Begins with a space; empty when neither is known. */
export function whereabouts(posts: readonly MonthPost[]): string {
  const channels = [...new Set(posts.flatMap((post) => post.channels))].sort();
  const days = [...new Set(posts.flatMap(({ day }) => day ?? []))];
  const where = channels.length > MOST_NAMED ? `${channels.length} channels` : listed(channels);
  const when = days.length === 1 ? spoken(days[0] ?? 0) : `${days.length} days`;
  return [where && ` on ${where}`, days.length > 0 && ` on ${when}`].filter(Boolean).join(",");
}
