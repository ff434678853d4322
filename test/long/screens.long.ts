import { expect, test } from "vitest";
import { type ContactId, type EntryId, entryKinds, newContact, newEntry } from "../../src/domain/listening.ts";
import { newPerson, type PersonId } from "../../src/domain/person.ts";
import { daysAfter } from "../../src/exchange/dates.ts";
import { makePosts } from "../bench/corpus.ts";
import { realBridge } from "../ui/support/real-bridge.ts";

const POSTS = 10_000;
const ENTRIES = 20_000;
const CONTACTS = 2000;
const DAYS = 5 * 365;
const FIRST = "2022-01-01";

const id = <Id extends string>(kind: number, n: number): Id =>
  `00000000-0000-4000-8${String(kind).padStart(3, "0")}-${String(n).padStart(12, "0")}` as Id;

/** Five years of a team of twenty, written down by hand every day. */
function filled() {
  const real = realBridge();
  const { store } = real;
  const texts = makePosts(200);
  store.people.save(Array.from({ length: 20 }, (_, n) => ({ ...newPerson(id<PersonId>(1, n)), name: `Person ${n}` })));
  store.atomically(() => {
    for (let n = 0; n < POSTS; n++)
      store.posts.add({
        text: `${texts[n % texts.length]} ${n}`,
        date: daysAfter(FIRST, n % DAYS),
        author: `Person ${n % 20}`,
      });
  });
  const contacts = Array.from({ length: CONTACTS }, (_, n) => newContact(id<ContactId>(2, n), `Somebody ${n}`));
  const entries = Array.from({ length: ENTRIES }, (_, n) => ({
    ...newEntry(id<EntryId>(3, n), entryKinds[n % entryKinds.length] ?? "reply", daysAfter(FIRST, n % DAYS)),
    contact: id<ContactId>(2, n % CONTACTS),
    note: "She said that the bread was still warm when the boat came in. ".repeat(4),
  }));
  store.log.save(contacts, entries);
  return real;
}

/** The 95th percentile of the milliseconds that it takes, of twenty times. */
async function p95(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 20; n++) {
    const startedAt = performance.now();
    await run();
    times.push(performance.now() - startedAt);
  }
  return times.toSorted((a, b) => a - b)[18] ?? Infinity;
}

test("five years of a team are asked for in the time of a screen", async () => {
  const { bridge } = filled();
  const anything = { kind: null, contact: null, post: null, after: null };
  const figures = {
    log: await p95(() => bridge["listening.page"](anything)),
    "of a person": await p95(() => bridge["listening.page"]({ ...anything, contact: id<ContactId>(2, 7) })),
    contacts: await p95(() => bridge["listening.contacts"]({})),
    "who waits": await p95(() => bridge["listening.day"]({})),
    plan: await p95(() => bridge["plan.month"]({ month: null })),
    "posts of a month": await p95(() => bridge["posts.range"]({ first: "2024-03-01", last: "2024-03-31" })),
    insights: await p95(() => bridge["insights.read"]({})),
  };
  console.log(`${POSTS} posts, ${ENTRIES} entries, p95 in ms:`, figures);
  const { insights, ...screens } = figures;
  expect(Math.max(...Object.values(screens))).toBeLessThan(200);
  expect(insights).toBeLessThan(500);
});
