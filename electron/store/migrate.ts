import { copyAtOnce } from "./backup-files.ts";
import { APPLICATION_ID, type Db, versionOf } from "./connection.ts";
import { migrations } from "./migrations/index.ts";
import type { Migration } from "./migrations/migration.ts";

/** Runs the steps that a database lacks, each in a transaction together with its version. */
export function applySteps(db: Db, steps: readonly Migration[]): void {
  for (const { version, sql } of steps.filter((step) => step.version > versionOf(db))) {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
      db.pragma(`application_id = ${APPLICATION_ID}`);
    })();
  }
}

/** Brings the schema up to date, after a backup. */
export function migrate(db: Db, file: string, steps: readonly Migration[] = migrations): void {
  const isPending = steps.some(({ version }) => version > versionOf(db));
  if (isPending && versionOf(db) > 0) copyAtOnce(db, file, "migration", Date.now());
  applySteps(db, steps);
}
