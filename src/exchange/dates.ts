import type { LocalDate } from "../domain/post.ts";

/** The day that an instant falls on, by the computer's own time zone. */
export const localDateOf = (at: Date): LocalDate =>
  `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;

/** The day so many days after another. */
export const daysAfter = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Which day of the week, 0 for Monday. */
export const dayOfWeek = (date: LocalDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The Monday of a day's week. */
export const mondayOf = (date: LocalDate): LocalDate => daysAfter(date, -dayOfWeek(date));

/** Whether it is a day of the calendar in ISO form. */
export function isLocalDate(written: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/u.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  // A 31 February is taken for a day in March; written again, it is another.
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(written);
}
