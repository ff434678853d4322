import ICAL from "ical.js";
import { type BusinessDate, dateBounds } from "../../domain/business-date.ts";
import type { LocalDate } from "../../domain/post.ts";
import { ok, type Result } from "../../domain/result.ts";
import { daysAfter, isLocalDate } from "../dates.ts";
import { componentsOf } from "./events.ts";
import { refused } from "./refusals.ts";

/** A longer entry is a season and no date; it is read at its first day. */
const LONGEST = 31;

/** The days from the first to the one before the end, as a calendar writes whole days. */
function daysOf(first: LocalDate, end: LocalDate | null): readonly LocalDate[] {
  const days = [first];
  while (end !== null && days.length <= LONGEST && daysAfter(days.at(-1) ?? end, 1) < end) days.push(daysAfter(days.at(-1) ?? end, 1)); // prettier-ignore
  return days.length > LONGEST ? [first] : days;
}

const dayIn = (entry: ICAL.Component, name: "dtstart" | "dtend"): LocalDate | null => {
  const value: unknown = entry.getFirstPropertyValue(name);
  const day = value instanceof ICAL.Time ? value.toString().slice(0, 10) : "";
  return isLocalDate(day) ? day : null;
};

const isYearly = (entry: ICAL.Component): boolean => {
  const rule: unknown = entry.getFirstPropertyValue("rrule");
  return rule instanceof ICAL.Recur && rule.freq === "YEARLY";
};

function datesOf(entry: ICAL.Component): readonly BusinessDate[] {
  const first = dayIn(entry, "dtstart");
  const words = String(entry.getFirstPropertyValue("summary") ?? "").trim().slice(0, dateBounds.words).toWellFormed(); // prettier-ignore
  if (first === null || words === "") return [];
  const kind = isYearly(entry) ? "anniversary" : "holiday";
  return daysOf(first, dayIn(entry, "dtend")).map((on) => ({ on, kind, words }));
}

/** The dates in a calendar file, such as the holidays of a country; what comes back every year is an anniversary. */
export function calendarDates(text: string): Result<readonly BusinessDate[], "not-dates"> {
  try {
    const dates = componentsOf(text).flatMap((calendar) => calendar.getAllSubcomponents("vevent").flatMap(datesOf));
    return dates.length === 0 ? refused.noDates : ok(dates.slice(0, dateBounds.dates)); // prettier-ignore
  } catch {
    return refused.noCalendar;
  }
}
