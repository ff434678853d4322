import { Temporal } from "temporal-polyfill";
import { remembered } from "./remembered.ts";
import type { Instant, LocalDate, LocalTime } from "../../domain/post.ts";

/** The abbreviations that RFC 822 gives a meaning; others (IST, BST, CST in China) mean different zones to different people. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["Z", "UTC"], ["UTC", "UTC"], ["GMT", "UTC"], ["UT", "UTC"],
  ["EST", "-05:00"], ["EDT", "-04:00"], ["CST", "-06:00"], ["CDT", "-05:00"],
  ["MST", "-07:00"], ["MDT", "-06:00"], ["PST", "-08:00"], ["PDT", "-07:00"],
]); // prettier-ignore

const OFFSET = /^(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d{2}))?(?:\[.*)?$/iu;

/** A zone as Temporal takes it ("Europe/Paris", "+02:00", "UTC"), or null for a name that means nothing or too much. */
export const zoneOf = remembered((written: string): string | null =>
  lookedUp(written.trim().replaceAll(/^\[|\]$/gu, "")),
);

function lookedUp(name: string): string | null {
  const short = ABBREVIATIONS.get(name.toUpperCase());
  if (short) return short;
  const [, sign = "", hours = "", minutes = "00"] = OFFSET.exec(name) ?? [];
  const offset = `${sign}${hours.padStart(2, "0")}:${minutes}`;
  const candidate = hours === "" ? name : offset;
  if (hours === "" && !/^[A-Za-z_]+(?:\/[\w+-]+)+$/u.test(name)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(candidate).timeZoneId;
  } catch {
    return null; // no such zone
  }
}

/** Whether a text names a zone without doubt. */
export const isZone = (written: string): boolean => zoneOf(written) !== null;

/** A wall-clock moment placed in time. `skipped`: the clocks jump over it; `twice`: they show it twice, and the first is meant. */
export type Placed = { readonly instant: Instant; readonly found: "once" | "skipped" | "twice" };

type Offsets = { readonly start: number; readonly end: number };
const DAY = 86_400_000;
const offsetAt = (instant: Instant, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;

/** The zone's offsets a day before and a day after the middle of a date: where they are equal, no clock is changed. */
const offsetsOf = remembered((dateAndZone: string): Offsets => {
  const [date = "", zone = ""] = dateAndZone.split(" ");
  const noon = Date.parse(`${date}T12:00Z`);
  return { start: offsetAt(noon - DAY, zone), end: offsetAt(noon + DAY, zone) };
});

const offsetsAround = (date: LocalDate, zone: string): Offsets => offsetsOf(`${date} ${zone}`);

/** When clocks in `zone` show a date and a time. */
export function placed(date: LocalDate, time: LocalTime, zone: string): Placed {
  const { start, end } = offsetsAround(date, zone);
  if (start === end) return { instant: Date.parse(`${date}T${time}Z`) - start, found: "once" };
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = wall.toZonedDateTime(zone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds)
    return { instant: earlier.epochMilliseconds, found: "once" };
  return earlier.toPlainDateTime().equals(wall)
    ? { instant: earlier.epochMilliseconds, found: "twice" }
    : { instant: later.epochMilliseconds, found: "skipped" };
}

/** What clocks in `zone` show at a moment. */
export function wallClock(instant: Instant, zone: string): { readonly date: LocalDate; readonly time: LocalTime } {
  const date = new Date(instant).toISOString().slice(0, 10);
  const { start, end } = offsetsAround(date, zone);
  const offset = start === end ? start : offsetAt(instant, zone);
  const wall = new Date(instant + offset).toISOString();
  return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** A moment as ISO 8601 with seconds, in UTC ("…Z") or with the zone's offset ("…+02:00"). */
export function isoInstant(instant: Instant, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return zone === "UTC"
    ? zoned.toInstant().toString({ smallestUnit: "second" })
    : zoned.toString({ timeZoneName: "never", smallestUnit: "second" });
}
