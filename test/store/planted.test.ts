import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { filledFile, numbersIn, openedAt } from "../support/harm.ts";

const POSTS = 60;
const IN_BACKUP = 40;

/** What somebody who can write to the file might put into it (S24). */
const plants: Readonly<Record<string, string>> = {
  "a trigger that deletes": "CREATE TRIGGER sweep AFTER INSERT ON post BEGIN DELETE FROM post; END",
  "a trigger that rewrites": "CREATE TRIGGER sell AFTER UPDATE ON post BEGIN UPDATE post SET text = 'Buy now!'; END",
  "our own trigger, changed":
    "DROP TRIGGER decision_goes_with_its_post; CREATE TRIGGER decision_goes_with_its_post AFTER DELETE ON post BEGIN DELETE FROM post_version; END",
  "a view":
    "CREATE VIEW posts AS WITH RECURSIVE endless(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM endless) SELECT n FROM endless",
  "a virtual table": "CREATE VIRTUAL TABLE shadow USING fts5(text)",
  "a column that computes":
    "ALTER TABLE post ADD COLUMN huge TEXT GENERATED ALWAYS AS (replace(hex(zeroblob(10000)), '0', text)) VIRTUAL",
};

test.for(Object.entries(plants))("%s is not followed, and every post is there", async ([, sql]) => {
  const file = await filledFile(POSTS, IN_BACKUP);
  const other = new Database(file);
  other.exec(sql);
  other.pragma("wal_checkpoint(TRUNCATE)");
  other.close();
  const before = readFileSync(file);

  const store = openedAt(file);
  expect(store.recovery).toMatchObject({ harm: "planted", posts: POSTS, salvaged: POSTS - IN_BACKUP });
  expect(readFileSync(join(store.recovery?.keptIn ?? "", "earnest.sqlite")).equals(before)).toBe(true);
  expect(numbersIn(store).size).toBe(POSTS);
  const { id } = store.posts.add({ text: "one more" });
  expect([store.posts.list().length, store.posts.find(id)?.text]).toEqual([POSTS + 1, "one more"]);
  store.close();
  const again = openedAt(file);
  expect(again.recovery).toBeNull();
  again.close();
});

test("a view in the place of the posts gives nothing; the backup does", async () => {
  const file = await filledFile(POSTS, IN_BACKUP);
  const other = new Database(file);
  other.pragma("foreign_keys = OFF");
  other.exec("ALTER TABLE post RENAME TO hidden; CREATE VIEW post AS SELECT * FROM hidden");
  other.close();
  const store = openedAt(file);
  expect(store.recovery).toMatchObject({ harm: "planted", posts: IN_BACKUP, salvaged: 0 });
  store.close();
});

test("a backup with a trigger in it is not put back", async () => {
  const file = await filledFile(POSTS, IN_BACKUP);
  const store = openedAt(file);
  const [backup] = store.backups.list();
  const other = new Database(join(file, "..", "backups", backup?.name ?? ""));
  other.exec("CREATE TRIGGER sweep AFTER INSERT ON post BEGIN DELETE FROM post; END");
  other.close();
  expect(backup && (await store.backups.restore(backup.name))).toMatchObject({ ok: false, error: { code: "planted" } });
  expect(numbersIn(store).size).toBe(POSTS);
  store.close();
});
