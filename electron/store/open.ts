import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import type { Harm, Recovery } from "../../src/domain/recovery.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { removeAside } from "./backup-files.ts";
import { closeDatabase, connect, type Db } from "./connection.ts";
import { codeOf, inspect, type OpenErrorCode, type Refusal } from "./inspect.ts";
import { lossOf, markInUse } from "./marker.ts";
import { migrate } from "./migrate.ts";
import { recover, setLogAside } from "./recover.ts";

/** Makes an empty database aside and moves it into place, so that a start cut off half-way leaves no half of one behind. */
function create(file: string): void {
  const aside = `${file}.new`;
  removeAside(aside);
  const db = connect(aside);
  try {
    migrate(db, aside);
  } finally {
    closeDatabase(db);
  }
  // The log of a database that was moved away would be played into the new one; it is kept, for it may hold words.
  setLogAside(file);
  renameSync(aside, file);
}

/** What is wrong with the file as it lies there; undefined when it can be opened, or made. */
function refusalAt(file: string): Refusal | undefined {
  try {
    return inspect(file);
  } catch (cause) {
    const code = codeOf(cause);
    if (!code) throw cause;
    return err(code, String(cause));
  }
}

/** The harms that another file can be put in the place of; what belongs to others, or is newer, stays as it is. */
const isHarm = (code: OpenErrorCode): code is Harm & OpenErrorCode =>
  code === "damaged" || code === "planted" || code === "not-a-database";

/** An open database, and what had to be done to open it. */
export type Opened = { readonly db: Db; readonly recovery: Recovery | null };

/** Sees to it that there is a sound file of ours at the place, whatever was there before; the code says why there is none. */
function prepare(file: string): Result<Recovery | null, OpenErrorCode> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const loss = lossOf(file);
  if (loss === "log-of-another") setLogAside(file);
  const refusal = refusalAt(file);
  const harm = refusal && !refusal.ok && isHarm(refusal.error.code) ? refusal.error.code : undefined;
  if (refusal && !harm) return refusal;
  const found = loss === "missing" || loss === "log-missing" ? loss : harm;
  if (found) return ok(recover(file, found));
  if (!existsSync(file)) create(file);
  return ok(null);
}

/**
 * Opens the owner's database, or makes it, and brings it up to date. One that is harmed or lost is replaced by what backups
 * and its own remains hold, and kept aside. A file that is not ours or is newer than this version is left untouched and the
 * code says which. A file of no bytes counts as damaged: we never leave one. Throws when the driver itself does not load.
 */
export function openDatabase(file: string): Result<Opened, OpenErrorCode> {
  let db: Db | undefined;
  try {
    const prepared = prepare(file);
    if (!prepared.ok) return prepared;
    db = connect(file);
    migrate(db, file);
    markInUse(file);
    return ok({ db, recovery: prepared.value });
  } catch (cause) {
    db?.close();
    const code = codeOf(cause);
    if (!code) throw cause;
    return err(code, String(cause));
  }
}
