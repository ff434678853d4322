import fc from "fast-check";
import { expect, test } from "vitest";
import Database from "better-sqlite3";
import { DUE, FACTS, OWED, pageSql } from "../../electron/store/log.ts";
import { type ContactId, type EntryId, entryKinds, newContact, newEntry } from "../../src/domain/listening.ts";
import type { PostId } from "../../src/domain/post.ts";
import { storable } from "../../src/domain/text.ts";
import { temporaryStore } from "../support/temporary-store.ts";

const id = <Id extends string>(n: number): Id => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}` as Id;
const maria = newContact(id<ContactId>(1), "Maria");
const other = newContact(id<ContactId>(2), "Maria");
const any = { kind: null, contact: null, post: null } as const;

test("entries come newest first and page by page, two people of one name stay two, and what was taken out comes back", () => {
  const { store } = temporaryStore();
  const entries = Array.from({ length: 25 }, (_, n) => ({
    ...newEntry(
      id<EntryId>(n + 10),
      entryKinds[n % entryKinds.length] ?? "reply",
      `2026-10-${String((n % 9) + 1).padStart(2, "0")}`,
    ),
    contact: n % 2 === 0 ? maria.id : other.id,
    post: n === 3 ? id<PostId>(99) : null,
  }));
  store.log.save([maria, other], entries);
  const all = store.log.page(any, null, 100);
  expect(all).toHaveLength(25);
  expect(all.map(({ date }) => date)).toEqual(
    all
      .map(({ date }) => date)
      .toSorted()
      .toReversed(),
  );
  const first = store.log.page(any, null, 10);
  expect([...first, ...store.log.page(any, first.at(-1)?.id ?? null, 100)]).toEqual(all);
  expect(store.log.page({ ...any, contact: other.id }, null, 100)).toHaveLength(12);
  expect(store.log.page({ ...any, post: id<PostId>(99) }, null, 100).map(({ id: found }) => found)).toEqual([id(13)]);
  expect(store.log.contacts().map(({ name }) => name)).toEqual(["Maria", "Maria"]);
  const [taken] = all;
  if (!taken) throw new Error("nothing there");
  store.log.remove(taken.id);
  expect(store.log.page(any, null, 100)).toEqual(all.slice(1));
  store.log.save([], [taken]);
  expect(store.log.page(any, null, 100)).toEqual(all);
});

test("any name and any note come back as they can be kept", () => {
  const { store } = temporaryStore();
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.string({ unit: "grapheme" }), (name, note) => {
      store.log.save(
        [{ ...maria, name }],
        [{ ...newEntry(id<EntryId>(7), "thanks", "2026-10-01"), contact: maria.id, note }],
      );
      expect([store.log.contacts()[0]?.name, store.log.page(any, null, 1)[0]?.note]).toEqual([
        storable(name),
        storable(note),
      ]);
    }),
    { numRuns: 50 },
  );
});

test("hours, answer windows and what was thought of a month are kept", () => {
  const { store } = temporaryStore();
  store.relationships.saveHours({ span: "week", from: "2026-10-05", hours: 3.5 });
  store.relationships.saveHours({ span: "week", from: "2026-10-12", hours: 2 });
  store.relationships.saveHours({ span: "week", from: "2026-10-12", hours: 0 });
  expect(store.relationships.hours()).toEqual([{ span: "week", from: "2026-10-05", hours: 3.5 }]);
  const window = { post: id<PostId>(5), person: null, until: "2026-10-09" };
  store.relationships.saveWindow(window);
  expect(store.relationships.windows()).toEqual([window]);
  const reflection = { ...store.relationships.reflection("2026-10"), heard: "That the ramp is too steep." };
  store.relationships.saveReflection("2026-10", reflection);
  expect([store.relationships.reflection("2026-10"), store.relationships.reflection("2026-11").heard]).toEqual([
    reflection,
    "",
  ]);
});

test.for([
  ["all", pageSql(any, true), "log_by_date"],
  ["of a kind", pageSql({ ...any, kind: "thanks" }, false), "log_by_kind"],
  ["about a post", pageSql({ ...any, post: id<PostId>(1) }, true), "log_by_post"],
  ["of a person", pageSql({ ...any, contact: maria.id }, true), "log_by_contact"],
  ["due", DUE, "log_by_next"],
  ["owed", OWED, "log_by_kind"],
  ["to count", FACTS, "log_facts"],
] as const)("entries %s are found by an index", ([, sql, index]) => {
  const { store, file } = temporaryStore();
  store.close();
  const db = new Database(file, { readonly: true });
  const values = { count: 10, date: "2026-10-01", seq: 1, kind: "thanks", post: "p", contact: "c" };
  const plan = db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...(sql.includes("?") ? ["2026-10-01"] : [values]));
  expect(plan.map(({ detail }) => detail).join("\n")).toContain(index);
  expect(plan.some(({ detail }) => /^SCAN (?!.*USING)/u.test(detail))).toBe(false);
  db.close();
});
