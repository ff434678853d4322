import { existsSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Room for some hundred saves, in bytes. */
const SIZE = 2_000_000;

/** The name of its file. */
export const BALLAST = "room-for-last-words";

const isFull = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && String(cause.code).startsWith("SQLITE_FULL");

/**
 * Room on the disk that is kept for the last words: on a full disk SQLite can neither add, change nor delete. It is given
 * up when a save needs it, and laid down anew at a start that finds room.
 */
export class Ballast {
  readonly #file: string;

  constructor(database: string) {
    this.#file = join(dirname(database), BALLAST);
    if (existsSync(this.#file)) return;
    try {
      writeFileSync(this.#file, Buffer.alloc(SIZE, 1), { mode: 0o600 }); // no zeros: a disk may keep those without room
    } catch {
      rmSync(this.#file, { force: true }); // there is no room to keep
    }
  }

  /** Runs a write; when the disk is full it is run once more in the room that was kept. */
  write<Value>(work: () => Value): Value {
    try {
      return work();
    } catch (cause) {
      if (!isFull(cause) || !existsSync(this.#file)) throw cause;
      rmSync(this.#file);
      return work();
    }
  }
}
