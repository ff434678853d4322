import type { LocalDate } from "./post.ts";

/** What there can be on a day beside posts. */
export const dateKinds = ["closed", "holiday", "fair", "stock", "anniversary", "other"] as const;
export type DateKind = (typeof dateKinds)[number];

/** A day that matters to the business, in the owner's words; an anniversary comes back every year from its own day on. */
export type BusinessDate = { readonly on: LocalDate; readonly kind: DateKind; readonly words: string };

/** As many as one would list for several years, and their longest words in UTF-16 code units. */
export const dateBounds = { dates: 1500, words: 200 } as const;

/** The days on which nobody is there. */
export const closedDaysOf = (dates: readonly BusinessDate[]): readonly LocalDate[] =>
  dates.filter(({ kind }) => kind === "closed").map(({ on }) => on);

/** What there is on a day. */
export const datesOn = (dates: readonly BusinessDate[], day: LocalDate): readonly BusinessDate[] =>
  dates.filter(({ on, kind }) => on === day || (kind === "anniversary" && on < day && on.slice(5) === day.slice(5)));

const isSame = (one: BusinessDate, other: BusinessDate): boolean =>
  one.on === other.on && one.kind === other.kind && one.words === other.words;

/** The list with more dates in it, each once, by day. */
export const withDates = (dates: readonly BusinessDate[], more: readonly BusinessDate[]): readonly BusinessDate[] =>
  [...dates, ...more]
    .filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** A 31 February is none of anybody's days, and does no harm. */
const isDay = (value: unknown): value is LocalDate =>
  typeof value === "string" && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(value);

/** Whether something from elsewhere is a date of a business. */
export const isBusinessDate = (value: unknown): value is BusinessDate =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).length === 3 &&
  "on" in value &&
  isDay(value.on) &&
  "kind" in value &&
  (dateKinds as readonly unknown[]).includes(value.kind) &&
  "words" in value &&
  typeof value.words === "string" &&
  value.words.length <= dateBounds.words;
