import { mkdirSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { BackupReason } from "../../src/domain/backup.ts";
import type { Instant } from "../../src/domain/post.ts";
import { isAsStored } from "./altered.ts";
import { copyAtOnce, publish, removeAside, soundCounts } from "./backup-files.ts";
import { closeDatabase, type Db } from "./connection.ts";
import { codeOf } from "./inspect.ts";
import { putTogether } from "./recover.ts";
import { takeAll } from "./salvage.ts";
import { Trace } from "./trace.ts";

/** What somebody did to the files of a database that is open. */
export type Displacement = "gone" | "replaced" | "log-gone" | "written-into";

/** Which file on the disk a name stands for; null when none does. */
function idOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

/**
 * The place of an open database on the disk. Its files may be moved, exchanged or deleted while it is open; SQLite goes on
 * writing into what no name leads to any more, and all of that is lost when the program ends.
 */
export class Place {
  readonly #db: Db;
  readonly #file: string | null;
  readonly #log: string | null;
  readonly #trace: Trace;
  #version: unknown;

  constructor(db: Db) {
    this.#db = db;
    this.#file = idOf(db.name);
    this.#log = idOf(`${db.name}-wal`);
    this.#trace = new Trace(db.name);
    this.#version = this.#versionNow();
  }

  #versionNow(): unknown {
    return this.#db.pragma("data_version", { simple: true });
  }

  /** The file's name, as it was opened. */
  get file(): string {
    return this.#db.name;
  }

  /** What became of the files since they were opened; null when they are where they were. A few looks at a folder and a hundred bytes. */
  displacement(): Displacement | null {
    const file = idOf(this.#db.name);
    if (file !== this.#file) return file === null ? "gone" : "replaced";
    if (idOf(`${this.#db.name}-wal`) !== this.#log) return "log-gone";
    return this.#trace.isForeign() ? "written-into" : null;
  }

  /** Changes with every writing into the file; two equal answers a while apart say that nobody is at it. */
  stamp(): string {
    return this.#trace.stamp();
  }

  /** Whether another program, by way of SQLite as is right, changed anything since this was asked last. */
  isChangedByAnother(): boolean {
    const before = this.#version;
    this.#version = this.#versionNow();
    return this.#version !== before;
  }

  /** Makes a backup before anything else can happen; where the disk refuses there is none. */
  copyAtOnce(reason: BackupReason, now: Instant): void {
    try {
      copyAtOnce(this.#db, this.#db.name, reason, now);
    } catch (cause) {
      if (!codeOf(cause)) throw cause;
    }
  }

  /** Writes everything, the last word included, to a file of that name, whole or not at all. Throws where the disk refuses. */
  writeAnew(file: string): void {
    const aside = `${file}.new`;
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    removeAside(aside);
    const isSealed = this.#db.pragma("query_only", { simple: true }) === 1;
    if (isSealed) this.unseal(); // SQLite counts writing a copy as writing
    try {
      this.#db.prepare("VACUUM INTO ?").run(aside);
    } finally {
      if (isSealed) this.seal();
    }
    publish(aside, file);
  }

  /**
   * As `writeAnew`, from a file that somebody wrote over: what memory and the log still hold, or else the newest backup with
   * every row that can be read. Answers whether memory and log held everything.
   */
  writeWhatIsLeft(file: string): boolean {
    try {
      this.writeAnew(file);
      if (soundCounts(file).ok && isAsStored(file)) return true;
    } catch (cause) {
      if (!codeOf(cause)) throw cause;
    }
    removeAside(file);
    putTogether(file, (base) => takeAll(base, this.#db));
    return false;
  }

  /** Has every write refused: it would go nowhere. */
  seal(): void {
    this.#db.pragma("query_only = ON");
  }

  /** Has writes taken again. */
  unseal(): void {
    if (this.#db.open) this.#db.pragma("query_only = OFF");
  }

  /** Closes the database and lets go of its files. */
  close(): void {
    try {
      closeDatabase(this.#db);
    } finally {
      this.#trace.close();
    }
  }

  /**
   * Closes the connection after everything was written anew. The old file, wherever it was moved to, becomes whole without its
   * log where it takes it; a log that still lies under the old name goes: what lies there now is not its file.
   */
  leave(): void {
    try {
      this.#db.pragma("wal_checkpoint(TRUNCATE)");
    } catch (cause) {
      if (!codeOf(cause)) throw cause; // the old file may be full of something else, or its disk gone
    }
    this.#db.close();
    this.#trace.close();
    if (idOf(`${this.#db.name}-wal`) !== this.#log) return;
    for (const part of ["-wal", "-shm"]) rmSync(this.#db.name + part, { force: true });
  }
}
