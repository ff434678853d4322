import { type BusinessDate, datesOn } from "../../domain/business-date.ts";
import type { LocalDate } from "../../domain/post.ts";
import { say, type WordKey } from "../words/say.ts";

/** What a date is called on a day: an anniversary counts its years. */
function nameOn({ on, kind, words }: BusinessDate, day: LocalDate): string {
  const name = words.trim() || say(`dates.short.${kind}` satisfies WordKey);
  if (kind === "closed") return words.trim() === "" ? name : say("dates.closed-for", { words: name });
  const years = Number(day.slice(0, 4)) - Number(on.slice(0, 4));
  return kind === "anniversary" && years > 0 ? say("dates.years", { words: name, count: years }) : name;
}

/** What there is on a day, in a line; "" where there is nothing. */
export const noteOn = (dates: readonly BusinessDate[], day: LocalDate): string =>
  datesOn(dates, day).map((date) => nameOn(date, day)).join(" · "); // prettier-ignore
