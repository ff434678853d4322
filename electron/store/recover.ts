import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Backup } from "../../src/domain/backup.ts";
import type { Instant } from "../../src/domain/post.ts";
import type { Harm, Recovery } from "../../src/domain/recovery.ts";
import { backupFolder, backupsIn, publish, removeAside, soundCounts } from "./backup-files.ts";
import { closeDatabase, connect, type Db } from "./connection.ts";
import { migrate } from "./migrate.ts";
import { salvage } from "./salvage.ts";

/** Where harmed files are kept; nothing ever removes one. */
const keepFolder = (file: string): string => join(dirname(file), "damaged");

/** Keeps a harmed file with its log, as found; answers its copy. */
export function keepAside(file: string, now: Instant): string {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(":", "-");
  let folder = join(keepFolder(file), `${stamp}Z`);
  for (let more = 2; existsSync(folder); more++) folder = join(keepFolder(file), `${stamp}Z-${more}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = join(folder, basename(file));
  for (const part of ["-wal", ""]) {
    if (!existsSync(file + part)) continue;
    copyFileSync(file + part, `${kept}${part}.new`);
    publish(`${kept}${part}.new`, kept + part);
  }
  return kept;
}

/** The newest backup that is sound from its first page to its last. */
const newestSound = (file: string): Backup | undefined =>
  backupsIn(backupFolder(file)).find(({ name }) => soundCounts(join(backupFolder(file), name)).ok);

/**
 * Puts a sound database together in `file`: the newest sound backup, or an empty one, with the rows that `add` adds to it; `sound`
 * is the file of that one. Answers what it holds.
 */
export function putTogether(
  file: string,
  add: (base: Db, sound: string) => number,
): Pick<Recovery, "backupFrom" | "posts" | "salvaged"> {
  const backup = newestSound(file);
  const aside = `${file}.new`;
  removeAside(aside);
  if (backup) copyFileSync(join(backupFolder(file), backup.name), aside);
  const base = connect(aside);
  let salvaged = 0;
  let posts = 0;
  try {
    migrate(base, aside);
    base.pragma("wal_checkpoint(TRUNCATE)"); // its first page may be needed to read the other
    salvaged = add(base, aside);
    posts = Number(base.prepare("SELECT count(*) FROM post WHERE deleted_at IS NULL").pluck().get());
  } finally {
    closeDatabase(base);
  }
  for (const part of ["-wal", "-shm"]) rmSync(file + part, { force: true });
  publish(aside, file);
  return { backupFrom: backup?.madeAt ?? null, posts, salvaged };
}

/**
 * Puts a sound database in the place of one that is harmed: the newest sound backup, or an empty one, with everything
 * newer that can still be read of the harmed one. That one is kept aside. Cut off half-way, it begins anew at the next start.
 */
export function recover(file: string, harm: Harm, now: Instant = Date.now()): Recovery {
  const kept = existsSync(file) || existsSync(`${file}-wal`) ? keepAside(file, now) : null;
  const made = putTogether(file, (base, sound) => (kept && existsSync(kept) ? salvage(base, kept, sound) : 0));
  return { harm, ...made, keptIn: kept && dirname(kept) };
}

/** Keeps a log that belongs to another file than the one that lies there. */
export function setLogAside(file: string, now: Instant = Date.now()): void {
  if (existsSync(`${file}-wal`)) {
    mkdirSync(keepFolder(file), { recursive: true, mode: 0o700 });
    renameSync(`${file}-wal`, join(keepFolder(file), `${now}-${basename(file)}-wal`));
  }
  rmSync(`${file}-shm`, { force: true });
}
