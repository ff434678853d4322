import { strToU8 } from "fflate";
import ICAL from "ical.js";
import type { Instant } from "../../domain/post.ts";
import { ownProperties, PRODUCT } from "../reading/events.ts";
import { placed } from "../reading/zones.ts";
import type { PostFields } from "../row.ts";
import { noteOn, type WriteNote } from "./notes.ts";
import { summaryOf } from "./template.ts";

const utcTime = (instant: Instant): ICAL.Time => ICAL.Time.fromJSDate(new Date(instant), true);

/** A property of Earnest's own, typed as text so that line breaks and commas are escaped. */
function ownProperty(name: string, value: string, column?: string): ICAL.Property {
  return new ICAL.Property([name, column === undefined ? {} : { [ownProperties.column]: column }, "text", value]);
}

function eventOf(
  post: PostFields & { readonly date: string },
  index: number,
  zone: string,
  now: Instant,
): ICAL.Component {
  const { id, text, date, time, channels, author, status, why, extras } = post;
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", id ?? `${date}-${index + 1}${ownProperties.noId}`);
  event.addPropertyWithValue("dtstamp", utcTime(now));
  event.addPropertyWithValue("dtstart", time === null ? ICAL.Time.fromDateString(date) : utcTime(placed(date, time, zone).instant)); // prettier-ignore
  event.addPropertyWithValue("summary", summaryOf(text));
  event.addPropertyWithValue("description", text);
  // One property each: a list would be taken apart wrongly where a name ends with a backslash.
  for (const channel of channels) event.addPropertyWithValue("categories", channel);
  for (const [name, value] of [
    ["author", author],
    ["status", status],
    ["why", why],
  ] as const) {
    if (value !== null) event.addProperty(ownProperty(ownProperties[name], value));
  }
  for (const { column, value } of extras) event.addProperty(ownProperty(ownProperties.extra, value, column));
  return event;
}

/** Posts as a calendar, each at its moment in UTC or on its day. A post without a day has no place in it. */
export function icsOf(
  posts: readonly PostFields[],
  zone: string,
  now: Instant,
): { readonly bytes: Uint8Array; readonly notes: readonly WriteNote[] } {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", PRODUCT);
  const dated = posts.filter((post): post is PostFields & { readonly date: string } => post.date !== null);
  for (const [index, post] of dated.entries()) calendar.addSubcomponent(eventOf(post, index, zone, now));
  return {
    bytes: strToU8(`${calendar.toString()}\r\n`),
    notes: noteOn(posts.length - dated.length, { code: "post-left-out" }),
  };
}
