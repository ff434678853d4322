import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { err, type Result } from "../../src/domain/result.ts";
import { APPLICATION_ID, type Db, versionOf } from "./connection.ts";
import { plantedIn } from "./planted.ts";
import { migrations } from "./migrations/index.ts";

/** Why a file could not be opened as our database. */
export type OpenErrorCode =
  | "not-a-database"
  | "other-application"
  | "newer-version"
  | "damaged"
  | "planted"
  | "unreadable";

/** A refusal with its reason. */
export type Refusal = Result<never, OpenErrorCode>;

const MAGIC = "SQLite format 3\0";

type FileKind = "absent" | "empty" | "sqlite" | "cut" | "other";

/** The size of the pages as the header tells it; 65,536 does not fit into its two bytes. */
const pageSizeIn = (head: Buffer): number => {
  const stored = head.readUInt16BE(16);
  return stored === 1 ? 65_536 : stored;
};

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
  return size % pageSizeIn(head) === 0 || existsSync(`${file}-wal`) ? "sqlite" : "cut";
}

/** Why an open database is not to be written to; undefined when it is ours and sound. */
export function refusalOf(db: Db, check: "quick_check" | "integrity_check" = "quick_check"): Refusal | undefined {
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
  if (db.pragma(`${check}(1)`, { simple: true }) !== "ok") return err("damaged", "The database is damaged.");
  const planted = plantedIn(db);
  if (planted.length > 0) return err("planted", `Not of Earnest's making: ${planted.join(", ")}.`);
  return undefined;
}

/**
 * Looks at a file before anything may write to it: opened for writing, closing alone would move its log into it. Undefined
 * when there is nothing against it, be it that there is no file at all.
 */
export function inspect(file: string): Refusal | undefined {
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
export function codeOf(cause: unknown): OpenErrorCode | undefined {
  if (!(cause instanceof Error) || !("code" in cause)) return undefined;
  const code = String(cause.code);
  if (code.startsWith("SQLITE_NOTADB")) return "not-a-database";
  if (code.startsWith("SQLITE_CORRUPT")) return "damaged";
  return code.startsWith("SQLITE_") || "errno" in cause ? "unreadable" : undefined;
}
