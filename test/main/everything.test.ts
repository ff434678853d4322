import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import Database from "better-sqlite3";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { exportEverything } from "../../electron/main/services/export-everything.ts";
import { readEverything } from "../../electron/main/services/read-everything.ts";
import type { Store } from "../../electron/store/index.ts";
import { LEFT_OUT } from "../../electron/store/own-tables.ts";
import { Snapshot } from "../../electron/store/snapshot.ts";
import { PARTS, partOf } from "../../src/exchange/everything/format.ts";
import { readPosts } from "../../src/exchange/read-posts.ts";
import { logicalHash } from "../support/logical-hash.ts";
import { temporaryFolder, temporaryStore } from "../support/temporary-store.ts";
import { exported, EXPORT_FACTS } from "../support/everything.ts";
import { anyWorkspace } from "../support/workspace.ts";

/** Brings an export into a store; answers the name of the backup of before. */
async function broughtIn(file: string, store: Store) {
  const read = await readEverything(file, store.everything);
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.message}`);
  const taken = await store.everything.takeIn(read.value.staging);
  read.value.staging.remove();
  if (!taken.ok) throw new Error(taken.error.message);
  return taken.value.name;
}

describe("an export of everything", () => {
  test("brought into an empty workspace gives the same one, whatever was in it", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspace, async (fill) => {
        const [first, second] = [temporaryStore(), temporaryStore()];
        fill(first.store, first.clock);
        expect(second.store.everything.isEmpty()).toBe(true);
        await broughtIn(await exported(first.store), second.store);
        expect(logicalHash(second.file)).toBe(logicalHash(first.file));
        first.store.close();
        second.store.close();
      }),
      { numRuns: 25 },
    );
  });

  test("takes the place of another workspace, which a backup brings back", async () => {
    const [first, second] = [temporaryStore(), temporaryStore()];
    first.store.posts.add({ text: "The kettle is on." });
    second.store.posts.add({ text: "Somebody else's words." });
    const before = logicalHash(second.file);
    const backup = await broughtIn(await exported(first.store), second.store);
    expect(logicalHash(second.file)).toBe(logicalHash(first.file));
    expect((await second.store.backups.restore(backup)).ok).toBe(true);
    expect(logicalHash(second.file)).toBe(before);
  });

  test("of an older version is brought up to date as an older database would be", async () => {
    const older = join(temporaryFolder(), "earnest.sqlite");
    copyFileSync("test/fixtures/schema-10.sqlite", older);
    const snapshot = new Snapshot(older);
    const file = join(temporaryFolder(), "older.zip");
    expect(await exportEverything(snapshot, file, EXPORT_FACTS)).toMatchObject({ ok: true, value: { schema: 10 } });
    snapshot.close();
    const { store, file: here } = temporaryStore();
    await broughtIn(file, store);
    expect(store.posts.list().length).toBeGreaterThan(0);
    temporaryStore(older).store.close(); // opened, it is brought up to date
    expect(logicalHash(here)).toBe(logicalHash(older));
  });

  test("leaves nothing beside the database behind", async () => {
    const { store, file } = temporaryStore();
    const before = readdirSync(dirname(file));
    const read = await readEverything(await exported(store), store.everything);
    if (read.ok) read.value.staging.remove();
    expect(readdirSync(dirname(file))).toEqual(before);
  });

  test("holds what is in the database while it is written, and not what is saved meanwhile", async () => {
    const { store } = temporaryStore();
    store.posts.add({ text: "before" });
    const snapshot = store.everything.snapshot();
    store.posts.add({ text: "meanwhile" });
    const file = join(temporaryFolder(), "everything.zip");
    const written = await exportEverything(snapshot, file, EXPORT_FACTS);
    snapshot.close();
    expect(written).toMatchObject({ ok: true, value: { tables: expect.arrayContaining([expect.objectContaining({ name: "post", rows: 1 })]) } }); // prettier-ignore
  });
});

describe("every table of the schema", () => {
  /** Tables as SQLite tells them, of whatever type; what virtual tables keep for themselves goes with them. */
  const allTables = (file: string): readonly string[] => {
    const db = new Database(file, { readonly: true });
    const names = db
      .prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow' AND name NOT LIKE 'sqlite^_%' ESCAPE '^'")
      .pluck()
      .all(); // prettier-ignore
    db.close();
    return names;
  };
  const tablesIn = async (store: Store): Promise<readonly string[]> => {
    const parts = unzipSync(readFileSync(await exported(store)));
    return Object.keys(parts).flatMap((name) => /^data\/(.*)\.json$/u.exec(name)?.[1] ?? []);
  };

  test("is exported, or is left out with a reason", async () => {
    const { store, file } = temporaryStore();
    const told = [...(await tablesIn(store)), ...Object.keys(LEFT_OUT)];
    expect(told.toSorted()).toEqual([...allTables(file)].toSorted());
    expect(Object.values(LEFT_OUT).filter((reason) => reason.length < 20)).toEqual([]);
  });

  test("goes along by itself when a later version adds it", async () => {
    const { store, file } = temporaryStore();
    const db = new Database(file);
    db.exec(
      "CREATE TABLE later (id INTEGER PRIMARY KEY, share REAL, face BLOB) STRICT; INSERT INTO later VALUES (1, 0.5, x'00ff')",
    );
    db.close(); // prettier-ignore
    expect(await tablesIn(store)).toContain("later");
    const parts = unzipSync(readFileSync(await exported(store)));
    expect(JSON.parse(strFromU8(parts[partOf("later")] ?? new Uint8Array()))).toEqual([{ id: 1, share: 0.5, face: { base64: "AP8=" } }]); // prettier-ignore
  });
});

describe("what can be read without Earnest", () => {
  const filled = (): Store => {
    const { store } = temporaryStore();
    store.posts.add({ text: "@kofi =1+1 swept the yard.", date: "2026-10-07", time: "09:30", channels: ["Facebook", "Newsletter"], author: "Odile" }); // prettier-ignore
    store.posts.add({ text: "=SUM(1)\n<b>two lines</b>" });
    const { id } = store.posts.add({ text: "in the trash" });
    store.posts.remove([id]);
    return store;
  };

  test("is JSON for every table, the trash and all versions included", async () => {
    const parts = unzipSync(readFileSync(await exported(filled())));
    const rows = (table: string) => JSON.parse(strFromU8(parts[partOf(table)] ?? new Uint8Array()));
    expect(rows("post")).toHaveLength(3);
    expect(rows("post_version")).toHaveLength(3);
    expect(rows("plan")).toEqual([]);
  });

  test("is a table of posts that a spreadsheet takes for no formula, and that Earnest reads again", async () => {
    const parts = unzipSync(readFileSync(await exported(filled())));
    const bytes = parts[PARTS.table] ?? new Uint8Array();
    const { data } = Papa.parse<string[]>(strFromU8(bytes).trim());
    expect(data).toHaveLength(3);
    expect(data.flat().filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
    const read = await readPosts(new Uint8Array(bytes), PARTS.table, {
      zone: "Europe/London",
      decodeBytes: (all) => new TextDecoder().decode(all),
    });
    expect(read.ok && read.value.posts.map(({ text }) => text)).toEqual(["@kofi =1+1 swept the yard.", "=SUM(1)\n<b>two lines</b>"]); // prettier-ignore
  });

  test("is a table with its header once, however many posts there are", async () => {
    const { store } = temporaryStore();
    for (let number = 0; number < 401; number++) store.posts.add({ text: `Post ${number}` });
    const parts = unzipSync(readFileSync(await exported(store)));
    const { data } = Papa.parse<string[]>(strFromU8(parts[PARTS.table] ?? new Uint8Array()).trim());
    expect(data).toHaveLength(402);
    expect(data.filter(([id]) => id === data[0]?.[0])).toHaveLength(1);
  });

  test("is a page with every post's words and no markup of theirs", async () => {
    const page = strFromU8(unzipSync(readFileSync(await exported(filled())))[PARTS.page] ?? new Uint8Array());
    expect(page).toContain("&lt;b&gt;two lines&lt;/b&gt;");
    expect(page).not.toContain("in the trash");
    expect(page).toContain("2026-10-07 · 09:30 · Facebook, Newsletter · Odile · draft");
    expect(page.endsWith("</html>\n")).toBe(true);
  });
});

test("an export that cannot be written leaves the file of before", async () => {
  const { store } = temporaryStore();
  const snapshot = store.everything.snapshot();
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "as it was");
  expect(await exportEverything(snapshot, join(folder, "file", "below.zip"), EXPORT_FACTS)).toMatchObject({ ok: false, error: { code: "file-not-written" } }); // prettier-ignore
  snapshot.close();
  expect([readdirSync(folder), readFileSync(join(folder, "file"), "utf8")]).toEqual([["file"], "as it was"]);
});
