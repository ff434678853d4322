import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { crashImages } from "../support/crash-image.ts";
import { crashImage, filledFile, harms, numbersIn, openedAt } from "../support/harm.ts";
import { temporaryFolder, temporaryStore } from "../support/temporary-store.ts";
import { noiseRound } from "../support/noise.ts";

const POSTS = 200;
const IN_BACKUP = 150;

describe("a file that is harmed", () => {
  const seen = Object.entries(harms).filter(([what]) => what !== "one letter changed");

  test.for(seen)("%s: is found, made good, and kept as it was", async ([, harm]) => {
    const file = await filledFile(POSTS, IN_BACKUP);
    harm(file);
    const before = readFileSync(file);
    const store = openedAt(file);
    const { recovery } = store;
    expect(recovery).toMatchObject({ backupFrom: Date.UTC(2026, 9, 1, 9), posts: store.posts.list().length });
    expect(readFileSync(join(recovery?.keptIn ?? "", "earnest.sqlite")).equals(before)).toBe(true);
    const numbers = numbersIn(store);
    for (let number = 0; number < IN_BACKUP; number++) expect(numbers).toContain(number);
    expect(numbers.size).toBe(IN_BACKUP + (recovery?.salvaged ?? -1));
    store.close();
    const again = openedAt(file);
    expect([again.recovery, numbersIn(again)]).toEqual([null, numbers]);
    again.close();
  });

  test.for([
    ["an overwritten header", POSTS],
    ["a page of noise", POSTS - 12],
    ["a file without its last 100 bytes", POSTS - 12],
  ] as const)("%s: what is newer than the backup is read from it", async ([what, least]) => {
    const file = await filledFile(POSTS, IN_BACKUP);
    harms[what]?.(file);
    const store = openedAt(file);
    expect(numbersIn(store).size).toBeGreaterThanOrEqual(least);
    store.close();
  });

  test("without any backup, what can be read of it is there again", async () => {
    const file = await filledFile(POSTS, 0);
    harms["an overwritten header"]?.(file);
    const store = openedAt(file);
    expect(store.recovery).toMatchObject({ harm: "not-a-database", backupFrom: null, salvaged: POSTS });
    expect(numbersIn(store).size).toBe(POSTS);
    store.close();
  });

  test("later words for a post of the backup are taken, with every version", async () => {
    const { store, file } = temporaryStore();
    const { id } = store.posts.add({ text: "as it was" });
    await store.backups.make("asked");
    store.posts.save(id, "as it is now", "kept");
    store.settings.save({ theme: "dark" });
    store.close();
    harms["an overwritten header"]?.(file);
    const again = openedAt(file);
    expect(again.posts.find(id)?.text).toBe("as it is now");
    expect(again.posts.versions(id).map(({ text }) => text)).toEqual(["as it is now", "as it was"]);
    expect(again.settings.current().theme).toBe("dark");
    again.close();
  });

  test("a backup that is harmed too is passed by", async () => {
    const { store, file } = temporaryStore();
    store.posts.add({ text: "one" });
    await store.backups.make("asked");
    store.posts.add({ text: "two" });
    const newest = await store.backups.make("asked");
    if (newest.ok) truncateSync(join(store.backups.folder, newest.value.name), 5000);
    store.close();
    truncateSync(file, 0);
    const again = openedAt(file);
    expect(again.posts.list().map(({ text }) => text)).toEqual(["one"]);
    again.close();
  });
});

describe("a file that is gone", () => {
  test("is told from a first start, and the newest backup is put back", async () => {
    const file = await filledFile(POSTS, IN_BACKUP);
    rmSync(file);
    const store = openedAt(file);
    expect(store.recovery).toMatchObject({ harm: "missing", posts: IN_BACKUP, salvaged: 0, keptIn: null });
    store.close();
  });

  test("on a first start there is nothing to recover", () => {
    expect(temporaryStore().store.recovery).toBeNull();
  });
});

describe("the log", () => {
  test("that was taken away from a file in use is noticed, and the newer backup put back", async () => {
    const { store, file } = temporaryStore();
    store.posts.add({ text: "in the backup" });
    await store.backups.make("asked");
    for (const part of ["-wal", "-shm"]) rmSync(file + part); // the file in use goes on without its name, as after a crash
    const again = openedAt(file);
    expect(again.recovery).toMatchObject({ harm: "log-missing" });
    expect(again.posts.list().map(({ text }) => text)).toEqual(["in the backup"]);
    again.close();
  });

  test("of another file is not played into the one that lies there", () => {
    const { store, file } = temporaryStore();
    store.posts.add({ text: "of the log" });
    const other = join(temporaryFolder(), "earnest.sqlite");
    const second = openedAt(other);
    second.posts.add({ text: "of the other file" });
    second.close();
    rmSync(file);
    copyFileSync(other, file);
    const again = openedAt(file);
    expect(again.posts.list().map(({ text }) => text)).toEqual(["of the other file"]);
    again.close();
  });

  test("that came along to another place is played in", () => {
    const { store, file } = temporaryStore();
    store.posts.add({ text: "in the log" });
    const copy = crashImage(file);
    copyFileSync(join(file, "..", "in-use.json"), join(copy, "..", "in-use.json"));
    const again = openedAt(copy);
    expect([again.recovery, again.posts.list().map(({ text }) => text)]).toEqual([null, ["in the log"]]);
    again.close();
  });
});

test("another application's file stays as it is, though there was a database of ours", () => {
  const { store, file } = temporaryStore();
  store.close();
  rmSync(file);
  const other = new Database(file);
  other.exec("CREATE TABLE recipe (name TEXT)");
  other.close();
  const before = readFileSync(file);
  expect(() => openedAt(file)).toThrow("another application");
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(existsSync(join(file, "..", "damaged"))).toBe(false);
});

test("noise on any pages: no row outside of them is lost", async () => {
  const file = await filledFile(600, 0);
  for (let seed = 1; seed <= 15; seed++) expect(noiseRound(file, seed)).toMatchObject({ lost: [] });
});

test("a letter that the disk changed is found, with the last version that is whole", async () => {
  const file = await filledFile(POSTS, 0);
  harms["one letter changed"]?.(file);
  const store = openedAt(file);
  const altered = await store.altered();
  expect(altered.map(({ text }) => text.slice(0, 7))).toEqual(["Most 7:"]);
  expect(altered[0]?.whole?.text).toMatch(/^Post 7: bread/u);
  store.close();
});

test("a log that is cut at any byte loses no save that was in it", () => {
  expect(crashImages(40)).toEqual({ unsound: 0, missing: 0, rounds: 40 });
});
