import type { Quarter } from "../domain/passion.ts";
import type { LocalDate, Month } from "../domain/post.ts";

/** The month of a day. */
export const monthOf = (date: LocalDate): Month => date.slice(0, 7);

/** The quarter of a day, "2026 Q4". */
export const quarterOf = (day: LocalDate): Quarter => `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const monthsFrom = (month: Month, step: number): Month => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
};

/** The last day of a month. */
export const lastDayOf = (month: Month): LocalDate => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

export const monthBefore = (month: Month): Month => monthsFrom(month, -1);
export const monthAfter = (month: Month): Month => monthsFrom(month, 1);

const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const monthOnly = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** "October 2026". */
export const monthName = (month: Month): string => monthFormat.format(new Date(`${month}-01T00:00:00Z`));

/** "5 Oct". */
export const dayName = (date: LocalDate): string => dayFormat.format(new Date(`${date}T00:00:00Z`));

/** "October to December 2026". */
export function quarterName(quarter: Quarter): string {
  const year = quarter.slice(0, 4);
  const last = Number(quarter.slice(6)) * 3;
  const [from = "", to = ""] = [last - 2, last].map((month) =>
    monthOnly.format(new Date(Date.UTC(Number(year), month - 1))),
  );
  return `${from} to ${to} ${year}`;
}
