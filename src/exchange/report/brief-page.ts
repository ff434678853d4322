import { type Person, weekdays } from "../../domain/person.ts";
import type { LocalDate, LocalTime, Month } from "../../domain/post.ts";
import type { Profile } from "../../domain/profile.ts";
import { dayName, monthName } from "../months.ts";
import { escape, listOf, pageOf, section } from "./page.ts";
import { weekdayNames } from "./plan-wording.ts";

/** Someone who is going to write, and what they need for it. */
export type Brief = {
  readonly person: Person;
  readonly profile: Profile;
  readonly month: Month;
  /** Their posts of the month, in order. */
  readonly posts: readonly {
    readonly date: LocalDate | null;
    readonly time: LocalTime | null;
    readonly channel: string | null;
    readonly text: string;
  }[];
  readonly today: LocalDate;
};

const own = (words: string): string => (words.trim() === "" ? "" : `<p class="own">${escape(words.trim())}</p>`);

/** A sheet with which someone can begin to write: both Whys, what they like to talk about, and what waits for them (S2.20). */
export function briefPage({ person, profile, month, posts, today }: Brief): string {
  const { whys } = profile;
  const waiting = posts.map(({ date, time, channel, text }) => {
    const place = [date === null ? null : dayName(date), time, channel].filter((one) => one !== null).join(" · ");
    return `<small>${escape(place)}</small>${own(text) || `<p class="waiting">No words yet</p>`}`;
  });
  const days = weekdays.filter((day) => person.days.includes(day)).map((day) => weekdayNames[day]);
  const main = [
    `<h2>${escape(person.name)}</h2>`,
    section(`Why ${profile.business.trim() || "the business"} is here`, [whys.why, whys.origin].map(own).join("")),
    section("For whom", own(whys["for-whom"])),
    section("What we turn down", own(whys.refusal)),
    section("Your own Why", own(person.why)),
    section("How the two belong together", own(person.tie)),
    section("What you like to talk about", person.topics.length === 0 ? "" : listOf(person.topics.map(escape))),
    section("Days you are there", days.length === 0 ? "" : `<p>${escape(days.join(", "))}</p>`),
    section(`Your posts in ${monthName(month)}`, waiting.length === 0 ? `<p>None yet.</p>` : listOf(waiting)),
    section("Before it goes out", "<p>In your own words, as you would say it to someone you know. The owner reads it once more.</p>"), // prettier-ignore
  ];
  return pageOf("Briefing sheet", main.join("\n"), today);
}
