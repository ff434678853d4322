import { copyBeforeMigration } from "./backup-files.ts";
import { APPLICATION_ID, type Db, versionOf } from "./connection.ts";
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
