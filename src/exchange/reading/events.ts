import ICAL from "ical.js";
import type { Result } from "../../domain/result.ts";
import type { ColumnUse } from "../columns.ts";
import type { ImportErrorCode, Note } from "../row.ts";
import { withoutMarkup } from "./marked-up.ts";
import { refused } from "./refusals.ts";
import { type NamedField, NamedRecords, type Table } from "./table.ts";
import { zoneOf } from "./zones.ts";

/** What Earnest writes where iCalendar has no property for a field. */
export const ownProperties = { author: "x-earnest-author", why: "x-earnest-why", status: "x-earnest-status", extra: "x-earnest-extra", column: "x-earnest-column", noId: "@no-id.earnest" } as const; // prettier-ignore

/** The name under which Earnest writes calendars. */
export const PRODUCT = "-//Earnest//EN";

const USES: Readonly<Record<string, ColumnUse>> = {
  uid: "id", summary: "summary", description: "text", dtstart: "date", due: "date", categories: "channel",
  [ownProperties.author]: "author", [ownProperties.why]: "why", [ownProperties.status]: "status",
}; // prettier-ignore

const useByProperty = new Map(Object.entries(USES));
const toUse = (property: string): ColumnUse => useByProperty.get(property) ?? "extra";

/** Properties that only serve the calendar program, and the channels, which are read together. */
const LEFT_OUT = new Set(["categories", "dtstamp", "sequence", "created", "last-modified", "transp"]);
const ENTRIES = new Set(["vevent", "vtodo", "vjournal"]);

/** A moment as it is written elsewhere: the day, the time, and the zone that is meant. */
function writtenMoment(time: ICAL.Time, property: ICAL.Property): string {
  if (time.isDate) return time.toString();
  const tzid = property.getFirstParameter("tzid");
  const zone = tzid ? zoneOf(tzid) : null;
  if (zone) return `${time.toString().replace("Z", "")} ${zone}`;
  // A zone that the file itself defines, or UTC; a floating time is one of the workspace.
  const isFloating = time.zone === ICAL.Timezone.localTimezone;
  return isFloating ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();
}

function valueOf(property: ICAL.Property): string {
  const values = property.getValues() as readonly unknown[];
  return values
    .map((value) => (value instanceof ICAL.Time ? writtenMoment(value, property) : String(value)))
    .join("\n");
}

function* fieldsOf(entry: ICAL.Component): Iterable<NamedField> {
  const channels = entry.getAllProperties("categories").map(valueOf);
  const isOurs = entry.parent?.getFirstPropertyValue("prodid") === PRODUCT; // a text that we wrote comes back as it was
  if (channels.length > 0) yield ["categories", channels.join("\n")];
  for (const property of entry.getAllProperties()) {
    if (LEFT_OUT.has(property.name)) continue;
    const written = valueOf(property);
    const value = property.name === "description" && !isOurs ? withoutMarkup(written) : written;
    if (property.name === ownProperties.extra)
      yield [String(property.getFirstParameter(ownProperties.column) ?? ""), value, true];
    else if (property.name !== "uid" || !value.endsWith(ownProperties.noId)) yield [property.name, value];
  }
}

/** The physical lines on which entries begin, in their order. */
const linesOf = (text: string): readonly number[] =>
  text
    .split(/\r\n|\n|\r/u)
    .flatMap((line, index) => (/^BEGIN:(?:VEVENT|VTODO|VJOURNAL)\s*$/iu.test(line) ? [index + 1] : []));

function repeats(entry: ICAL.Component, row: number): readonly Note[] {
  if (!entry.hasProperty("rrule") && !entry.hasProperty("rdate")) return [];
  return [{ code: "repeats", row }];
}

/** The calendars in a file. Throws when it is none. */
export function componentsOf(text: string): readonly ICAL.Component[] {
  const parsed = ICAL.parse(text) as unknown[];
  const calendars = typeof parsed[0] === "string" ? [parsed] : (parsed as unknown[][]);
  return calendars.map((calendar) => new ICAL.Component(calendar as ConstructorParameters<typeof ICAL.Component>[0]));
}

/** Reads the entries of a calendar file: the description, or else the summary, is the post. */
export function readIcs(text: string): Result<Table, ImportErrorCode> {
  const records = new NamedRecords(toUse);
  const lines = linesOf(text);
  const notes: Note[] = [];
  try {
    const entries = componentsOf(text).flatMap((calendar) =>
      calendar.getAllSubcomponents().filter(({ name }) => ENTRIES.has(name)),
    );
    for (const [index, entry] of entries.entries()) {
      records.add(lines[index] ?? 1, [...fieldsOf(entry)]);
      notes.push(...repeats(entry, index + 1));
    }
  } catch {
    return refused.damagedCalendar;
  }
  return records.table(notes);
}
