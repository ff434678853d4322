import type { LocalDate } from "../../domain/post.ts";

/**
 * Calendar days as whole numbers since 1970-01-01, so that weeks and gaps are sums. The engine has no `Date`: a date of
 * the owner is a day on a calendar and no instant, and the answer is the same in every zone.
 */
export const WEEK = 7;

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore

/** Days since 1970-01-01 of a day of the Gregorian calendar, counted in eras of 400 years that begin in March. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

function civilFromDays(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The date of a day in ISO form. */
export function dateOf(day: number): LocalDate {
  const { year, month, day: ofMonth } = civilFromDays(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
}

/** The day of a date, or null for anything that is no day of the calendar. */
export function dayOf(date: LocalDate | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date ?? "");
  if (!parts) return null;
  const day = daysFromCivil(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  // "2026-02-30" counts on into March, so it does not come back as it was written.
  return dateOf(day) === date ? day : null;
}

/** The Monday of a day's week. 1970-01-01 was a Thursday. */
export const mondayOf = (day: number): number => day - ((((day + 3) % WEEK) + WEEK) % WEEK);

/** A day as people say it: "5 October". */
export function spoken(day: number): string {
  const { month, day: ofMonth } = civilFromDays(day);
  return `${ofMonth} ${MONTHS[month - 1] ?? ""}`;
}
