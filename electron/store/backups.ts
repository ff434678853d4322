import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Backup, BackupName, BackupReason, Difference } from "../../src/domain/backup.ts";
import type { Instant } from "../../src/domain/post.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { backupFolder, backupsIn, countsOf, compare, nextName, publish, putIntoOneFile, removeAside, thinOut } from "./backup-files.ts"; // prettier-ignore
import type { Db } from "./connection.ts";
import type { OpenErrorCode } from "./inspect.ts";
import { type Look, lookHere, type Watch } from "./looking.ts";
import { SecondFolder } from "./second-folder.ts";
import { differenceTo, pastOf, replaceBy } from "./restore.ts";

/** What a look into a backup found: how many posts, or why it cannot be used. */
export type CheckedBackup = { readonly name: BackupName; readonly result: Result<{ readonly posts: number }, OpenErrorCode> }; // prettier-ignore

/** Why nothing took the place of anything. */
export type TakeInErrorCode = "backup-failed" | "cancelled" | OpenErrorCode;

const CANCELLED = err("cancelled", "It was ended before anything was changed.");

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** Copies of everything, made while the app goes on. One that has its name is whole: it was opened, read and counted before. */
export class Backups {
  readonly #db: Db;
  readonly #file: string;
  readonly #now: () => Instant;
  /** Reads a file of ours as a whole. */
  readonly look: Look;
  /** Another folder that each backup is copied to. */
  readonly second: SecondFolder;
  #queue: Promise<unknown> = Promise.resolve();
  #changesThen = -1;

  constructor(db: Db, file: string, now: () => Instant, look: Look) {
    this.#db = db;
    this.#file = file;
    this.#now = now;
    this.look = look;
    this.second = new SecondFolder(file);
  }

  get folder(): string {
    return backupFolder(this.#file);
  }

  /** All backups, newest first. */
  list(): readonly Backup[] {
    return backupsIn(this.folder);
  }

  /** Whether anything was written since the last backup of this run. */
  get isChanged(): boolean {
    return this.#changes() !== this.#changesThen;
  }

  #changes(): number {
    return Number(this.#db.prepare("SELECT total_changes()").pluck().get());
  }

  /** Makes a backup; the older ones stay when that does not work out. One after the other. */
  make(reason: BackupReason): Promise<Result<Backup, "backup-failed">> {
    return this.#enqueue(reason, this.look);
  }

  #enqueue(reason: BackupReason, look: Look): Promise<Result<Backup, "backup-failed">> {
    const made = this.#queue.then(() => this.#make(reason, look));
    this.#queue = made;
    return made;
  }

  async #make(reason: BackupReason, look: Look): Promise<Result<Backup, "backup-failed">> {
    const { folder } = this;
    const aside = join(folder, "copy.new");
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      removeAside(aside);
      // Page by page, with pauses in which words are saved. A plain copy of the file would lack what is in the log.
      await this.#db.backup(aside);
      // Nothing else has run since the last page was copied.
      const [changes, counts] = [this.#changes(), countsOf(this.#db)];
      putIntoOneFile(aside);
      compare(await look(aside), counts);
      const name = nextName(folder, reason, this.#now());
      publish(aside, join(folder, name));
      this.#changesThen = changes;
      thinOut(folder);
      this.second.take(join(folder, name), name);
      const backup = this.list().find((one) => one.name === name);
      return backup ? ok(backup) : err("backup-failed", "It is gone again.");
    } catch (cause) {
      try {
        removeAside(aside);
      } catch {
        // What is in the way cannot be removed either; the first cause says more.
      }
      return err("backup-failed", reasonOf(cause));
    }
  }

  /** Opens each backup and reads all of it. */
  async check(): Promise<readonly CheckedBackup[]> {
    const checked: CheckedBackup[] = [];
    for (const { name } of this.list()) {
      const counts = await this.look(join(this.folder, name));
      checked.push({ name, result: counts.ok ? ok({ posts: counts.value["post"] ?? 0 }) : counts });
      await pause(); // keys pressed meanwhile are answered, also where it is looked here
    }
    return checked;
  }

  #fileOf(name: BackupName): string | undefined {
    return this.list().some((one) => one.name === name) ? join(this.folder, name) : undefined;
  }

  /** What restoring a backup would change. */
  async preview(name: BackupName): Promise<Result<Difference, "no-backup" | OpenErrorCode>> {
    const file = this.#fileOf(name);
    return file ? this.compare(file) : err("no-backup", "There is no such backup.");
  }

  /** What having a file of ours here would change. */
  async compare(file: string): Promise<Result<Difference, OpenErrorCode>> {
    const past = await pastOf(this.#db, file, this.look);
    if (!past.ok) return past;
    try {
      return past.value.show(() => differenceTo(this.#db));
    } finally {
      past.value.remove();
    }
  }

  /** Puts everything back as it was, all or nothing. The present state becomes a backup first, which is answered: it is the way back. */
  async restore(name: BackupName): Promise<Result<Backup, "no-backup" | TakeInErrorCode>> {
    const file = this.#fileOf(name);
    return file ? this.takeIn(file, "restore") : err("no-backup", "There is no such backup.");
  }

  /**
   * Has a sound file of ours take the place of everything, all or nothing, after a backup for `reason`, which is answered. It is made
   * ready in three stages, in which it can be ended and nothing is changed; then all of it is changed at once.
   */
  async takeIn(
    file: string,
    reason: BackupReason,
    { signal, progress }: Watch = {},
  ): Promise<Result<Backup, TakeInErrorCode>> {
    const past = await pastOf(this.#db, file, this.look);
    if (!past.ok) return past;
    try {
      if (signal?.aborted) return CANCELLED;
      progress?.(1, 3);
      const before = await this.#makeOfNow(reason);
      if (!before.ok) return before;
      if (signal?.aborted) return CANCELLED;
      progress?.(2, 3);
      const taken = past.value.show(() => replaceBy(this.#db));
      return taken.ok ? before : taken;
    } finally {
      past.value.remove();
    }
  }

  /** A backup that holds every word of now: what is saved while a thread looks through one is not in it. */
  async #makeOfNow(reason: BackupReason): Promise<Result<Backup, "backup-failed">> {
    const made = await this.make(reason);
    return made.ok && this.isChanged ? this.#enqueue(reason, lookHere) : made;
  }
}
