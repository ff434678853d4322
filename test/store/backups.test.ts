import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backUpWhenDue } from "../../electron/main/services/back-up.ts";
import { backupsIn } from "../../electron/store/backup-files.ts";
import { type Look, lookHere, lookInThread } from "../../electron/store/looking.ts";
import type { Store } from "../../electron/store/index.ts";
import { temporaryStore } from "../support/temporary-store.ts";

const HOUR = 3_600_000;

async function backUp(store: Store) {
  const made = await store.backups.make("asked");
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

const texts = (store: Store): readonly string[] => store.posts.list().map(({ text }) => text);

describe("a backup", () => {
  test("holds what is still in the log, opens, is sound and has every row", async () => {
    const { store } = temporaryStore();
    for (let i = 0; i < 100; i++) store.posts.add({ text: `post ${i}` });
    const backup = await backUp(store);
    expect(await store.backups.check()).toEqual([{ name: backup.name, result: { ok: true, value: { posts: 100 } } }]);
    expect(existsSync(join(store.backups.folder, `${backup.name}-wal`))).toBe(false);
  });

  test("keeps what is written while it is made", async () => {
    const { store } = temporaryStore();
    for (let i = 0; i < 2000; i++) store.posts.add({ text: `post ${i} ${"bread ".repeat(50)}` });
    const making = store.backups.make("asked");
    await new Promise((resolve) => setImmediate(resolve));
    store.posts.add({ text: "while it was made" });
    expect((await making).ok).toBe(true);
    expect((await store.backups.check())[0]?.result).toEqual({ ok: true, value: { posts: 2001 } });
  });

  test("is looked through in a thread, which finds what is looked for here", async () => {
    const thread = lookInThread((options) => new Worker(resolve("electron/store/look-worker.ts"), options));
    const { store } = temporaryStore(undefined, thread);
    store.posts.add({ text: "here" });
    const { name } = await backUp(store);
    const file = join(store.backups.folder, name);
    expect(await thread(file)).toEqual(await lookHere(file));
    truncateSync(file, 5000);
    const found = await thread(file);
    expect(found.ok).toBe(false);
    expect(found).toMatchObject({ error: { code: (await lookHere(file).then((here) => !here.ok && here.error.code)) || "" } }); // prettier-ignore
  });

  test("leaves time for keys while it is looked through; what they save is kept by a restore, too", async () => {
    const slowly: Look = (looked) => new Promise((done) => setTimeout(() => done(lookHere(looked)), 30)); // a thread takes a while
    const { store } = temporaryStore(undefined, slowly);
    const post = store.posts.add({ text: "before" });
    const made = await backUp(store);
    let typed = 0;
    const typing = setInterval(() => store.posts.save(post.id, `typed ${(typed += 1)}`, false), 1);
    const restored = await store.backups.restore(made.name);
    clearInterval(typing);
    expect(typed).toBeGreaterThan(2);
    if (!restored.ok) throw new Error(restored.error.message);
    expect(texts(store)).toEqual(["before"]);
    await store.backups.restore(restored.value.name);
    expect(texts(store)).toEqual([`typed ${typed}`]);
  });

  test("that was being compared or put back when the app ended leaves no copy behind", async () => {
    const { store, file } = temporaryStore();
    const { name } = await backUp(store);
    store.close();
    const left = [`${file}.1.past`, `${join(store.backups.folder, name)}.2.past`].flatMap((one) => [one, `${one}-wal`]);
    for (const one of left) writeFileSync(one, "words of then");
    const again = temporaryStore(file);
    expect(left.filter((one) => existsSync(one))).toEqual([]);
    expect(again.store.backups.list().map((one) => one.name)).toEqual([name]);
  });

  test("that was cut off is no backup, and the next one is made all the same", async () => {
    const { store } = temporaryStore();
    mkdirSync(store.backups.folder);
    writeFileSync(join(store.backups.folder, "copy.new"), "half a copy");
    expect(store.backups.list()).toEqual([]);
    await backUp(store);
    expect(store.backups.list()).toHaveLength(1);
  });

  test("that cannot be written leaves the older ones and says so", async () => {
    const { store } = temporaryStore();
    const first = await backUp(store);
    mkdirSync(join(store.backups.folder, "copy.new", "in-the-way"), { recursive: true });
    expect(await store.backups.make("asked")).toMatchObject({ ok: false, error: { code: "backup-failed" } });
    expect(store.backups.list()).toEqual([first]);
  });

  test("that was damaged since is named by the check, and never put back", async () => {
    const { store } = temporaryStore();
    store.posts.add({ text: "here" });
    const { name } = await backUp(store);
    const file = join(store.backups.folder, name);
    truncateSync(file, readFileSync(file).length / 2);
    expect((await store.backups.check())[0]?.result.ok).toBe(false);
    expect((await store.backups.restore(name)).ok).toBe(false);
    expect(texts(store)).toEqual(["here"]);
  });
});

describe("restoring", () => {
  test("says first what it would change, puts all back, and can be undone", async () => {
    const { store } = temporaryStore();
    const [kept, gone] = [store.posts.add({ text: "kept" }), store.posts.add({ text: "gone" })];
    const { name } = await backUp(store);
    store.posts.save(kept.id, "kept, with other words", false);
    store.posts.remove([gone.id]);
    store.posts.add({ text: "later" });
    const later = texts(store);
    expect(await store.backups.preview(name)).toEqual({ ok: true, value: { posts: 2, back: 1, changed: 1, gone: 1 } });
    const restored = await store.backups.restore(name);
    expect(texts(store)).toEqual(["gone", "kept"]);
    if (!restored.ok) throw new Error(restored.error.message);
    expect((await store.backups.restore(restored.value.name)).ok).toBe(true);
    expect(texts(store)).toEqual(later);
  });

  test("takes no name that is not in the list", async () => {
    const { store } = temporaryStore();
    expect(await store.backups.restore("../earnest.sqlite" as never)).toMatchObject({ error: { code: "no-backup" } });
  });
});

test("the first of a day and one an hour are due, the latter only when something changed", async () => {
  const { store, clock } = temporaryStore();
  const look = () => backUpWhenDue(store.backups, clock.now);
  await look();
  clock.now += 2 * HOUR;
  await look();
  store.posts.add({ text: "new" });
  await look();
  clock.now += 24 * HOUR;
  await look();
  expect(store.backups.list().map(({ reason }) => reason)).toEqual(["day", "hour", "day"]);
});

test("whatever the clock does, the last six backups stay and the pile stays small", async () => {
  const jumps = fc.array(fc.integer({ min: -400 * 24, max: 400 * 24 }), { minLength: 1, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(jumps, async (hours) => {
      const { store, clock } = temporaryStore();
      for (const hour of hours) {
        clock.now = Math.max(0, clock.now + hour * HOUR);
        await backUp(store);
      }
      const seqs = backupsIn(store.backups.folder).map(({ seq }) => seq);
      const newest = hours.map((_, index) => index + 1).toReversed();
      expect(seqs.slice(0, 6)).toEqual(newest.slice(0, 6));
      expect(seqs.length).toBeLessThanOrEqual(6 + 6 + 7 + 4);
    }),
    { numRuns: 5 },
  );
});
