import { copyFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BackupName } from "../../src/domain/backup.ts";
import type { Post, PostId } from "../../src/domain/post.ts";
import type { Store } from "../../electron/store/index.ts";
import { harms, openedAt } from "../support/harm.ts";
import { temporaryFolder, temporaryStore } from "../support/temporary-store.ts";

/** Lets a post through as it is stored now. */
function letThrough(store: Store, id: PostId, reason: string | null = null): void {
  const post = store.posts.find(id);
  if (post) store.steps.makeReady([{ post, reason }]);
}

const standing = (store: Store, id: PostId): readonly unknown[] => {
  const post = store.posts.find(id);
  return [post?.status, post?.writtenStatus, post?.isTakenBack];
};

describe("ready", () => {
  test("is said of exactly the words and the channel that were let through", () => {
    const { store } = temporaryStore();
    const { id } = store.posts.add({ text: "The kettle is on.", channel: "Facebook" });
    letThrough(store, id);
    expect(standing(store, id)).toEqual(["ready", "ready", false]);
    store.posts.save(id, "The kettle is on!", false);
    expect(standing(store, id)).toEqual(["draft", "draft", true]);
    store.posts.save(id, "The kettle is on.", false);
    expect(standing(store, id)).toEqual(["ready", "ready", false]);
    store.posts.setChannel(id, "X");
    expect(standing(store, id)).toEqual(["draft", "draft", true]);
    const step = store.steps.change([{ id, channel: "Facebook", author: "Odile" }]);
    expect(standing(store, id)).toEqual(["ready", "ready", false]);
    if (step !== null) store.steps.takeBack(step);
    expect(standing(store, id)).toEqual(["draft", "draft", true]);
  });

  test("is not let through when the words or the channel changed after the check", () => {
    const { store } = temporaryStore();
    const checked = [
      store.posts.add({ text: "one" }),
      store.posts.add({ text: "two" }),
      store.posts.add({ text: "three" }),
    ];
    store.posts.save(checked[0]?.id as PostId, "one and more", false);
    store.posts.setChannel(checked[1]?.id as PostId, "X");
    const { ready } = store.steps.makeReady(checked.map((post) => ({ post, reason: null })));
    expect(ready).toEqual([checked[2]?.id]);
    expect(store.posts.list().map(({ status }) => status).sort()).toEqual(["draft", "draft", "ready"]); // prettier-ignore
  });

  test("is taken back as one step, for many posts at once", () => {
    const { store } = temporaryStore();
    const posts = ["one", "two", "three"].map((text) => store.posts.add({ text }));
    const { step } = store.steps.makeReady(posts.map((post) => ({ post, reason: null })));
    expect(step && store.steps.takeBack(step)).toEqual({ restored: 3, kept: 0 });
    expect(store.posts.list().map(({ status, isTakenBack }) => [status, isTakenBack])).toEqual([["draft", false], ["draft", false], ["draft", false]]); // prettier-ignore
  });

  test("is over for good when the owner says draft, and its words do not bring it back", () => {
    const { store } = temporaryStore();
    const { id } = store.posts.add({ text: "one" });
    letThrough(store, id, "Everybody asks for it.");
    store.steps.change([{ id, status: "draft" }]);
    store.posts.save(id, "two", false);
    store.posts.save(id, "one", false);
    expect(standing(store, id)).toEqual(["draft", "draft", false]);
    expect(store.posts.find(id)?.ownDecision).toBeNull();
  });

  test("keeps the owner's own decision with the post once it is posted, and not with other words", () => {
    const { store } = temporaryStore();
    const { id } = store.posts.add({ text: "one" });
    letThrough(store, id, "Everybody asks for it.");
    store.steps.change([{ id, status: "posted", postedOn: "2026-10-07" }]);
    expect(store.posts.find(id)).toMatchObject({ status: "posted", postedOn: "2026-10-07", ownDecision: "Everybody asks for it." }); // prettier-ignore
    store.posts.save(id, "two", false);
    expect(store.posts.find(id)).toMatchObject({ status: "posted", ownDecision: null });
  });

  test("is not what a file says: its word is kept, and the post is a draft", () => {
    const { store } = temporaryStore();
    const step = store.steps.begin("import");
    store.steps.add(step, [{ text: "one", status: "ready", writtenStatus: "Approved" }]);
    const [one] = store.posts.list();
    if (!one) throw new Error("no post");
    expect(standing(store, one.id)).toEqual(["draft", "Approved", false]);
    store.steps.end(step);
    letThrough(store, one.id);
    const again = store.steps.begin("import");
    store.steps.update(again, one.id, { status: "ready", writtenStatus: "Approved" });
    expect(standing(store, one.id)).toEqual(["ready", "Approved", false]);
    store.steps.update(again, one.id, { text: "two", status: "ready", writtenStatus: "Approved" });
    expect(standing(store, one.id)).toEqual(["draft", "Approved", false]);
  });

  test("is refused by the table itself without its check", () => {
    const { store, file } = temporaryStore();
    const { id } = store.posts.add({ text: "one" });
    const db = new Database(file);
    expect(() => db.prepare("UPDATE post SET status = 'ready' WHERE id = ?").run(id)).toThrow("CHECK");
    db.close();
  });
});

test("what was ready before there was a gate is a draft again, with the word that was written of it", () => {
  const file = join(temporaryFolder(), "earnest.sqlite");
  copyFileSync("test/fixtures/schema-4.sqlite", file);
  const db = new Database(file);
  db.exec("UPDATE post SET status = 'ready', written_status = 'Approved' WHERE id = 'fixture-0'");
  db.exec("UPDATE post SET status = 'ready' WHERE id = 'fixture-1'");
  db.close();
  const store = openedAt(file);
  const words = store.posts
    .list()
    .map(({ status, writtenStatus, isTakenBack }) => [status, writtenStatus, isTakenBack]);
  expect(words).toEqual([["draft", null, false], ["draft", "ready", false], ["draft", "Approved", false]]); // prettier-ignore
  store.close();
});

test("what is saved from a harmed file is ready only where it was let through", async () => {
  const { store, file } = temporaryStore();
  const kept = store.posts.add({ text: "kept words" });
  await store.backups.make("asked");
  letThrough(store, kept.id);
  store.posts.add({ text: "a draft" });
  store.close();
  harms["an overwritten header"]?.(file);
  const again = openedAt(file);
  expect(again.recovery).not.toBeNull();
  expect(again.posts.list().map(({ text, status }) => [text, status])).toEqual([["a draft", "draft"], ["kept words", "ready"]]); // prettier-ignore
  again.close();
});

type Command = (store: Store, ids: readonly PostId[], backups: BackupName[]) => unknown;

const place = fc.nat(3);
const words = fc.constantFrom("one", "two", "three");
const channel = fc.constantFrom("X", "Facebook", null);
const at = (ids: readonly PostId[], index: number): PostId => ids[index % ids.length] as PostId;

const commands: readonly fc.Arbitrary<Command>[] = [
  fc.tuple(place, words).map(
    ([index, text]) =>
      (store, ids) =>
        store.posts.save(at(ids, index), text, false),
  ),
  fc.tuple(place, channel).map(
    ([index, name]) =>
      (store, ids) =>
        store.posts.setChannel(at(ids, index), name),
  ),
  fc.tuple(place, fc.option(words)).map(
    ([index, reason]) =>
      (store, ids) =>
        letThrough(store, at(ids, index), reason),
  ),
  fc.tuple(place, channel, fc.constantFrom("idea", "draft", "posted", "archived", undefined)).map(([index, name, status]) => (store, ids) =>
    store.steps.change([{ id: at(ids, index), channel: name, ...(status ? { status } : {}) }])), // prettier-ignore
  fc.tuple(place, fc.option(words, { nil: undefined }), fc.constantFrom("draft", "ready", "posted", undefined)).map(([index, text, status]) => (store, ids) => {
    const step = store.steps.begin("import");
    store.steps.add(step, [{ text: text ?? "new", status: "ready", writtenStatus: "Approved" }]);
    store.steps.update(step, at(ids, index), { ...(text ? { text } : {}), ...(status ? { status, writtenStatus: "Approved" } : {}) });
    store.steps.end(step);
  }), // prettier-ignore
  fc.constant((store) => {
    const last = store.steps.last();
    if (last !== null) store.steps.takeBack(last);
  }),
  fc.constant(async (store, _ids, backups) => {
    const made = await store.backups.make("asked");
    if (made.ok) backups.push(made.value.name);
  }),
  fc.constant((store, _ids, backups) => (backups[0] === undefined ? undefined : store.backups.restore(backups[0]))),
];

test("whatever is done, what is ready was let through with exactly these words for this channel", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...commands), { minLength: 1, maxLength: 14 }), async (all) => {
      const { store } = temporaryStore();
      const ids = ["one", "two", "three", "four"].map((text) => store.posts.add({ text }).id);
      const through = new Set<string>();
      const nameOf = ({ text, channel: goes }: Post): string => JSON.stringify([text, goes]);
      const makeReady = store.steps.makeReady.bind(store.steps);
      store.steps.makeReady = (passed) => {
        for (const { post } of passed) through.add(nameOf(post));
        return makeReady(passed);
      };
      const backups: BackupName[] = [];
      for (const command of all) {
        await command(store, ids, backups);
        const ready = store.posts.list().filter(({ status }) => status === "ready");
        expect(ready.filter((post) => !through.has(nameOf(post)))).toEqual([]);
      }
      store.close();
    }),
    { numRuns: 40 },
  );
});
