import type { Store } from "../../electron/store/index.ts";
import { type ContactId, type EntryId, entryKinds, newContact, newEntry } from "../../src/domain/listening.ts";
import { newPerson, type PersonId } from "../../src/domain/person.ts";
import type { LocalDate } from "../../src/domain/post.ts";
import { daysAfter } from "../../src/exchange/dates.ts";
import { makePosts } from "../bench/corpus.ts";

/** What a team of twenty leaves in five years. */
export const FIVE_YEARS = { posts: 10_000, entries: 20_000, contacts: 2000, people: 20 } as const;

const DAYS = 5 * 365;
/** The last posts are planned ahead. */
const AHEAD = 28;
const NOTE = "She said that the bread was still warm when the boat came in. ".repeat(4);
const channels = ["Facebook", "Instagram", "Newsletter"];

const id = <Id extends string>(kind: number, n: number): Id =>
  `00000000-0000-4000-8${String(kind).padStart(3, "0")}-${String(n).padStart(12, "0")}` as Id;

/** The contact of that number. */
export const contactId = (n: number): ContactId => id<ContactId>(2, n);

/** Fills a store with what such a team wrote until a day and planned from it on. */
export function fillFiveYears({ people, posts, log, atomically }: Store, today: LocalDate): void {
  const first = daysAfter(today, AHEAD + 1 - DAYS);
  const texts = makePosts(FIVE_YEARS.posts);
  people.save(Array.from({ length: FIVE_YEARS.people }, (_, n) => ({ ...newPerson(id<PersonId>(1, n)), name: `Person ${n}` }))); // prettier-ignore
  atomically(() => {
    for (const [n, text] of texts.entries()) {
      const date = daysAfter(first, n % DAYS);
      posts.add({ text, date, channel: channels[n % channels.length] ?? null, author: `Person ${n % FIVE_YEARS.people}` });
    }
  }); // prettier-ignore
  const contacts = Array.from({ length: FIVE_YEARS.contacts }, (_, n) => newContact(contactId(n), `Somebody ${n}`));
  const until = DAYS - AHEAD; // nothing came back yet of what is to come
  const entries = Array.from({ length: FIVE_YEARS.entries }, (_, n) => ({
    ...newEntry(id<EntryId>(3, n), entryKinds[n % entryKinds.length] ?? "reply", daysAfter(first, n % until)),
    contact: contactId(n % FIVE_YEARS.contacts),
    note: NOTE,
  }));
  log.save(contacts, entries);
}
