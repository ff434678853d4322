import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getISODay, parse } from "date-fns";
import type { LocalDate } from "../../domain/post.ts";

/** Which of two numbers is the day. Null: a column leaves it open, and nobody guesses. */
export type DateOrder = "dmy" | "mdy" | null;

/**
 * The ways a day is written, in the letters of date-fns, once `plain` has taken away weekdays, commas and the like. To teach
 * Earnest a new one, add it here. A `dmy` or `mdy` form is tried only where that order is known.
 */
const FORMS: readonly { readonly form: string; readonly order?: DateOrder }[] = [
  { form: "yyyy-M-d" },
  { form: "yyyy/M/d" },
  { form: "yyyy.M.d" },
  { form: "yyyyMMdd" },
  { form: "d MMMM yyyy" },
  { form: "d MMM yyyy" },
  { form: "d MMMM yy" },
  { form: "d MMM yy" },
  { form: "MMMM d yyyy" },
  { form: "MMM d yyyy" },
  { form: "yyyy MMMM d" },
  { form: "yyyy MMM d" },
  { form: "yyyy-DDD" },
  { form: "RRRR-'W'II-i" },
  { form: "RRRR'W'IIi" },
  { form: "yyyy'年'M'月'd'日'" },
  // With dots the day comes first by custom.
  { form: "d.M.yyyy" },
  { form: "d.M.yy" },
  { form: "d/M/yyyy", order: "dmy" },
  { form: "d/M/yy", order: "dmy" },
  { form: "M/d/yyyy", order: "mdy" },
  { form: "M/d/yy", order: "mdy" },
];

/** As above, without a year: which one is meant has to be asked. */
const YEARLESS = ["d MMMM", "d MMM", "MMMM d", "MMM d", "d/M", "M/d", "d.M."];

/** Years of a calendar that plans posts; `yyyy` alone would take "26" for the year 26. */
const YEARS = { first: 1970, last: 2199 } as const;

/** Dates in UTC, whatever the machine's zone. The small class of the two, because the other makes three formats when it is loaded, 8 ms. */
const utc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));
const reference = new UTCDateMini(2000, 0, 1);

const parsed = (text: string, form: string): Date | null => {
  const day = parse(text, form, reference, { in: utc, useAdditionalDayOfYearTokens: true });
  const year = day.getUTCFullYear(); // NaN for no date
  return year >= YEARS.first && year <= YEARS.last ? day : null;
};

const WEEKDAY =
  /(?<!\p{L})(?:(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?|(mo|di|mi|do|fr|sa|so)(?:ntag|enstag|ttwoch|nnerstag|eitag|mstag|nntag)?)(?!\p{L})\.?,?/iu;
/** How the seven begin in English and in German. */
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const WOCHENTAGE = ["mo", "di", "mi", "do", "fr", "sa", "so"];
const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** German months that date-fns does not know by their English names. */
const MONATE: ReadonlyMap<string, string> = new Map([
  ["januar", "january"], ["jänner", "january"], ["februar", "february"], ["märz", "march"], ["mär", "mar"], ["mrz", "mar"],
  ["mai", "may"], ["juni", "june"], ["juli", "july"], ["oktober", "october"], ["okt", "oct"], ["dezember", "december"], ["dez", "dec"],
]); // prettier-ignore

/** A date without what does not change it: weekday, ordinal ending, "of", commas, dots of short months, an apostrophe. */
const plain = (text: string): string =>
  text
    .replace(WEEKDAY, " ")
    .replaceAll(/(\d)(?:st|nd|rd|th)(?!\p{L})/giu, "$1 ")
    .replaceAll(/(?<!\p{L})(?:of|the)(?!\p{L})/giu, " ")
    .replaceAll(/(?<!\p{L})sept(?!\p{L})/giu, "sep")
    .replaceAll(/\p{L}+/gu, (word) => MONATE.get(word.toLowerCase()) ?? word)
    .replaceAll(/['’](?=\d{2}$)/gu, "")
    .replaceAll(
      /[,()]|(?<=\p{Script=Latin})\.|(?<=[A-Za-z]{3})[-/]|[-/](?=[A-Za-z]{3})|(?<=\d)\.(?=\s?[A-Za-z])/gu,
      " ",
    )
    .replaceAll(/(?<=\d)(?=[A-Za-z]{3})|(?<=[A-Za-z]{3})(?=\d)/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();

const NUMERIC = /^(\d{1,2})([-/ ])(\d{1,2})\2(\d{4}|\d{2})$/u;

/** The three numbers of a date that could be day first or month first; dashes before a two-digit year could be anything. */
function numbersOf(text: string): readonly [first: number, second: number, year: string] | null {
  const match = NUMERIC.exec(text);
  if (!match || (match[4]?.length === 2 && match[2] !== "/")) return null;
  return [Number(match[1]), Number(match[3]), match[4] ?? ""];
}

/** The order that two numbers allow: one of them above 12 decides, equal ones need no order. */
function orderWithin(first: number, second: number): DateOrder | "same" | "none" {
  if (first > 12 && second > 12) return "none";
  if (first === second) return "same";
  if (first > 12) return "dmy";
  return second > 12 ? "mdy" : null;
}

/** A day, or what keeps the text from being one: `open` can be read in two ways, `no-year` lacks the year. */
export type ReadDate =
  | { readonly date: LocalDate; readonly wrongWeekday: string | null }
  | { readonly fault: "open" | "no-such-day" | "no-year" | "unread-date" };

function dayOf(text: string, order: DateOrder): Date | null {
  for (const { form, order: needed = null } of FORMS) {
    if (needed !== null && needed !== order) continue;
    const day = parsed(text, form);
    if (day) return day;
  }
  return null;
}

/** Whether the text would be a date with smaller numbers in it, as "31 February 2026" would. */
const hasShapeOfDate = (text: string): boolean => dayOf(text.replaceAll(/\b\d{1,2}\b/gu, "1"), "dmy") !== null;

const isYearless = (text: string): boolean => YEARLESS.some((form) => parsed(text, form) !== null);

function faultOf(text: string): ReadDate {
  if (hasShapeOfDate(text)) return { fault: "no-such-day" };
  return { fault: isYearless(text) ? "no-year" : "unread-date" };
}

/** The plain words of a written day, with the year that is meant where it names none. */
function wordsOf(written: string, year: number | null): string {
  const text = plain(written.normalize("NFKC"));
  if (year === null || !isYearless(text)) return text;
  const mark = /[/.]$/u.test(text) ? "" : text.includes("/") ? "/" : " ";
  return `${text}${mark}${year}`;
}

/** Which weekday is named, 0 for Monday. */
function weekdayIn(written: string): number | null {
  const [, english = "", german = ""] = WEEKDAY.exec(written) ?? [];
  const at = Math.max(WEEKDAYS.indexOf(english.toLowerCase()), WOCHENTAGE.indexOf(german.toLowerCase()));
  return at < 0 ? null : at;
}

/** With a dot and blanks around it. */
const LONGEST_WEEKDAY = 20;

/** Whether a cell is the name of a weekday and no more. */
export const isWeekday = (cell: string): boolean =>
  cell.length <= LONGEST_WEEKDAY && WEEKDAY.exec(cell)?.[0] === cell.trim();

/** The weekday that stands beside a date it does not belong to. */
function wrongWeekday(written: string, day: Date): string | null {
  const named = weekdayIn(written);
  const is = getISODay(utc(day)) - 1;
  return named === null || named === is ? null : (WEEKDAY_NAMES[is] ?? null);
}

/**
 * Reads one written day. Numbers with slashes or dashes follow `order`, unless one of them can be no month; a day without a
 * year is in `year`.
 */
export function readDate(written: string, order: DateOrder, year: number | null = null): ReadDate {
  const text = wordsOf(written, year);
  const numbers = numbersOf(text);
  if (numbers) {
    const [first, second, ofYear] = numbers;
    const within = orderWithin(first, second);
    if (within === "none") return { fault: "no-such-day" };
    const known = within === "same" ? "dmy" : (order ?? within);
    if (known === null) return { fault: "open" };
    return readDay(written, `${first}/${second}/${ofYear}`, known);
  }
  return readDay(written, text, order);
}

function readDay(written: string, text: string, order: DateOrder): ReadDate {
  const day = dayOf(text, order);
  if (!day) return faultOf(text);
  return { date: day.toISOString().slice(0, 10), wrongWeekday: wrongWeekday(written, day) };
}

/** From so many days on, weekdays that fit in one order alone are no chance. */
const WEEKDAYS_ENOUGH = 2;

/** The order in which every weekday fits the day that it stands beside; null when none does, or both. */
function orderByWeekdays(column: Iterable<string>): DateOrder {
  const named = [...column].filter((written) => weekdayIn(written) !== null);
  const fits = (order: DateOrder): boolean =>
    named.every((written) => {
      const read = readDate(written, order);
      return "date" in read && read.wrongWeekday === null;
    });
  const orders = (["dmy", "mdy"] as const).filter(fits);
  return named.length >= WEEKDAYS_ENOUGH && orders.length === 1 ? (orders[0] ?? null) : null;
}

/**
 * The order that a column of written days shows: a number above 12 is a day, and where none is, the weekdays beside them may
 * tell. Null when nothing does, or when they contradict each other.
 */
export function orderOf(column: Iterable<string>, year: number | null = null): DateOrder {
  const seen = new Set<DateOrder>();
  const open = new Set<string>();
  for (const written of column) {
    const numbers = numbersOf(wordsOf(written, year));
    const within = numbers ? orderWithin(numbers[0], numbers[1]) : null;
    if (within === null && numbers) open.add(written);
    if (within === "dmy" || within === "mdy") seen.add(within);
  }
  if (seen.size === 0) return orderByWeekdays(open);
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}
