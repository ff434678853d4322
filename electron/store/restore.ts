import { existsSync, readdirSync, rmSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { Difference } from "../../src/domain/backup.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { removeAside } from "./backup-files.ts";
import { closeDatabase, connect, type Db } from "./connection.ts";
import type { OpenErrorCode } from "./inspect.ts";
import type { Look } from "./looking.ts";
import { migrate } from "./migrate.ts";
import { ownTables } from "./own-tables.ts";

const schemaOf = (db: Db, schema: "main" | "past"): string =>
  JSON.stringify(db.prepare(`SELECT type, name, sql FROM ${schema}.sqlite_schema WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY name`).all()); // prettier-ignore

/** Gives each copy a name of its own. */
let copies = 0;

/** A copy of a backup, brought up to date. */
export type Past = {
  /** Lets `see` see it as `past`; not where it is built otherwise than our file. */
  readonly show: <Value>(see: () => Value) => Result<Value, "other-application">;
  readonly remove: () => void;
};

/** Takes away the copies that lie in a folder since the app was ended in the middle of it. */
export function removePasts(folder: string): void {
  if (!existsSync(folder)) return;
  const left = readdirSync(folder).filter((name) => /\.past(?:-wal|-shm|-journal)?$/u.test(name));
  for (const name of left) rmSync(join(folder, name), { force: true });
}

/** Looks through a backup and brings a copy of it up to date, while other things go on. The backup itself is not touched. */
export async function pastOf(db: Db, backup: string, look: Look): Promise<Result<Past, OpenErrorCode>> {
  const sound = await look(backup);
  if (!sound.ok) return sound;
  const copy = `${backup}.${(copies += 1)}.past`;
  const remove = (): void => removeAside(copy);
  try {
    await copyFile(backup, copy);
    const past = connect(copy);
    try {
      migrate(past, db.name);
    } finally {
      closeDatabase(past);
    }
  } catch (cause) {
    remove();
    throw cause;
  }
  const show: Past["show"] = (see) => {
    db.prepare("ATTACH ? AS past").run(copy);
    try {
      // Triggers, views or tables that we did not make have no business in our file.
      if (schemaOf(db, "past") !== schemaOf(db, "main")) return err("other-application", "It is built otherwise.");
      return ok(see());
    } finally {
      db.exec("DETACH past");
    }
  };
  return ok({ show, remove });
}

/** Compares the posts of `past` with those of now; the trash is left aside. */
export function differenceTo(db: Db): Difference {
  const count = (sql: string): number => Number(db.prepare(sql).pluck().get());
  const here = "main.post WHERE deleted_at IS NULL";
  const there = "past.post WHERE deleted_at IS NULL";
  return {
    posts: count(`SELECT count(*) FROM ${there}`),
    back: count(`SELECT count(*) FROM ${there} AND id NOT IN (SELECT id FROM ${here})`),
    gone: count(`SELECT count(*) FROM ${here} AND id NOT IN (SELECT id FROM ${there})`),
    changed: count(`SELECT count(*) FROM main.post AS now JOIN past.post AS was USING (id)
      WHERE now.deleted_at IS NULL AND was.deleted_at IS NULL AND (now.content_hash, now.channel, now.date, now.time, now.author, now.status)
        IS NOT (was.content_hash, was.channel, was.date, was.time, was.author, was.status)`),
  };
}

/** Has every table hold what it holds in `past`, in one transaction. Virtual tables follow by their own triggers. */
export function replaceBy(db: Db): void {
  const tables = ownTables(db);
  db.pragma("foreign_keys = OFF"); // rows may be ahead of those they belong to; all are checked before it is done
  try {
    db.transaction(() => {
      for (const name of tables) db.exec(`DELETE FROM main."${name}"`);
      for (const name of tables) db.exec(`INSERT INTO main."${name}" SELECT * FROM past."${name}"`);
      const lost: unknown = db.pragma("foreign_key_check");
      if (!Array.isArray(lost) || lost.length > 0) throw new Error("Rows of the backup belong to nothing.");
    })();
  } finally {
    db.pragma("foreign_keys = ON");
  }
}
