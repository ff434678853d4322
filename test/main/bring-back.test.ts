import { copyFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import type { Store } from "../../electron/store/index.ts";
import { atShare } from "../e2e/support/frames.ts";
import { exported } from "../support/everything.ts";
import { temporaryFolder } from "../support/temporary-store.ts";
import { realBridge } from "../ui/support/real-bridge.ts";

/** A workspace with one post, and a backup of it that lies elsewhere. */
async function setUp() {
  const real = realBridge();
  real.store.posts.add({ text: "The kettle is on." });
  await real.store.backups.make("asked");
  const name = real.store.backups.list()[0]?.name ?? "";
  const backup = join(temporaryFolder(), "backup.sqlite");
  copyFileSync(join(real.store.backups.folder, name), backup);
  return { ...real, backup };
}

const texts = (store: Store): readonly string[] => store.posts.list().map(({ text }) => text);

test("a backup that lies elsewhere is read, and then takes the place of what is here", async () => {
  const { bridge, store, chosen, backup } = await setUp();
  store.posts.add({ text: "Later words." });
  chosen.file = backup;
  expect(await bridge["everything.choose"]({})).toEqual({ ok: true, value: { file: "backup.sqlite" } });
  expect(await bridge["everything.read"]({})).toMatchObject({ ok: true, value: { isEmpty: false, difference: { posts: 1, gone: 1, back: 0 } } }); // prettier-ignore
  expect(await bridge["everything.take-in"]({})).toMatchObject({ ok: true, value: { reason: "import" } });
  expect(store.posts.list().map(({ text }) => text)).toEqual(["The kettle is on."]);
  expect(await bridge["everything.take-in"]({})).toMatchObject({ ok: false, error: { code: "no-import" } });
});

test("what was chosen is let go of, and nothing was changed", async () => {
  const { bridge, store, chosen } = await setUp();
  chosen.file = await exported(store);
  await bridge["everything.choose"]({});
  await bridge["everything.read"]({});
  await bridge["everything.let-go"]({});
  expect(await bridge["everything.take-in"]({})).toMatchObject({ ok: false, error: { code: "no-import" } });
  expect(readdirSync(join(store.backups.folder, ".."))).not.toContain("brought-in.sqlite");
});

test.for(["reading", "taking in"] as const)(
  "%s can be ended at any moment, within 300 ms, and nothing is changed",
  { timeout: 60_000 },
  async (stage) => {
    const { bridge, store, chosen, hear } = await setUp();
    const many = realBridge();
    many.store.atomically(() => Array.from({ length: 5000 }, (_, at) => many.store.posts.add({ text: `Post ${at}` })));
    chosen.file = await exported(many.store);
    const heard: number[] = [];
    hear("everything.progress", ({ done, total }) => heard.push(done / total));
    const before = texts(store);
    const taken: number[] = [];
    let isWhole = false;
    for (let after = 1; !isWhole; after += 3) {
      await bridge["everything.choose"]({});
      if (stage === "taking in") await bridge["everything.read"]({});
      heard.length = 0;
      const answer = bridge[stage === "reading" ? "everything.read" : "everything.take-in"]({});
      for (let turn = 0; turn < after; turn++) await new Promise((resolve) => setImmediate(resolve));
      const from = performance.now();
      await bridge["everything.let-go"]({});
      const answered = await answer;
      isWhole = answered.ok;
      if (answered.ok) continue;
      expect(answered.error.code).toBe("cancelled");
      taken.push(performance.now() - from);
      expect(texts(store)).toEqual(before);
      expect(readdirSync(join(store.backups.folder, "..")).filter((name) => /brought-in|past/u.test(name))).toEqual([]);
    }
    // Beside other work one look at a whole file may take longer; the window has a thread for that.
    expect(atShare(taken, 0.5)).toBeLessThan(300);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.length).toBeGreaterThan(1);
  },
);

test.for([
  ["a trigger of its own", (db: Database.Database) => db.exec("CREATE TRIGGER planted AFTER INSERT ON post BEGIN SELECT 1; END")],
  ["a table of its own", (db: Database.Database) => db.exec("CREATE TABLE planted (words TEXT)")],
  ["a newer schema", (db: Database.Database) => db.pragma("user_version = 999")],
  ["another application's mark", (db: Database.Database) => db.pragma("application_id = 1")],
] as const)("a backup with %s is refused", async ([, harm]) => {
  const { bridge, store, chosen, backup } = await setUp();
  const db = new Database(backup);
  harm(db);
  db.close();
  chosen.file = backup;
  await bridge["everything.choose"]({});
  expect(await bridge["everything.read"]({})).toMatchObject({ ok: false, error: { code: "backup-unusable" } });
  expect(readdirSync(join(store.backups.folder, ".."))).not.toContain("brought-in.sqlite");
}); // prettier-ignore

test("a file that is gone, and one that is none of ours, are told apart", async () => {
  const { bridge, chosen, backup } = await setUp();
  for (const file of [backup, backup.replace(".sqlite", ".zip")]) {
    chosen.file = file;
    rmSync(file, { force: true });
    await bridge["everything.choose"]({});
    expect(await bridge["everything.read"]({})).toMatchObject({ ok: false, error: { code: "file-unreadable" } });
    writeFileSync(file, "words");
    expect(await bridge["everything.read"]({})).toMatchObject({ ok: false, error: { code: file === backup ? "backup-unusable" : "not-an-export" } }); // prettier-ignore
  }
});

test("erasing takes the word and nothing else", async () => {
  const { bridge, store } = await setUp();
  for (const word of ["", "ERASE", "yes"]) {
    const wrong = { word, isCopiesToo: false } as unknown as { word: "erase"; isCopiesToo: boolean };
    expect(await bridge["everything.erase"](wrong)).toMatchObject({ ok: false, error: { code: "invalid-input" } });
  }
  expect(store.posts.list()).toHaveLength(1);
  expect(await bridge["everything.erase"]({ word: "erase", isCopiesToo: false })).toMatchObject({ ok: true });
  expect(store.everything.isEmpty()).toBe(true);
});
