import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { backupFolder, backupsIn } from "../../electron/store/backup-files.ts";
import { migrate } from "../../electron/store/migrate.ts";
import { migrations } from "../../electron/store/migrations/index.ts";
import { openedAt } from "../support/harm.ts";
import { logicalHash } from "../support/logical-hash.ts";
import { temporaryFolder } from "../support/temporary-store.ts";

const FIXTURES = "test/fixtures";
const fixtures = readdirSync(FIXTURES).filter((name) => /^schema-\d+\.sqlite$/u.test(name));
const versionOf = (name: string): number => Number(/\d+/u.exec(name)?.[0]);
const newest = migrations.at(-1)?.version ?? 0;

function copyOf(name: string): string {
  const file = join(temporaryFolder(), "earnest.sqlite");
  copyFileSync(join(FIXTURES, name), file);
  return file;
}

/** The statements of a script; where one ends only SQLite knows, so it is run on `db` on the way. */
function statementsOf(db: Database.Database, sql: string): readonly string[] {
  const statements: string[] = [];
  let begun = "";
  for (const part of sql.split(";")) {
    begun += `${part};`;
    try {
      db.prepare(begun).run();
      statements.push(begun);
      begun = "";
    } catch (cause) {
      if (!/incomplete input|no statements/u.test(String(cause))) throw cause;
    }
  }
  return statements;
}

/** Every statement of every step that a file of `from` has to go through. */
function breaks(from: number): readonly { readonly version: number; readonly after: number; readonly sql: string }[] {
  const db = new Database(":memory:");
  try {
    return migrations.flatMap(({ version, sql }) => {
      const statements = statementsOf(db, sql);
      if (version <= from) return [];
      return statements.map((_, index) => ({ version, after: index + 1, sql: statements.slice(0, index + 1).join("\n") })); // prettier-ignore
    });
  } finally {
    db.close();
  }
}

describe("a file of an earlier version", () => {
  test("is kept for every version that was released", () => {
    expect(fixtures.map(versionOf).sort((a, b) => a - b).slice(0, 4)).toEqual([1, 2, 3, 4]); // prettier-ignore
  });

  test.for(fixtures)("%s opens with every word, and a backup of before", (name) => {
    const file = copyOf(name);
    const store = openedAt(file);
    const posts = store.posts.list();
    expect(posts.map(({ text }) => text)).toEqual(["", "Two lines\nand a “quote”", "Plums from Bram 🍑, and his grandmother's recipe."]); // prettier-ignore
    expect(posts.map(({ id }) => store.posts.versions(id).length)).toEqual([1, 1, 1]);
    expect(posts[0]).toMatchObject({ channel: "Instagram", date: "2026-10-07", time: "09:30", author: "Odile" });
    expect(store.decisions.list()).toMatchObject([{ ruleId: "hard-sell/urgency" }]);
    expect(store.settings.current().theme).toBe("dark");
    expect([store.recovery, backupsIn(backupFolder(file)).map(({ reason }) => reason)]).toEqual([
      null,
      versionOf(name) < newest ? ["migration"] : [],
    ]);
    store.close();
  });

  const cases = fixtures.flatMap((name) =>
    // Each step is broken once, in the file of the version right before it, or the newest that there is.
    breaks(versionOf(name))
      .filter(
        ({ version }) => !fixtures.some((other) => versionOf(other) < version && versionOf(other) > versionOf(name)),
      ) // prettier-ignore
      .map((one) => ({ name, ...one })),
  );

  test.for(cases)("$name: a fault after statement $after of step $version takes all of the step back", (one) => {
    const file = copyOf(one.name);
    const db = new Database(file);
    migrate(db, file, migrations.filter(({ version }) => version < one.version)); // prettier-ignore
    db.close();
    const before = logicalHash(file);
    const broken = new Database(file);
    const fault = { version: one.version, sql: `${one.sql}\nSELECT no_such_function();` };
    expect(() => migrate(broken, file, [fault])).toThrow("no_such_function");
    broken.close();
    expect(logicalHash(file)).toBe(before);
    const backups = backupsIn(backupFolder(file));
    expect(logicalHash(join(backupFolder(file), backups[0]?.name ?? ""))).toBe(before);
  });
});

test("a file of a version that is not known yet is refused, and not a byte of it changed", () => {
  const file = copyOf(fixtures[0] ?? "");
  const db = new Database(file);
  db.pragma(`user_version = ${newest + 1}`);
  db.close();
  const before = readFileSync(file);
  expect(() => openedAt(file)).toThrow("newer Earnest");
  expect(readFileSync(file).equals(before)).toBe(true);
});
