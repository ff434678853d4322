import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import type { Keeping, OtherFile } from "../../src/domain/keeping.ts";
import type { Instant } from "../../src/domain/post.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { copyAtOnce, publish, removeAside, soundCounts } from "./backup-files.ts";
import { openStore, type Store } from "./index.ts";
import { codeOf, type OpenErrorCode } from "./inspect.ts";
import { type Look, lookHere } from "./looking.ts";
import type { Displacement } from "./place.ts";
import { keepAside } from "./recover.ts";

/** How long after a file could not be written anew it is tried again, in milliseconds. */
const RETRY_AFTER = 2000;
/** How long a file that another program writes into must lie still before it is looked at, in milliseconds. */
const STILL_FOR = 500;

/** Since when a file that another program writes into is as its stamp says; without a stamp nobody does. */
type Still = { readonly stamp: string | null; readonly since: number };
const AT_REST: Still = { stamp: null, since: 0 };

/** Where Earnest goes on while another file lies in the place of its own. As long as it is there, the owner has not chosen. */
const hereOf = (file: string): string => join(dirname(file), "earnest-here.sqlite");

const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Whether a file can be looked at and not changed: without its folder no log can be written beside it. */
const isReadOnly = (file: string): boolean => existsSync(file) && !(isWritable(file) && isWritable(dirname(file)));

function otherAt(file: string): OtherFile {
  const counts = soundCounts(file);
  const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return { posts: counts.ok ? (counts.value["post"] ?? 0) : null, changedAt };
}

/** Keeps what lies at a place: among the backups what is sound and ours, as a harmed file what is not. */
function keepOther(file: string, now: Instant): void {
  if (!existsSync(file)) return;
  if (!soundCounts(file).ok) return void keepAside(file, now);
  const other = new Database(file, { readonly: true });
  try {
    copyAtOnce(other, file, "replaced", now);
  } finally {
    other.close();
  }
}

/** A store over a copy of a file, for a disk that takes no changes. */
function openCopy(file: string, now: () => Instant, look: Look): Result<Store, OpenErrorCode> {
  const copy = join(mkdtempSync(join(tmpdir(), "earnest-read-")), basename(file));
  for (const part of ["-wal", ""]) {
    if (!existsSync(file + part)) continue;
    copyFileSync(file + part, copy + part);
    chmodSync(copy + part, 0o600); // a copy has the rights of what it was made of
  }
  const opened = openStore(copy, now, look);
  if (opened.ok) opened.value.place.seal();
  return opened;
}

/**
 * The store where it is at home, kept an eye on: the folder belongs to the owner, and to programs that sync files. Nothing is
 * written into a file that is not the one that was opened; all of it is written anew under a name before anything goes on.
 */
export class Home {
  readonly #file: string;
  readonly #now: () => Instant;
  readonly #look: Look;
  #store: Store;
  #keeping: Keeping;
  #failedAt = -Infinity;
  #still: Still = AT_REST;
  #isClosed = false;
  #hear: () => void = () => undefined;

  private constructor(file: string, now: () => Instant, look: Look, store: Store, keeping: Keeping) {
    this.#file = file;
    this.#now = now;
    this.#look = look;
    this.#store = store;
    this.#keeping = keeping;
  }

  /** Opens the store in `file`; in the one beside it while there are two, and in a copy where nothing can be changed. `look` reads backups as a whole. */
  static open(file: string, now: () => Instant = Date.now, look: Look = lookHere): Result<Home, OpenErrorCode> {
    const here = hereOf(file);
    if (isReadOnly(file)) {
      const copy = openCopy(file, now, look);
      return copy.ok ? ok(new Home(file, now, look, copy.value, { state: "read-only", folder: dirname(file) })) : copy;
    }
    if (existsSync(here) && !existsSync(file)) renameSync(here, file); // there is nothing to choose from any more
    const isUndecided = existsSync(here);
    const opened = openStore(isUndecided ? here : file, now, look);
    if (!opened.ok) return opened;
    const keeping: Keeping = isUndecided ? { state: "two-files", other: otherAt(file) } : { state: "usual" };
    return ok(new Home(file, now, look, opened.value, keeping));
  }

  /** The store that is open now; another one after it moved. */
  get store(): Store {
    return this.#store;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Has `hear` called whenever the store is another one, or is kept otherwise. */
  onMoved(hear: () => void): void {
    this.#hear = hear;
  }

  /** Looks whether the file is still where it was, and goes on in one that has a name where it is not. */
  look(): void {
    if (this.#isClosed) return;
    if (this.#keeping.state === "read-only") return this.#lookForRights();
    const found = this.#store.place.displacement();
    if (found === "written-into" && !this.#liesStill()) return this.#store.place.seal();
    if (found === null && this.#keeping.state !== "nowhere") return this.#lookForOthers();
    if (found !== null && performance.now() - this.#failedAt < RETRY_AFTER) return;
    try {
      this.#goOn(found);
    } catch (cause) {
      if (!codeOf(cause)) throw cause;
      this.#failedAt = performance.now();
      this.#store.place.seal();
      if (this.#keeping.state !== "nowhere") this.#become({ state: "nowhere", folder: dirname(this.#file) });
    }
  }

  /** Says it when another program changed something in the way that is right; what it wrote is kept before anything is typed over it. */
  #lookForOthers(): void {
    const { place } = this.#store;
    if (this.#still.stamp !== null) {
      place.unseal(); // it was written anew with what it held
      this.#still = AT_REST;
    }
    if (!place.isChangedByAnother()) return;
    if (this.#keeping.state !== "changed") place.copyAtOnce("replaced", this.#now());
    if (this.#keeping.state === "usual" || this.#keeping.state === "changed") this.#become({ state: "changed" });
  }

  /** Whether nobody writes into the file any more; half of what a program copies is of no use to anybody. */
  #liesStill(): boolean {
    const [stamp, now] = [this.#store.place.stamp(), performance.now()];
    if (stamp !== this.#still.stamp) this.#still = { stamp, since: now };
    return now - this.#still.since >= STILL_FOR;
  }

  #lookForRights(): void {
    if (isReadOnly(this.#file)) return;
    const opened = openStore(this.#file, this.#now, this.#look);
    if (!opened.ok) return;
    this.#closeStore();
    this.#become({ state: "usual" }, opened.value);
  }

  #goOn(found: Displacement | null): void {
    const { place } = this.#store;
    const isUndecided = place.file !== this.#file;
    const asBefore = (): Keeping =>
      isUndecided ? { state: "two-files", other: otherAt(this.#file) } : { state: "usual" };
    switch (found) {
      case null: // it was put back
        place.unseal();
        return this.#become(asBefore());
      case "log-gone":
        this.#store.close(); // what was in the log goes into the file, which is still the same
        return this.#become(asBefore(), this.#opened(place.file));
      case "gone":
        place.writeAnew(place.file);
        place.leave();
        return this.#become(
          isUndecided ? asBefore() : { state: "written-anew", folder: dirname(this.#file) },
          this.#opened(place.file),
        );
      case "written-into": {
        const here = hereOf(this.#file);
        const theirs = `${place.file}.theirs`;
        removeAside(theirs);
        copyFileSync(place.file, theirs);
        place.unseal();
        const isWhole = place.writeWhatIsLeft(here);
        if (isUndecided) keepOther(theirs, this.#now());
        else publish(theirs, place.file); // under another number on the disk: what is open here is not theirs any more
        removeAside(theirs);
        place.leave();
        this.#still = AT_REST;
        return this.#become({ state: "written-into", other: otherAt(this.#file), isWhole }, this.#opened(here));
      }
      case "replaced": {
        const here = hereOf(this.#file);
        if (isUndecided) keepAside(here, this.#now());
        place.writeAnew(here);
        place.leave();
        return this.#become({ state: "two-files", other: otherAt(this.#file) }, this.#opened(here));
      }
    }
  }

  #opened(file: string): Store {
    const opened = openStore(file, this.#now, this.#look);
    if (!opened.ok) throw new Error(`What was just written cannot be opened: ${opened.error.message}`);
    return opened.value;
  }

  #become(keeping: Keeping, store: Store = this.#store): void {
    this.#keeping = keeping;
    this.#store = store;
    this.#hear();
  }

  /** Has the words that are in sight take the place again; the other file becomes a backup, or is kept as harmed. */
  keepHere(): Result<null, "storage-failed"> {
    const here = hereOf(this.#file);
    if (this.#store.place.file !== here) return ok(null);
    try {
      keepOther(this.#file, this.#now());
      this.#store.close();
      for (const part of ["-wal", "-shm"]) rmSync(this.#file + part, { force: true });
      publish(here, this.#file);
    } catch (cause) {
      if (!codeOf(cause)) throw cause;
      if (existsSync(here)) this.#become(this.#keeping, this.#opened(here));
      return err("storage-failed", String(cause));
    }
    this.#become({ state: "usual" }, this.#opened(this.#file));
    return ok(null);
  }

  /** Opens the other file; the words that were in sight become a backup, which is the way back. */
  async openOther(): Promise<Result<null, "backup-failed" | "backup-unusable">> {
    const here = hereOf(this.#file);
    if (this.#store.place.file !== here) return ok(null);
    if (otherAt(this.#file).posts === null) return err("backup-unusable", "The other file is not sound, or not ours.");
    const made = await this.#store.backups.make("replaced");
    if (!made.ok) return made;
    const opened = openStore(this.#file, this.#now, this.#look);
    if (!opened.ok) return err("backup-unusable", opened.error.message);
    this.#store.close();
    removeAside(here);
    this.#become({ state: "usual" }, opened.value);
    return ok(null);
  }

  /** Closes the store, with everything in a file that has a name wherever the disk allows it. */
  close(): void {
    this.#failedAt = -Infinity;
    this.#still = { stamp: this.#store.place.stamp(), since: -Infinity };
    this.look();
    this.#isClosed = true;
    this.#closeStore();
  }

  #closeStore(): void {
    this.#store.place.unseal();
    this.#store.close();
    if (this.#keeping.state === "read-only") rmSync(dirname(this.#store.place.file), { recursive: true, force: true });
  }
}
