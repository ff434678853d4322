import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openStore, type Store } from "../../electron/store/index.ts";
import { emptyPlan } from "../../src/domain/plan.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { filesWith } from "../support/find-words.ts";
import { logicalHash } from "../support/logical-hash.ts";
import { temporaryFolder, temporaryStore } from "../support/temporary-store.ts";
import { anyWorkspace } from "../support/workspace.ts";

const CANARY = "canary-9f3c1e7a the kettle sings";

/** Leaves the words in every place that an owner's words go to. */
async function spread(store: Store, file: string): Promise<void> {
  const { id } = store.posts.add({ text: `${CANARY} first`, author: CANARY, why: CANARY });
  store.posts.save(id, `${CANARY} second ${"and more ".repeat(2000)}`, "kept");
  store.posts.remove([store.posts.add({ text: CANARY }).id]);
  store.steps.change([{ id, author: `${CANARY} again` }]);
  store.decisions.decide({ reach: "phrase", ruleId: "r", phrase: CANARY, words: CANARY }, { reason: CANARY, until: null }, null); // prettier-ignore
  store.profiles.save({ ...emptyProfile, whys: { ...emptyProfile.whys, why: CANARY } });
  store.plans.save({ ...emptyPlan, who: CANARY });
  store.replies.save({ heard: CANARY, reply: CANARY });
  store.mappings.keep(CANARY, { column: CANARY });
  await store.backups.make("asked");
  for (const name of ["damaged", "some-cache"]) {
    mkdirSync(join(dirname(file), name));
    writeFileSync(join(dirname(file), name, "old"), CANARY);
  }
}

test("after erasing, no file of the data folder holds a word, and all is as at a first start", async () => {
  const { store, file } = temporaryStore();
  await spread(store, file);
  expect(filesWith(dirname(file), CANARY).length).toBeGreaterThanOrEqual(4);
  expect(await store.everything.erase(false)).toEqual({ ok: true, value: { keptIn: null } });
  expect(filesWith(dirname(file), "canary-9f3c1e7a")).toEqual([]);
  expect(readdirSync(dirname(file)).toSorted()).toEqual(["earnest.sqlite", "earnest.sqlite-shm", "earnest.sqlite-wal", "in-use.json", "room-for-last-words"]); // prettier-ignore
  expect(logicalHash(file)).toBe(logicalHash(temporaryStore().file));
  const { id } = store.posts.add({ text: "A new beginning." });
  expect(store.posts.list().map((post) => post.id)).toEqual([id]);
  store.close();
  const again = openStore(file);
  expect(again.ok && [again.value.recovery, again.value.posts.list().length]).toEqual([null, 1]);
  if (again.ok) again.value.close();
});

test("any workspace is as at a first start after erasing", { timeout: 60_000 }, async () => {
  const fresh = logicalHash(temporaryStore().file);
  await fc.assert(
    fc.asyncProperty(anyWorkspace, async (fill) => {
      const { store, file, clock } = temporaryStore();
      fill(store, clock);
      await store.everything.erase(false);
      expect(logicalHash(file)).toBe(fresh);
      expect(store.everything.isEmpty()).toBe(true);
      store.close();
    }),
    { numRuns: 10 },
  );
});

test("a table that keeps what was deleted from it is gone with its words", async () => {
  const { store, file } = temporaryStore();
  const db = new Database(file);
  db.exec("CREATE VIRTUAL TABLE found USING fts5(words); CREATE VIEW seen AS SELECT text FROM post");
  db.prepare("INSERT INTO found VALUES (?)").run(CANARY);
  db.close();
  expect(filesWith(dirname(file), "9f3c1e7a")).not.toEqual([]);
  await store.everything.erase(false);
  expect(filesWith(dirname(file), "9f3c1e7a")).toEqual([]);
  expect(logicalHash(file)).toBe(logicalHash(temporaryStore().file));
});

test("while something else still reads the database, erasing says that it is not done, and does it later", async () => {
  const { store, file } = temporaryStore();
  await spread(store, file);
  const snapshot = store.everything.snapshot();
  expect(await store.everything.erase(false)).toMatchObject({ ok: false, error: { code: "erase-incomplete" } });
  snapshot.close();
  expect(await store.everything.erase(false)).toMatchObject({ ok: true });
  expect(filesWith(dirname(file), CANARY)).toEqual([]);
});

test("a second folder gets a last backup first, from which everything comes back", async () => {
  const { store, file } = temporaryStore();
  const elsewhere = temporaryFolder();
  store.backups.second.choose(elsewhere);
  await spread(store, file);
  const before = logicalHash(file);
  const folder = join(elsewhere, "Earnest backups");
  expect(await store.everything.erase(false)).toEqual({ ok: true, value: { keptIn: folder } });
  expect(store.backups.second.current()).toEqual({ folder: null, state: "off" });
  expect(filesWith(dirname(file), CANARY)).toEqual([]);
  const last = readdirSync(folder).toSorted().at(-1) ?? "";
  expect(last).toMatch(/_erase\.sqlite$/u);
  const staged = await store.everything.stageBackup(join(folder, last));
  if (!staged.ok) throw new Error(staged.error.message);
  expect(await store.everything.takeIn(staged.value)).toMatchObject({ ok: true });
  staged.value.remove();
  expect(logicalHash(file)).toBe(before);
});

test("copies elsewhere go too when that is wanted, and nothing else there does", async () => {
  const { store, file } = temporaryStore();
  const elsewhere = temporaryFolder();
  store.backups.second.choose(elsewhere);
  await spread(store, file);
  writeFileSync(join(elsewhere, "Earnest backups", "holiday.jpg"), "mine");
  await store.everything.erase(true);
  expect(filesWith(elsewhere, CANARY)).toEqual([]);
  expect(existsSync(join(elsewhere, "Earnest backups", "holiday.jpg"))).toBe(true);
});
