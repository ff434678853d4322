import type { LocalTime } from "../../domain/post.ts";
import { remembered } from "./remembered.ts";
import { isZone } from "./zones.ts";

/** A written moment in its parts, as written: "3 Oct 2026", "9:30 pm", "+02:00". */
export type Moment = { readonly date: string; readonly time: string; readonly zone: string };

const CLOCK = String.raw`\d{1,2}(?:[:.h]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s*(?:[ap]\.?\s?m\.?)?|\s*[ap]\.?\s?m\.?|h)|noon|midday|midnight`;
const ZONE = String.raw`z|\[?[a-z]+(?:[_/+-][a-z0-9]+)+\]?|[a-z]{2,4}|(?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d{2})?(?:\[[\w/+-]+\])?`;
const ENDS = new RegExp(String.raw`(?:^|(?<=\d)t|[\s,@]|\bat\s)\s*(${CLOCK})\s*\(?(${ZONE})?\)?$`, "iu");
const STARTS = new RegExp(String.raw`^(${CLOCK})(?:\s*\(?(${ZONE})\)?)?(?:[\s,]+(?:on\s+)?)(?=\S)`, "iu");
const STARTS_WITHOUT_ZONE = new RegExp(String.raw`^(${CLOCK})(?:[\s,]+(?:on\s+)?)(?=\S)`, "iu");

/** The zone's remark that a JavaScript date ends with, "(Central European Summer Time)". */
const REMARK = /\s*\((?:\p{Lu}\p{L}+\s?){2,}\)$/u;

const part = (text = ""): string => text.replaceAll(/^[\s,@]+|[\s,@]+$/gu, "").replace(/\s+at$/iu, "");

/** German times name their unit: "18:00 Uhr" is 18:00, and "18 Uhr" 18h. */
const withoutUhr = (text: string): string =>
  text.replace(/(\d[:.]\d{2})\s*uhr\b/iu, "$1").replace(/(\d)\s*uhr\b/iu, "$1h");

/** Takes a written moment apart. Behind the time, what is no known zone is handed on as one; before a date it is the date's. */
export const momentOf = remembered((written: string): Moment => {
  // Notion writes ranges with an arrow; a post goes out at their beginning.
  const text = withoutUhr(written.normalize("NFKC").split("→")[0]?.replace(REMARK, "").trim() ?? "");
  const starts = STARTS.exec(text);
  const match = ENDS.exec(text) ?? (isZone(part(starts?.[2])) ? starts : STARTS_WITHOUT_ZONE.exec(text));
  if (!match) return { date: part(text), time: "", zone: "" };
  return { date: part(text.replace(match[0], " ")), time: part(match[1]), zone: part(match[2]) };
});

/** Minutes of a day, or an Excel fraction of one, as a time. */
const fromMinutes = (minutes: number): LocalTime =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(Math.round(minutes) % 60).padStart(2, "0")}`;

const WORDS: ReadonlyMap<string, LocalTime> = new Map([["noon", "12:00"], ["midday", "12:00"], ["midnight", "00:00"]]); // prettier-ignore
const TIME = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2}(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\.?|(h))?$/iu;
const COMPACT = /^(?:[01]\d|2[0-3])[0-5]\d$/u;

/** An hour as written, on a clock of 24 hours; NaN for "13 pm". */
function hourOf(written: string, half: string | undefined): number {
  const hour = Number(written);
  if (half === undefined) return hour;
  return hour > 12 ? Number.NaN : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

/** Reads "9:00", "09:00:00", "7.30 PM", "9am", "18h30", "noon", "0930", or a spreadsheet's fraction of a day; null when it is no time. */
export const readTime = remembered((written: string): LocalTime | null => {
  const text = written.normalize("NFKC").trim();
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return word;
  if (/^0?\.\d+$/u.test(text)) return fromMinutes(Math.round(Number(text) * 1440));
  if (COMPACT.test(text)) return `${text.slice(0, 2)}:${text.slice(2)}`;
  const [, hours = "", minutes, half, h] = TIME.exec(text) ?? [];
  if ((minutes ?? half ?? h) === undefined) return null;
  const [hour, minute] = [hourOf(hours, half), Number(minutes ?? 0)];
  return hour <= 23 && minute <= 59 ? fromMinutes(hour * 60 + minute) : null;
});

/** Days from Excel's day 0 to 1970, and the range of serial days in which a plan can lie (1954 to 2119). */
const SERIAL = { epoch: 25_569, epoch1904: 24_107, first: 20_000, last: 80_000 } as const;

/** A moment that is written as a number: a spreadsheet's serial day with its fraction, or seconds or milliseconds since 1970. */
export function readNumber(
  written: string,
  is1904 = false,
): { readonly milliseconds: number; readonly isSerial: boolean } | null {
  const text = written.trim();
  if (/^\d{10}$/u.test(text)) return { milliseconds: Number(text) * 1000, isSerial: false };
  if (/^\d{13}$/u.test(text)) return { milliseconds: Number(text), isSerial: false };
  const serial = /^\d{5}(?:\.\d+)?$/u.test(text) ? Number(text) : 0;
  if (serial < SERIAL.first || serial > SERIAL.last) return null;
  return {
    milliseconds: Math.round((serial - (is1904 ? SERIAL.epoch1904 : SERIAL.epoch)) * 1440) * 60_000,
    isSerial: true,
  };
}
