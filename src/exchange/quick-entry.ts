import { nameOf, networksOf } from "../domain/network.ts";
import type { LocalDate, LocalTime } from "../domain/post.ts";
import { daysAfter } from "./dates.ts";
import { readTime } from "./reading/clock.ts";
import { readDate } from "./reading/dates.ts";

/** A post in one line, taken apart. */
export type QuickEntry = {
  readonly date: LocalDate | null;
  readonly time: LocalTime | null;
  readonly channel: string | null;
  readonly text: string;
};

/** Most words of a day ("Sat the 3rd of October 2026"), and of a time ("9 am"). */
const MOST_WORDS = { date: 6, time: 2 } as const;

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WEEKDAY = /^(?:next )?(sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nesday|rs?|rsday|urday)?$/u;

/** The day that words mean beside a calendar day: "today", "tomorrow", or the next day of that name, today among them. */
function relativeDay(words: string, today: LocalDate): LocalDate | null {
  if (words === "today") return today;
  if (words === "tomorrow") return daysAfter(today, 1);
  const named = WEEKDAYS.indexOf(WEEKDAY.exec(words)?.[1] ?? "");
  if (named < 0) return null;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  return daysAfter(today, (named - now + 7) % 7);
}

function dayOf(words: string, today: LocalDate): LocalDate | null {
  const relative = relativeDay(words.toLowerCase(), today);
  if (relative !== null) return relative;
  const read = readDate(words, null, Number(today.slice(0, 4)));
  return "date" in read ? read.date : null;
}

type Found = { readonly value: string | null; readonly rest: readonly string[] };

/** The longest run of words that can be read, and the words around it. */
function find(words: readonly string[], most: number, read: (run: string) => string | null): Found {
  for (let length = Math.min(most, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const value = read(words.slice(from, from + length).join(" "));
      if (value !== null) return { value, rest: [...words.slice(0, from), ...words.slice(from + length)] };
    }
  }
  return { value: null, rest: words };
}

/** A channel as its owner writes it: one that is used already, or else the network's own name. */
function channelFor(words: string, used: readonly string[]): string | null {
  if (words === "") return null;
  const same = used.find((channel) => channel.toLowerCase() === words.toLowerCase());
  const [network, ...others] = networksOf(words);
  if (same !== undefined || network === undefined || others.length > 0) return same ?? words;
  const own = used.filter((channel) => networksOf(channel).join() === network);
  return own.length === 1 ? (own[0] ?? null) : nameOf(network);
}

/**
 * Takes a line such as "Fri 9am linkedin: The kettle is on." apart. Before the first colon stand day, time and channel, in any
 * order; a line whose beginning says none of them is all text. Days without a year are in the year of `today`.
 */
export function readQuickEntry(line: string, today: LocalDate, used: readonly string[]): QuickEntry {
  const all: QuickEntry = { date: null, time: null, channel: null, text: line.trim() };
  const colon = /:\s/u.exec(line);
  const head = colon ? line.slice(0, colon.index).trim() : "";
  if (!colon || head === "") return all;
  const date = find(head.split(/[\s,]+/u), MOST_WORDS.date, (words) => dayOf(words, today));
  const time = find(date.rest, MOST_WORDS.time, readTime);
  const rest = time.rest.filter((word) => !/^(?:on|at|to)$/iu.test(word)).join(" ");
  const channel = channelFor(rest, used);
  const isPlace = networksOf(rest).length > 0 || (channel !== null && used.includes(channel));
  const says = date.value !== null || time.value !== null;
  if (!isPlace && (!says || rest !== "")) return all; // words of the text that end in a colon
  return { date: date.value, time: time.value, channel, text: line.slice(colon.index + 1).trim() };
}
