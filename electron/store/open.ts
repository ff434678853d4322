import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { copyBeforeMigration } from "./backup-files.ts";
import { APPLICATION_ID, closeDatabase, connect, type Db, versionOf } from "./connection.ts";
import { codeOf, inspect, type OpenErrorCode } from "./inspect.ts";
import { migrations } from "./migrations/index.ts";
import type { Migration } from "./migrations/migration.ts";

/** Brings the schema up to date, each step in a transaction together with its version, after a backup. */
export function migrate(db: Db, file: string, steps: readonly Migration[] = migrations): void {
  const pending = steps.filter(({ version }) => version > versionOf(db));
  if (pending.length > 0 && versionOf(db) > 0) copyBeforeMigration(db, file);
  for (const { version, sql } of pending) {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
      db.pragma(`application_id = ${APPLICATION_ID}`);
    })();
  }
}

/** Makes an empty database aside and moves it into place, so that a start cut off half-way leaves no half of one behind. */
function create(file: string): void {
  const aside = `${file}.new`;
  for (const part of ["", "-wal", "-shm", "-journal"]) rmSync(aside + part, { force: true });
  const db = connect(aside);
  try {
    migrate(db, aside);
  } finally {
    closeDatabase(db);
  }
  // The log of a database that was moved away would be played into the new one; it is kept, for it may hold words.
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${file}-wal.old`);
  rmSync(`${file}-shm`, { force: true });
  renameSync(aside, file);
}

/**
 * Opens the owner's database, or makes it, and brings it up to date. A file that is not ours, is damaged or is newer than
 * this version is left untouched and the code says which. A file of no bytes counts as damaged: we never leave one. Throws
 * when the driver itself does not load.
 */
export function openDatabase(file: string): Result<Db, OpenErrorCode> {
  let db: Db | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const refusal = inspect(file);
    if (refusal) return refusal;
    if (!existsSync(file)) create(file);
    db = connect(file);
    migrate(db, file);
    return ok(db);
  } catch (cause) {
    db?.close();
    const code = codeOf(cause);
    if (!code) throw cause;
    return err(code, String(cause));
  }
}
