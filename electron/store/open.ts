import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { migrations } from "./migrations/index.ts";
import type { Migration } from "./migrations/migration.ts";

/** An open database; only `electron/store` talks SQL. */
export type Db = Database.Database;

/** Why a file could not be opened as our database. */
export type OpenErrorCode = "not-a-database" | "other-application" | "newer-version" | "damaged" | "unreadable";

/** "Ernt" in ASCII; marks the file as ours in bytes 68 to 71 of its header. */
const APPLICATION_ID = 0x45_72_6e_74;
const MAGIC = "SQLite format 3\0";

type FileKind = "absent" | "empty" | "sqlite" | "cut" | "other";

/**
 * What the first bytes and the size say. SQLite itself opens a file of no bytes, which would look like a first start, and
 * one whose last page is cut, whose texts then end early without a word. Only a log beside it can complete a cut page.
 */
function kindOf(file: string): FileKind {
  if (!existsSync(file)) return "absent";
  const { size } = statSync(file);
  if (size === 0) return "empty";
  const head = Buffer.alloc(18);
  const handle = openSync(file, "r");
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  if (head.toString("latin1", 0, MAGIC.length) !== MAGIC) return "other";
  const stored = head.readUInt16BE(16);
  const pageSize = stored === 1 ? 65_536 : stored; // 65,536 does not fit into its two bytes
  return size % pageSize === 0 || existsSync(`${file}-wal`) ? "sqlite" : "cut";
}

function setUp(db: Db): void {
  db.pragma("journal_mode = WAL");
  // better-sqlite3 makes this NORMAL in WAL mode, and a power cut may then take back the last saves.
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.pragma("trusted_schema = OFF");
  db.pragma("cell_size_check = ON");
  db.pragma("busy_timeout = 5000");
}

const versionOf = (db: Db): number => Number(db.pragma("user_version", { simple: true }));

/**
 * A copy beside the file before its schema changes; `VACUUM INTO` also holds what is still in the log file. Written aside
 * and renamed, so that a copy cut off half-way is never taken for a whole one.
 */
function backUp(db: Db, file: string): void {
  const copy = join(dirname(file), `before-version-${versionOf(db) + 1}.sqlite`);
  rmSync(`${copy}.new`, { force: true });
  db.prepare("VACUUM INTO ?").run(`${copy}.new`);
  renameSync(`${copy}.new`, copy);
}

/** Brings the schema up to date, each step in a transaction together with its version. */
export function migrate(db: Db, file: string, steps: readonly Migration[] = migrations): void {
  const pending = steps.filter(({ version }) => version > versionOf(db));
  if (pending.length > 0 && versionOf(db) > 0) backUp(db, file);
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
  const db = new Database(aside);
  try {
    setUp(db);
    migrate(db, aside);
  } finally {
    closeDatabase(db);
  }
  // The log of a database that was moved away would be played into the new one; it is kept, for it may hold words.
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${file}-wal.old`);
  rmSync(`${file}-shm`, { force: true });
  renameSync(aside, file);
}

function refusalOf(db: Db): Result<never, OpenErrorCode> | undefined {
  if (Number(db.pragma("application_id", { simple: true })) !== APPLICATION_ID) {
    return err("other-application", "This database was written by another application.");
  }
  const newest = migrations.at(-1)?.version ?? 0;
  if (versionOf(db) > newest) {
    return err(
      "newer-version",
      `This database was written by a newer Earnest (schema ${versionOf(db)}, this one knows ${newest}).`,
    );
  }
  if (db.pragma("quick_check(1)", { simple: true }) !== "ok") return err("damaged", "The database is damaged.");
  return undefined;
}

/** Looks at a file before anything may write to it: opened for writing, closing alone would move its log into it. */
function inspect(file: string): Result<never, OpenErrorCode> | undefined {
  const kind = kindOf(file);
  if (kind === "empty") return err("damaged", "The database file has no content.");
  if (kind === "cut") return err("damaged", "The end of the database file is missing.");
  if (kind === "other") return err("not-a-database", "The file is not a database.");
  if (kind === "absent") return undefined;
  const db = new Database(file, { readonly: true });
  try {
    return refusalOf(db);
  } finally {
    db.close();
  }
}

/** The code of a fault of the file or the disk; undefined for anything else, such as a driver that does not load. */
function codeOf(cause: unknown): OpenErrorCode | undefined {
  if (!(cause instanceof Error) || !("code" in cause)) return undefined;
  const code = String(cause.code);
  if (code.startsWith("SQLITE_NOTADB")) return "not-a-database";
  if (code.startsWith("SQLITE_CORRUPT")) return "damaged";
  return code.startsWith("SQLITE_") || "errno" in cause ? "unreadable" : undefined;
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
    db = new Database(file);
    setUp(db);
    migrate(db, file);
    return ok(db);
  } catch (cause) {
    db?.close();
    const code = codeOf(cause);
    if (!code) throw cause;
    return err(code, String(cause));
  }
}

/** Closes the database so that everything is in the one file; on a full disk the log stays beside it, and nothing is lost. */
export function closeDatabase(db: Db): void {
  if (!db.open) return;
  try {
    db.pragma("optimize");
    db.pragma("wal_checkpoint(TRUNCATE)");
  } finally {
    db.close();
  }
}
