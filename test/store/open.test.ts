import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { backupsIn } from "../../electron/store/backup-files.ts";
import { openStore } from "../../electron/store/index.ts";
import { SETTINGS } from "../../electron/store/connection.ts";
import { migrate } from "../../electron/store/migrate.ts";
import { openDatabase } from "../../electron/store/open.ts";
import { migrations } from "../../electron/store/migrations/index.ts";
import { temporaryFolder, temporaryStore } from "../support/temporary-store.ts";

/** A closed database with enough posts to fill many pages. */
function filledFile(): string {
  const { store, file } = temporaryStore();
  for (let i = 0; i < 200; i++) store.posts.add({ text: `Post ${i} ${"bread and butter ".repeat(20)}` });
  store.close();
  return file;
}

/** A copy of a database in use with its log, as a power cut would leave it. */
function crashImage(file: string): string {
  const copy = join(temporaryFolder(), "earnest.sqlite");
  copyFileSync(file, copy);
  copyFileSync(`${file}-wal`, `${copy}-wal`);
  return copy;
}

const codeOf = (file: string): string => {
  const opened = openStore(file);
  if (!opened.ok) return opened.error.code;
  opened.value.close();
  return "opened";
};

describe("opening", () => {
  test("sets what keeps words through a power cut, and reads it back", () => {
    const opened = openDatabase(join(temporaryFolder(), "new", "earnest.sqlite"));
    if (!opened.ok) throw new Error(opened.error.message);
    const { db } = opened.value;
    db.prepare("INSERT INTO setting VALUES ('a', '1')").run(); // the driver changes its mind at the first write
    const taken = Object.keys(SETTINGS).map((name) => [name, db.pragma(name, { simple: true })]);
    expect(Object.fromEntries(taken)).toEqual({
      journal_mode: "wal", synchronous: 2, checkpoint_fullfsync: process.platform === "darwin" ? 1 : 0, foreign_keys: 1,
      trusted_schema: 0, cell_size_check: 1, busy_timeout: 5000,
    }); // prettier-ignore
    expect(db.pragma("application_id", { simple: true })).toBe(0x45726e74);
    const [, minor = 0, patch = 0] = String(db.prepare("SELECT sqlite_version()").pluck().get()).split(".").map(Number);
    expect(minor * 1000 + patch).toBeGreaterThanOrEqual(51_003); // before 3.51.3 a log could be reset under a writer
    db.close();
  });

  test("leaves one single file when it was closed", () => {
    const file = filledFile();
    expect([existsSync(`${file}-wal`), existsSync(`${file}-shm`)]).toEqual([false, false]);
    expect(codeOf(file)).toBe("opened");
  });

  test("refuses another application's database", () => {
    const folder = temporaryFolder();
    const other = new Database(join(folder, "other.sqlite"));
    other.exec("CREATE TABLE recipe (name TEXT)");
    other.close();
    expect(codeOf(join(folder, "other.sqlite"))).toBe("other-application");
  });

  test("writes nothing into a newer version's file, not even what lies in its log", () => {
    const file = filledFile();
    const newer = new Database(file);
    newer.pragma("user_version = 999");
    const crashed = crashImage(file);
    newer.close();
    const before = [crashed, `${crashed}-wal`].map((part) => readFileSync(part));
    expect(codeOf(crashed)).toBe("newer-version");
    const after = [crashed, `${crashed}-wal`].map((part) => readFileSync(part));
    expect(after.map((part, index) => before[index]?.equals(part))).toEqual([true, true]);
  });

  test("a folder that cannot be made is answered with a code", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "taken"), "");
    expect(codeOf(join(folder, "taken", "earnest.sqlite"))).toBe("unreadable");
  });
});

describe("after a crash", () => {
  test("every stored word is there, though the file was never closed", () => {
    const { store, file } = temporaryStore();
    const { id } = store.posts.add({ text: "one" });
    store.posts.save(id, "one two", false);
    const opened = openStore(crashImage(file));
    expect(opened.ok && opened.value.posts.find(id)?.text).toBe("one two");
    if (opened.ok) opened.value.close();
  });

  test("on the very first start, the next start begins with an empty store", () => {
    const file = join(temporaryFolder(), "earnest.sqlite");
    writeFileSync(`${file}.new`, ""); // what is left when the computer dies while the file is made
    writeFileSync(`${file}.new-wal`, "half a log");
    expect(codeOf(file)).toBe("opened");
    expect([existsSync(`${file}.new`), existsSync(`${file}.new-wal`)]).toEqual([false, false]);
  });

  test("the log of a file that was moved away is kept, and not played into the new one", () => {
    const { store, file } = temporaryStore();
    store.posts.add({ text: "moved away" });
    const left = crashImage(file);
    const log = readFileSync(`${left}-wal`);
    rmSync(left);
    const opened = openStore(left);
    expect(opened.ok && opened.value.posts.list()).toEqual([]);
    if (opened.ok) opened.value.close();
    const damaged = join(left, "..", "damaged");
    expect(readFileSync(join(damaged, readdirSync(damaged)[0] ?? "")).equals(log)).toBe(true);
  });
});

describe("a migration", () => {
  test("that fails half-way changes nothing, and a backup lies beside the file", () => {
    const file = filledFile();
    const newest = migrations.at(-1)?.version ?? 0;
    const broken = [
      ...migrations,
      { version: newest + 1, sql: "ALTER TABLE post ADD COLUMN mood TEXT; SELECT no_such_function();" },
    ];
    const backup = join(file, "..", "backups");
    mkdirSync(backup);
    writeFileSync(join(backup, "copy.new"), "a copy cut off half-way");
    const db = new Database(file);
    expect(() => migrate(db, file, broken)).toThrow("no_such_function");
    expect(db.pragma("user_version", { simple: true })).toBe(newest);
    expect(db.prepare("SELECT name FROM pragma_table_info('post')").pluck().all()).not.toContain("mood");
    db.close();
    const copy = new Database(join(backup, backupsIn(backup)[0]?.name ?? ""), { readonly: true });
    expect(copy.prepare("SELECT count(*) FROM post").pluck().get()).toBe(200);
    copy.close();
  });

  test("numbers go up, none twice", () => {
    const numbers = migrations.map(({ version }) => version);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });
});

test("listing uses the index made for it", () => {
  const file = filledFile();
  const copy = `${file}.copy`;
  copyFileSync(file, copy);
  const db = new Database(copy, { readonly: true });
  const plan = db
    .prepare("EXPLAIN QUERY PLAN SELECT * FROM post WHERE deleted_at IS NULL ORDER BY change_seq DESC")
    .all();
  expect(JSON.stringify(plan)).toContain("post_by_change");
  expect(JSON.stringify(plan)).not.toContain("TEMP B-TREE");
  db.close();
});
