import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Backup, Difference } from "../../src/domain/backup.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import type { Backups, TakeInErrorCode } from "./backups.ts";
import type { Db } from "./connection.ts";
import { eraseBeside, eraseDatabase } from "./erase.ts";
import type { Watch } from "./looking.ts";
import { ownTables } from "./own-tables.ts";
import type { Place } from "./place.ts";
import { Snapshot } from "./snapshot.ts";
import { Staging } from "./staging.ts";

/** The workspace as a whole: handed over, brought back. */
export class Everything {
  readonly #db: Db;
  readonly #backups: Backups;
  readonly #place: Place;

  constructor(db: Db, backups: Backups, place: Place) {
    this.#db = db;
    this.#backups = backups;
    this.#place = place;
  }

  /** All rows as they are now, to be read at leisure; by way of a copy where no name leads to the file any more. */
  snapshot(): Snapshot {
    if (this.#place.displacement() === null) return new Snapshot(this.#db.name);
    const folder = mkdtempSync(join(tmpdir(), "earnest-copy-"));
    const copy = join(folder, "earnest.sqlite");
    this.#place.writeAnew(copy);
    return new Snapshot(copy, () => rmSync(folder, { recursive: true, force: true }));
  }

  /** Begins to put together what comes from a file, in the schema of that version. */
  stage(schema: number): Result<Staging, "newer-version"> {
    return Staging.begin(this.#db.name, schema, this.#backups.look);
  }

  /** Has a backup that lies elsewhere looked at as if it had been put together here. */
  stageBackup(file: string): Promise<Result<Staging, "backup-unusable">> {
    return Staging.of(this.#db.name, file, this.#backups.look);
  }

  /** Whether nothing was ever written here, whatever was set. */
  isEmpty(): boolean {
    const tables = ownTables(this.#db).filter((name) => name !== "setting");
    return tables.every((name) => this.#db.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() === undefined);
  }

  /** What taking it in would change here; null when it cannot be taken in. */
  async difference(staging: Staging): Promise<Difference | null> {
    const offer = await this.#backups.compare(staging.file);
    return offer.ok ? offer.value : null;
  }

  /** Has it take the place of everything. What was here becomes a backup first, which is answered: it is the way back. */
  takeIn(staging: Staging, watch: Watch = {}): Promise<Result<Backup, TakeInErrorCode>> {
    return this.#backups.takeIn(staging.file, "import", watch);
  }

  /**
   * Leaves no word in the data folder. Where there is a second folder a last copy goes there first, unless the copies are to go
   * too; answers where it is. Everything is empty afterwards, as at a first start.
   */
  async erase(isCopiesToo: boolean): Promise<Result<{ readonly keptIn: string | null }, "erase-incomplete">> {
    const { second } = this.#backups;
    const last = isCopiesToo || second.current().state === "off" ? null : await this.#backups.make("erase");
    const { folder, state } = second.current();
    const keptIn = last?.ok && state === "fine" ? folder : null;
    if (isCopiesToo) second.erase();
    const isEmptied = eraseDatabase(this.#db);
    const left = eraseBeside(this.#db.name);
    return isEmptied && left.length === 0 ? ok({ keptIn }) : err("erase-incomplete", left.join(", "));
  }
}
