import type { LocalDate, LocalTime } from "../domain/post.ts";

/** Which of two numbers is the day. Null: a column leaves it open, and nobody guesses. */
export type DateOrder = "dmy" | "mdy" | null;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The date in ISO form, or null when there is no such day. */
function dateOf(year: number, month: number, day: number): LocalDate | null {
  const days = month === 2 && !isLeap(year) ? 28 : DAYS[month - 1];
  if (days === undefined || day < 1 || day > days || year < 1900 || year > 2200) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day that an instant falls on, by the computer's own time zone. */
export const localDateOf = (at: Date): LocalDate =>
  `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;

/** The day so many days after another. */
export const daysAfter = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether it is a day of the calendar in ISO form. */
export const isLocalDate = (written: string): boolean =>
  /^\d{4}-\d\d-\d\d$/u.test(written) && readDate(written, null).date === written;

/** What a written date turned out to be: a day, no day at all ("31 February"), or open between two readings. */
export type ReadDate = { readonly date: LocalDate | null; readonly impossible: boolean };

const unread: ReadDate = { date: null, impossible: false };
const read = (date: LocalDate | null): ReadDate => ({ date, impossible: date === null });

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/u;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ ,].*)?$/u;
const DAY_FIRST = /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?:[ ,].*)?$/u;
const MONTH_FIRST = /^(?:\p{L}+,?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[ ,].*)?$/u;

const monthOf = (name = ""): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Reads one written date. A numeric one with dots is day first by custom; other numeric ones follow `order`. */
export function readDate(written: string, order: DateOrder): ReadDate {
  const text = written.trim();
  const iso = ISO.exec(text);
  if (iso) return read(dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    const known: DateOrder = numeric[2] === "." ? "dmy" : order;
    if (known === null) return unread;
    return read(known === "dmy" ? dateOf(year, second, first) : dateOf(year, first, second));
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst && monthOf(dayFirst[2]) > 0)
    return read(dateOf(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst && monthOf(monthFirst[1]) > 0)
    return read(dateOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])));
  return unread;
}

/** The order that a column shows: a first number above 12 is a day, a second one too. Both, or neither, leave it open. */
export function orderOf(column: readonly string[]): DateOrder {
  let dmy = false;
  let mdy = false;
  for (const written of column) {
    const numeric = NUMERIC.exec(written.trim());
    if (!numeric || numeric[2] === ".") continue;
    dmy ||= Number(numeric[1]) > 12;
    mdy ||= Number(numeric[3]) > 12;
  }
  return dmy === mdy ? null : dmy ? "dmy" : "mdy";
}

/** Reads "9:00", "09:00:00", "7:30 PM" or "9am"; null when it is no time. */
export function readTime(written: string): LocalTime | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2})?\s*(am|pm|a\.m\.|p\.m\.)?$/iu.exec(written.trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const half = match[3]?.[0]?.toLowerCase();
  const hour = half ? (Number(match[1]) % 12) + (half === "p" ? 12 : 0) : Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
