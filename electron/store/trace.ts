import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { endianness } from "node:os";
import Database from "better-sqlite3";
import type { Db } from "./connection.ts";
import { refusalOf } from "./inspect.ts";

/** A file up to this size is read as a whole, in bytes; of a larger one so many pieces are read, spread over all of it. */
const READ_WHOLE = 4_000_000;
const PIECES = 256;
const PIECE = 4096;
/** Where SQLite's record beside the log, whose form is fixed, says which log it is, and how much of it was moved. */
const RECORD = { bytes: 100, log: [32, 40], moved: 96 } as const;

/** What SQLite says of the log: which one it is, and how much of it it moved into the file. */
type Moved = { readonly log: string; readonly moved: number };

function movedIn(record: number): Moved {
  const bytes = Buffer.alloc(RECORD.bytes);
  readSync(record, bytes, 0, bytes.length, 0);
  const moved = endianness() === "LE" ? bytes.readUInt32LE(RECORD.moved) : bytes.readUInt32BE(RECORD.moved);
  return { log: bytes.toString("hex", ...RECORD.log), moved };
}

/**
 * Whether SQLite may have written into the file in between: it moved more of the log, or began the log anew, which it does
 * when all of it was moved. In doubt it was SQLite: to take its own writing for somebody else's would stop all saving.
 */
const hasMoved = (before: Moved, now: Moved): boolean => before.log !== now.log || before.moved !== now.moved;

function stampOf(file: number): string {
  const { mtimeNs, size } = fstatSync(file, { bigint: true });
  return `${mtimeNs}:${size}`;
}

/** A fingerprint of what the file holds. */
function printOf(file: number): string {
  const { size } = fstatSync(file);
  const isWhole = size <= READ_WHOLE;
  const piece = Buffer.alloc(isWhole ? size : PIECE);
  const hash = createHash("sha1").update(String(size));
  for (let at = 0; at < (isWhole ? 1 : PIECES); at++) {
    const from = isWhole ? 0 : Math.floor(((size - PIECE) * at) / (PIECES - 1));
    hash.update(piece.subarray(0, readSync(file, piece, 0, piece.length, from)));
  }
  return hash.digest("hex");
}

function isSound(name: string): boolean {
  let db: Db | undefined;
  try {
    db = new Database(name, { readonly: true });
    return refusalOf(db) === undefined;
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

/** The file and the record beside its log, held open; null where there is no such record. */
function handlesOf(name: string): { readonly file: number; readonly record: number } | null {
  try {
    const record = openSync(`${name}-shm`, "r");
    return { file: openSync(name, "r"), record };
  } catch {
    return null;
  }
}

/**
 * Tells whether anybody wrote into the file of an open database past SQLite. While it is open SQLite itself writes there only
 * what it moves from the log, and keeps a record of that; every other change is somebody else's.
 *
 * The files are held open as long as the database is: a program that closes one of them a second time gives up SQLite's locks
 * with it, and another one would take the log for left behind.
 */
export class Trace {
  readonly #name: string;
  readonly #handles: ReturnType<typeof handlesOf>;
  #moved: Moved | undefined;
  #stamp = "";
  #print = "";

  constructor(name: string) {
    this.#name = name;
    this.#handles = handlesOf(name);
    if (!this.#handles) return;
    const { file, record } = this.#handles;
    [this.#moved, this.#stamp, this.#print] = [movedIn(record), stampOf(file), printOf(file)];
  }

  /** Changes with every writing into the file; two equal answers a while apart say that nobody is at it. */
  stamp(): string {
    return this.#handles && this.#moved ? stampOf(this.#handles.file) : "";
  }

  /** Whether somebody did. A file that was only touched, or written anew with what it held, does not count. */
  isForeign(): boolean {
    if (!this.#handles || !this.#moved) return false;
    const { file, record } = this.#handles;
    const [moved, stamp] = [movedIn(record), stampOf(file)];
    const isOurs = hasMoved(this.#moved, moved);
    this.#moved = moved;
    if (stamp === this.#stamp) return false;
    const print = printOf(file);
    const isSame = print === this.#print && isSound(this.#name); // pieces do not show every change
    if (!isOurs && !isSame) return true;
    [this.#stamp, this.#print] = [stamp, print];
    return false;
  }

  /** Lets go of the files; the database has to be closed before. */
  close(): void {
    if (!this.#handles || this.#moved === undefined) return;
    this.#moved = undefined;
    closeSync(this.#handles.file);
    closeSync(this.#handles.record);
  }
}
