import type { AskingPost, KnownContact, ListeningDay, LoggedEntry } from "../../../src/contract/operations.ts";
import { clashesOf } from "../../../src/domain/answering.ts";
import { type LogEntry, oneMore } from "../../../src/domain/listening.ts";
import { closedDaysOf } from "../../../src/domain/business-date.ts";
import type { LocalDate } from "../../../src/domain/post.ts";
import { type Weekday, weekdays } from "../../../src/domain/person.ts";
import { dayOfWeek, daysAfter } from "../../../src/exchange/dates.ts";
import { openingOf } from "../../../src/exchange/opening.ts";
import { readSoon } from "./read-soon.ts";
import type { Services } from "./services.ts";

/** Somebody is quiet after so many days without a word. */
const QUIET_AFTER = 90;
/** Thanks older than this are not asked about any more, in days. */
const OWED_FOR = 30;
/** Posts that ask are looked at so many days back and ahead; unless said otherwise they are answered until the day after. */
const ASKED_BEFORE = 7;
const ASKING_AHEAD = 28;
/** No window is read further than this, in days. */
const LONGEST_WINDOW = 60;

type Day = readonly [day: LocalDate, weekday: Weekday];

const named = (day: LocalDate): Day => [day, weekdays[dayOfWeek(day)] ?? "mon"]; // a week has seven

function daysOf(first: LocalDate, last: LocalDate): readonly Day[] {
  const days = [first];
  while ((days.at(-1) ?? last) < last && days.length < LONGEST_WINDOW) days.push(daysAfter(days.at(-1) ?? last, 1));
  return days.map(named);
}

/** The posts that ask something, from those still open for answers to those of the coming weeks. */
async function askingPosts(services: Services): Promise<readonly AskingPost[]> {
  const { store } = services;
  const now = services.today();
  const posts = store.posts.between(daysAfter(now, -ASKED_BEFORE), daysAfter(now, ASKING_AHEAD));
  const windows = new Map(store.relationships.windows().map((window) => [window.post, window]));
  const team = store.people.list();
  const closedDays = closedDaysOf(store.settings.current().month.dates);
  const read = await readSoon(services, posts, "soon");
  return read.flatMap(({ post, verdict }): AskingPost[] => {
    const { id, text, date } = post;
    if (verdict === null || verdict.asks === 0 || date === null || post.status === "archived") return [];
    const window = windows.get(id) ?? { post: id, person: null, until: null };
    const until = window.until ?? daysAfter(date, 1);
    if (until < now) return [];
    const person = team.find((one) => one.id === window.person);
    const clashes = clashesOf(daysOf(date, until), closedDays, person);
    // Someone who left the team answers nothing any more.
    return [{ id, date, opening: openingOf(text), window: { ...window, person: person?.id ?? null, until }, clashes }];
  });
}

/** What listening there is to do today. */
export async function listeningDay(services: Services): Promise<ListeningDay> {
  const { store, today } = services;
  const now = today();
  const heard = {
    contacts: store.log.contacts(),
    due: store.log.due(now),
    owed: store.log.owed(daysAfter(now, -OWED_FOR)),
    lastHeard: store.log.lastHeard(),
  };
  return {
    today: now,
    people: oneMore(heard, now, daysAfter(now, -QUIET_AFTER)),
    asking: await askingPosts(services),
    team: store.people.list(),
  };
}

/** An entry with the first line of its post. */
export function logged({ store }: Services, entry: LogEntry): LoggedEntry {
  const post = entry.post === null ? undefined : store.posts.find(entry.post);
  return { ...entry, postOpening: post ? openingOf(post.text) : null };
}

/** Everybody in the log, each with the day on which they were heard of last; the latest first. */
export function knownContacts({ store }: Services): readonly KnownContact[] {
  const last = store.log.lastHeard();
  return store.log
    .contacts()
    .map((contact) => ({ ...contact, lastOn: last.get(contact.id) ?? "" }))
    .toSorted((a, b) => (a.lastOn > b.lastOn ? -1 : a.lastOn < b.lastOn ? 1 : 0));
}
