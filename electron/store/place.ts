import { mkdirSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { publish, removeAside } from "./backup-files.ts";
import type { Db } from "./connection.ts";

/** What somebody did to the files of a database that is open. */
export type Displacement = "gone" | "replaced" | "log-gone";

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

  constructor(db: Db) {
    this.#db = db;
    this.#file = idOf(db.name);
    this.#log = idOf(`${db.name}-wal`);
  }

  /** The file's name, as it was opened. */
  get file(): string {
    return this.#db.name;
  }

  /** What became of the files since they were opened; null when they are where they were. Two looks at a folder, no reading. */
  displacement(): Displacement | null {
    const file = idOf(this.#db.name);
    if (file !== this.#file) return file === null ? "gone" : "replaced";
    return idOf(`${this.#db.name}-wal`) === this.#log ? null : "log-gone";
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

  /** Has every write refused: it would go nowhere. */
  seal(): void {
    this.#db.pragma("query_only = ON");
  }

  /** Has writes taken again. */
  unseal(): void {
    if (this.#db.open) this.#db.pragma("query_only = OFF");
  }

  /**
   * Closes the connection after everything was written anew. The old file, wherever it was moved to, becomes whole without its
   * log; a log that still lies under the old name goes: what lies there now is not its file.
   */
  leave(): void {
    try {
      this.#db.pragma("wal_checkpoint(TRUNCATE)");
    } finally {
      this.#db.close();
      if (idOf(`${this.#db.name}-wal`) === this.#log) {
        for (const part of ["-wal", "-shm"]) rmSync(this.#db.name + part, { force: true });
      }
    }
  }
}
