import type { LocalDate } from "../../domain/post.ts";
import { daysAfter, localDateOf, mondayOf } from "../../exchange/dates.ts";
import { say } from "../words/say.ts";
import type { CalendarView } from "./calendar-session.ts";

const format = (options: Intl.DateTimeFormatOptions): ((day: LocalDate) => string) => {
  const formatter = new Intl.DateTimeFormat(undefined, { ...options, timeZone: "UTC" });
  return (day) => formatter.format(new Date(`${day}T00:00:00Z`));
};

/** The day on the computer's calendar. */
export const today = (): LocalDate => localDateOf(new Date());

/** "October 2026" */
export const monthName = format({ month: "long", year: "numeric" });
/** "Sat 3 Oct" */
export const shortDay = format({ weekday: "short", day: "numeric", month: "short" });
/** "Saturday, 3 October 2026" */
export const longDay = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** What a day is read out as, with what there is on it. */
export const dayLabel = (date: LocalDate, words: string, count: number): string =>
  say(words === "" ? "calendar.day" : "calendar.day.noted", { day: longDay(date), words, count });

/** The first day of a day's month. */
export const monthStart = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;

/** The first day of another month, so many months later. */
export function monthsAfter(day: LocalDate, months: number): LocalDate {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}-01`;
}

/** The last day of a day's month. */
export const monthEnd = (day: LocalDate): LocalDate => daysAfter(monthsAfter(day, 1), -1);

/** So many days lie between two. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/** The days that a view shows, the first and the last. */
export function rangeOf(view: CalendarView, day: LocalDate): { readonly first: LocalDate; readonly last: LocalDate } {
  if (view === "day") return { first: day, last: day };
  if (view === "week") return { first: mondayOf(day), last: daysAfter(mondayOf(day), 6) };
  const month = { first: monthStart(day), last: monthEnd(day) };
  if (view === "list") return month;
  return { first: mondayOf(month.first), last: daysAfter(mondayOf(month.last), 6) };
}

/** Where the view before or after begins. */
export function stepped(view: CalendarView, day: LocalDate, step: 1 | -1): LocalDate {
  if (view === "day") return daysAfter(day, step);
  return view === "week" ? daysAfter(day, 7 * step) : monthsAfter(day, step);
}
