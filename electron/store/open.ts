import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
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

/** What the first 16 bytes say. A file of no bytes opens without complaint and would look like a first start. */
function kindOf(file: string): "absent" | "empty" | "sqlite" | "other" {
  if (!existsSync(file)) return "absent";
  if (statSync(file).size === 0) return "empty";
  const head = Buffer.alloc(16);
  const handle = openSync(file, "r");
  try {
    readSync(handle, head, 0, 16, 0);
  } finally {
    closeSync(handle);
  }
  return head.toString("latin1") === MAGIC ? "sqlite" : "other";
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

/** A copy beside the file before its schema changes; `VACUUM INTO` also holds what is still in the log file. */
function backUp(db: Db, file: string): void {
  const copy = join(dirname(file), `before-version-${versionOf(db) + 1}.sqlite`);
  if (!existsSync(copy)) db.prepare("VACUUM INTO ?").run(copy);
}

/** Brings the schema up to date, each step in a transaction together with its version. */
export function migrate(db: Db, file: string, steps: readonly Migration[] = migrations): void {
  const pending = steps.filter(({ version }) => version > versionOf(db));
  if (pending.length > 0 && versionOf(db) > 0) backUp(db, file);
  for (const { version, sql } of pending) {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    })();
  }
  db.pragma(`application_id = ${APPLICATION_ID}`);
}

function refuse(db: Db): Result<never, OpenErrorCode> | undefined {
  const isNew = Number(db.pragma("schema_version", { simple: true })) === 0;
  const application = Number(db.pragma("application_id", { simple: true }));
  if (!isNew && application !== APPLICATION_ID) {
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

const codeOf = (cause: unknown): OpenErrorCode => {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code.startsWith("SQLITE_NOTADB")) return "not-a-database";
  return code.startsWith("SQLITE_CORRUPT") ? "damaged" : "unreadable";
};

/**
 * Opens the owner's database, or makes it, and brings it up to date. A file that is not ours, is damaged or is newer than
 * this version is left untouched and the code says which. A file of no bytes counts as damaged: we never leave one.
 */
export function openDatabase(file: string): Result<Db, OpenErrorCode> {
  let db: Db | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const kind = kindOf(file);
    if (kind === "empty") return err("damaged", "The database file has no content.");
    if (kind === "other") return err("not-a-database", "The file is not a database.");
    db = new Database(file);
    const refusal = refuse(db);
    if (refusal) {
      db.close();
      return refusal;
    }
    setUp(db);
    migrate(db, file);
    return ok(db);
  } catch (cause) {
    db?.close();
    return err(codeOf(cause), cause instanceof Error ? cause.message : String(cause));
  }
}

/** Closes the database so that everything is in the one file. */
export function closeDatabase(db: Db): void {
  if (!db.open) return;
  db.pragma("optimize");
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}
