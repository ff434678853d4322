import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { openStore, type Store } from "../../electron/store/index.ts";
import type { PostId } from "../../src/domain/post.ts";
import { openedAt } from "../support/harm.ts";
import { mount, smallDisk } from "../support/small-disk.ts";
import { temporaryStore } from "../support/temporary-store.ts";

const MB = 1_000_000;

/** Fills a disk to its last byte; answers the file that does. */
function fill(folder: string): string {
  const file = join(folder, "holiday-video");
  const handle = openSync(file, "w");
  try {
    for (let size = MB; size >= 1;) {
      try {
        if (writeSync(handle, Buffer.alloc(size, 1)) < size) size = Math.floor(size / 2);
      } catch {
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(handle);
  }
  return file;
}

/** Saves longer and longer work; answers what was stored last, and the fault that ended it. */
function saveUntilRefused(store: Store, id: PostId): { readonly text: string; readonly fault: unknown } {
  let text = "";
  for (let more = 0; ; more++) {
    const next = `${more} ${"the last words before the disk was full ".repeat(100)}`;
    try {
      store.posts.save(id, next, "kept");
      text = next;
    } catch (fault) {
      return { text, fault };
    }
  }
}

test("on a full disk the last words go into the room kept for them, and all goes on when there is room again", (context) => {
  const folder = smallDisk(context);
  const store = openedAt(join(folder, "earnest", "earnest.sqlite"));
  onTestFinished(store.close);
  const { id } = store.posts.add({ text: "before" });
  const video = fill(folder);
  const ballast = join(folder, "earnest", "room-for-last-words");
  expect(existsSync(ballast)).toBe(true);

  const { text, fault } = saveUntilRefused(store, id);
  expect(fault).toMatchObject({ code: "SQLITE_FULL" });
  expect(existsSync(ballast)).toBe(false);
  expect(Number.parseInt(text, 10)).toBeGreaterThan(20);
  expect(store.posts.find(id)?.text).toBe(text);

  rmSync(video);
  store.posts.save(id, "there is room again", "kept");
  store.close();
  const again = openedAt(join(folder, "earnest", "earnest.sqlite"));
  expect([again.recovery, again.posts.find(id)?.text, existsSync(ballast)]).toEqual([
    null,
    "there is room again",
    true,
  ]);
  again.close();
});

test("on a disk that takes nothing the file is left as it is, and opens when the disk does", (context) => {
  const folder = smallDisk(context);
  const file = join(folder, "earnest", "earnest.sqlite");
  const store = openedAt(file);
  store.posts.add({ text: "here" });
  store.close();
  const before = readFileSync(file);
  mount("-o", "remount,ro", folder);
  expect(openStore(file)).toMatchObject({ ok: false, error: { code: "unreadable" } });
  expect(readFileSync(file).equals(before)).toBe(true);
  mount("-o", "remount,rw", folder);
  const again = openedAt(file);
  expect(again.posts.list().map(({ text }) => text)).toEqual(["here"]);
  again.close();
});

test("a file that another program holds refuses a save with a code, and takes it when it is free", () => {
  const { store, file } = temporaryStore();
  const { id } = store.posts.add({ text: "before" });
  const other = new Database(file);
  other.exec("BEGIN IMMEDIATE");
  expect(() => store.posts.save(id, "after", false)).toThrow("locked");
  expect(store.posts.find(id)?.text).toBe("before");
  other.exec("COMMIT");
  other.close();
  expect(store.posts.save(id, "after", false)?.text).toBe("after");
});
