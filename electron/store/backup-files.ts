import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { type Backup, type BackupName, type BackupReason, backupReasons } from "../../src/domain/backup.ts";
import type { Instant } from "../../src/domain/post.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import type { Db } from "./connection.ts";
import { codeOf, type OpenErrorCode, refusalOf } from "./inspect.ts";
import { ownTables } from "./own-tables.ts";
import { type Thinning, worthKeeping } from "./thinning.ts";

/** The last six, then one an hour for six hours, one a day for seven days and one a week for four weeks in which there are any. */
export const BACKUP_THINNING: Thinning = { last: 6, allOfHours: 0, hours: 6, days: 7, weeks: 4 };
/** So many of those made before something large are kept beside: they are the way back from it. */
const LARGE_KEPT = 4;

const NAME = /^(\d{6})_(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z_([a-z]+)\.sqlite$/u;
const reasons: readonly string[] = backupReasons;
const isReason = (word: string): word is BackupReason => reasons.includes(word);

/** The folder of the backups of a database. */
export const backupFolder = (file: string): string => join(dirname(file), "backups");

function backupNamed(name: string): readonly Backup[] {
  const [, seq = "", day, hour, minute, second, reason = ""] = NAME.exec(name) ?? [];
  const madeAt = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
  if (!isReason(reason) || Number.isNaN(madeAt)) return [];
  return [{ name: name as BackupName, seq: Number(seq), madeAt, reason }];
}

/** The backups of a folder, newest first by their numbers. What is still being written has another name and is none. */
export function backupsIn(folder: string): readonly Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap(backupNamed).sort((a, b) => b.seq - a.seq); // prettier-ignore
}

/** The name of the next backup of a folder. */
export function nextName(folder: string, reason: BackupReason, now: Instant): BackupName {
  const seq = String((backupsIn(folder)[0]?.seq ?? 0) + 1).padStart(6, "0");
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(":", "-");
  return `${seq}_${stamp}Z_${reason}.sqlite` as BackupName;
}

/** How many rows each of the owner's tables holds. */
export function countsOf(db: Db): Readonly<Record<string, number>> {
  return Object.fromEntries(
    ownTables(db).map((name) => [name, Number(db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())]),
  );
}

/** Reads a backup as a whole: it opens, it is ours, it is sound. Answers how many rows its tables have. */
export function soundCounts(file: string): Result<Readonly<Record<string, number>>, OpenErrorCode> {
  let db: Db | undefined;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    return refusalOf(db, "integrity_check") ?? ok(countsOf(db));
  } catch (cause) {
    const code = codeOf(cause);
    if (!code) throw cause;
    return err(code, String(cause));
  } finally {
    db?.close();
  }
}

function flush(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Gives a file that is whole its name, for good: through a power cut too. */
export function publish(aside: string, file: string): void {
  flush(aside);
  renameSync(aside, file);
  if (process.platform !== "win32") flush(dirname(file)); // Windows has no way to flush a folder
}

/** Puts a copy into one file that can be read where nothing can be written. */
export function putIntoOneFile(aside: string): void {
  const copy = new Database(aside);
  try {
    copy.pragma("journal_mode = DELETE");
  } finally {
    copy.close();
  }
}

/** Compares what was found in a copy with what it was made of. Throws where that is not the same. */
export function compare(sound: ReturnType<typeof soundCounts>, counts: Readonly<Record<string, number>>): void {
  if (!sound.ok) throw new Error(`The copy is not sound: ${sound.error.message}`);
  if (JSON.stringify(sound.value) !== JSON.stringify(counts)) throw new Error("The copy does not hold all rows.");
}

/** Takes away what is not worth keeping, and what a backup that was cut off left behind. */
export function thinOut(folder: string): void {
  const all = backupsIn(folder);
  const isWorth = worthKeeping(all.map(({ madeAt }) => madeAt), BACKUP_THINNING); // prettier-ignore
  const large = all.filter(({ reason }) => reason !== "day" && reason !== "hour" && reason !== "asked");
  const kept = new Set([...all.filter((_, index) => isWorth[index]), ...large.slice(0, LARGE_KEPT)]);
  for (const backup of all) if (!kept.has(backup)) rmSync(join(folder, backup.name));
}

/** Removes what a copy that was cut off left behind. */
export function removeAside(aside: string): void {
  for (const part of ["", "-wal", "-shm", "-journal"]) rmSync(aside + part, { force: true });
}

/** Makes a backup of an open database at once, for the one in `file`: nothing else can happen before it is there. Throws when there is none. */
export function copyAtOnce(db: Db, file: string, reason: BackupReason, now: Instant): void {
  const folder = backupFolder(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const aside = join(folder, "copy.new");
  removeAside(aside);
  db.prepare("VACUUM INTO ?").run(aside);
  putIntoOneFile(aside);
  compare(soundCounts(aside), countsOf(db));
  publish(aside, join(folder, nextName(folder, reason, now)));
  thinOut(folder);
}
