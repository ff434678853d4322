import Database from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStore, type Store } from "../../electron/store/index.ts";
import {
  COUNTS_BY_DAY,
  DAY_AFTER,
  DAY_BEFORE,
  IN_RANGE,
  OF_DAY,
  PER_MONTH,
  WITHOUT_DATE,
} from "../../electron/store/posts.ts";
import { temporaryStore } from "../support/temporary-store.ts";

/** Everything that the file holds of posts, read by another connection. */
function contentOf(file: string): unknown {
  const db = new Database(file, { readonly: true });
  try {
    return ["post", "post_version", "step", "step_post", "decision"].map((table) =>
      db.prepare(`SELECT * FROM ${table}`).all(),
    );
  } finally {
    db.close();
  }
}

function threePosts(store: Store) {
  return [
    store.posts.add({ text: "late", date: "2026-10-03", time: "18:00", channel: "Facebook page", author: "Bram" }),
    store.posts.add({ text: "early", date: "2026-10-03", time: "08:00" }),
    store.posts.add({ text: "no day yet" }),
  ] as const;
}

describe("posts by their days", () => {
  test("come in the order in which they go out, those without a day apart", () => {
    const { store } = temporaryStore();
    const [late, early, open] = threePosts(store);
    store.posts.add({ text: "next month", date: "2026-11-01" });
    expect(store.posts.between("2026-10-01", "2026-10-31")).toEqual([early, late]);
    expect(store.posts.withoutDate()).toEqual([open]);
    expect(store.posts.perMonth()).toEqual([
      { month: "2026-10", posts: 2 },
      { month: "2026-11", posts: 1 },
    ]);
    store.posts.remove([early.id]);
    expect(store.posts.between("2026-10-01", "2026-10-31")).toEqual([late]);
  });

  test("are found by the index, without a look at other posts and without sorting", () => {
    const { store, file } = temporaryStore();
    threePosts(store);
    const db = new Database(file, { readonly: true });
    onTestFinished(() => void db.close());
    const plan = (sql: string, ...values: (string | number)[]): string[] =>
      db.prepare<(string | number)[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values).map(({ detail }) => detail); // prettier-ignore
    expect(plan(IN_RANGE, "2026-10-01", "2026-10-31")).toEqual([
      "SEARCH post USING INDEX post_by_date (date>? AND date<?)",
    ]);
    expect(plan(WITHOUT_DATE, 10)).toEqual(["SEARCH post USING INDEX post_by_date (date=?)"]);
    expect(plan(OF_DAY, "2026-10-01", 8)).toEqual(["SEARCH post USING INDEX post_by_date (date=?)"]);
    expect(plan(COUNTS_BY_DAY, "2026-10-01", "2026-10-31")).toEqual([
      "SEARCH post USING INDEX post_by_date (date>? AND date<?)",
    ]);
    expect(plan(DAY_BEFORE, "2026-10-01")).toEqual(["SEARCH post USING INDEX post_by_date (date<?)"]);
    expect(plan(DAY_AFTER, "2026-10-31")).toEqual(["SEARCH post USING INDEX post_by_date (date>?)"]);
    expect(plan(PER_MONTH)[0]).toBe("SEARCH post USING INDEX post_by_date (date>?)");
  });
});

describe("what files say of a post", () => {
  test("comes back as it was: channels, status, goal, Why, id and cells of unknown columns", () => {
    const { store, file } = temporaryStore();
    const added = store.posts.add({
      text: "words",
      channels: ["Facebook", "Mill Lane, the newsletter"],
      status: "ready",
      writtenStatus: "Approved by Odile",
      goal: "spring term full",
      why: "Nobody should need a car.",
      givenId: "7",
      extras: [
        { column: "__proto__", value: "=1+1" },
        { column: "Tag", value: "a\nb" },
      ],
    });
    expect(added).toMatchObject({ channel: "Facebook, Mill Lane, the newsletter", givenId: "7" });
    expect(added).toMatchObject({ status: "draft", writtenStatus: "Approved by Odile" }); // ready is the gate's to say
    store.close();
    const again = openStore(file);
    if (!again.ok) throw new Error(again.error.message);
    expect(again.value.posts.find(added.id)).toEqual(added);
    again.value.close();
  });

  test("is a draft that nobody has named where nothing is said", () => {
    const { store } = temporaryStore();
    expect(store.posts.add({ text: "x" })).toMatchObject({ status: "draft", writtenStatus: null, extras: [] });
  });
});

describe("a step", () => {
  test("moves, renames and deletes several posts, and is taken back to the last byte", () => {
    const { store, file, clock } = temporaryStore();
    const [late, early, open] = threePosts(store);
    const before = contentOf(file);
    clock.now += 60_000;
    const step = store.steps.change([
      { id: late.id, date: "2026-10-09", time: null, channel: "Newsletter" },
      { id: early.id, deleted: true },
      { id: open.id, author: "Odile", status: "posted", date: "2026-10-04" },
    ]);
    expect(store.posts.find(late.id)).toMatchObject({ date: "2026-10-09", time: null, channel: "Newsletter", author: "Bram" }); // prettier-ignore
    expect(store.posts.find(early.id)).toBeUndefined();
    expect(store.posts.find(open.id)).toMatchObject({ author: "Odile", status: "posted", writtenStatus: "posted" });
    if (step === null) throw new Error("nothing was changed");
    expect(store.steps.last()).toBe(step);
    expect(store.steps.takeBack(step)).toEqual({ restored: 3, kept: 0 });
    expect(contentOf(file)).toEqual(before);
    expect(store.steps.last()).toBeNull();
  });

  test("that changes nothing is no step", () => {
    const { store } = temporaryStore();
    const [late] = threePosts(store);
    expect(store.steps.change([{ id: late.id, date: late.date, channel: late.channel }])).toBeNull();
    expect(store.steps.change([])).toBeNull();
  });

  test("leaves alone what was changed since", () => {
    const { store } = temporaryStore();
    const [late, early, open] = threePosts(store);
    const step = store.steps.change([late, early, open].map(({ id }) => ({ id, date: "2026-10-20" })));
    store.posts.save(late.id, "late, with later words", false);
    store.posts.remove([early.id]);
    expect(step && store.steps.takeBack(step)).toEqual({ restored: 1, kept: 2 });
    expect(store.posts.find(late.id)).toMatchObject({ text: "late, with later words", date: "2026-10-20" });
    expect(store.posts.find(early.id)).toBeUndefined();
    expect(store.posts.find(open.id)?.date).toBeNull();
  });

  test("of an import takes its posts, texts and versions away again", () => {
    const { store, file, clock } = temporaryStore();
    const [late] = threePosts(store);
    clock.now += 1000;
    store.posts.save(late.id, "late, as it stands", false); // too soon for a version of its own
    const before = contentOf(file);
    const step = store.steps.begin("import");
    store.steps.add(step, [{ text: "new" }, { text: "newer", extras: [{ column: "Tag", value: "1" }] }]);
    store.steps.update(step, late.id, { text: "late, from the file", status: "ready" });
    expect(store.steps.end(step)).toBe(step);
    expect(store.posts.list()).toHaveLength(5);
    expect(store.posts.versions(late.id).map(({ text }) => text)).toEqual([
      "late, from the file",
      "late, as it stands",
      "late",
    ]);
    store.steps.takeBack(step);
    expect(contentOf(file)).toEqual(before);
  });

  test("that was cut off half-way is taken back when the store is opened again", () => {
    const { store, file } = temporaryStore();
    const [late] = threePosts(store);
    const before = contentOf(file);
    const step = store.steps.begin("import");
    store.steps.add(step, [{ text: "half" }]);
    store.steps.update(step, late.id, { date: null });
    store.close();
    const again = openStore(file);
    if (!again.ok) throw new Error(again.error.message);
    again.value.close();
    expect(contentOf(file)).toEqual(before);
  });
});

describe("mappings", () => {
  test("are kept under the names of the columns", () => {
    const { store } = temporaryStore();
    expect(store.mappings.find("date|words")).toBeUndefined();
    store.mappings.keep("date|words", { headerRows: 1, uses: ["date", "text"] });
    store.mappings.keep("date|words", { headerRows: 2, uses: ["date", "text"] });
    expect(store.mappings.find("date|words")).toEqual({ headerRows: 2, uses: ["date", "text"] });
  });
});
