import { accessSync, constants, copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs"; // prettier-ignore
import { dirname, join, sep } from "node:path";
import type { BackupName, SecondFolder as Told } from "../../src/domain/backup.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { backupsIn, publish, soundCounts, thinOut } from "./backup-files.ts";

/** The backups get a folder of their own in the one that was chosen; another one's of that name is left alone. */
const OWN = "Earnest backups";

function ownFolderIn(parent: string): string {
  for (let number = 1; ; number++) {
    const folder = join(parent, number === 1 ? OWN : `${OWN} ${number}`);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { mode: 0o700 });
    return folder;
  }
}

/**
 * A folder on another disk, perhaps, that backups are copied to. Which one it is belongs to this computer, so it is told
 * beside the database and not in it. Nothing that goes wrong there stops anything here.
 */
export class SecondFolder {
  readonly #file: string;
  readonly #home: string;
  #isRefused = false;

  constructor(database: string) {
    this.#home = dirname(database);
    this.#file = join(this.#home, "second-folder.json");
  }

  #folder(): string | null {
    try {
      const told: unknown = JSON.parse(readFileSync(this.#file, "utf8"));
      return typeof told === "string" ? told : null;
    } catch {
      return null; // none was chosen, or what was chosen cannot be read any more
    }
  }

  /** Where it is, and whether it takes copies now. */
  current(): Told {
    const folder = this.#folder();
    if (folder === null) return { folder, state: "off" };
    if (!existsSync(folder)) return { folder, state: "missing" };
    return { folder, state: this.#isRefused || !isWritable(folder) ? "refused" : "fine" };
  }

  /** Has backups copied to a folder of their own in `parent` from now on; not inside the data folder, which they are to outlive. */
  choose(parent: string): Result<Told, "folder-refused"> {
    try {
      const [inside, home] = [realpathSync(parent) + sep, realpathSync(this.#home) + sep];
      if (inside.startsWith(home)) return err("folder-refused", "It lies in the data folder.");
      const folder = ownFolderIn(parent);
      writeFileSync(`${this.#file}.new`, JSON.stringify(folder));
      renameSync(`${this.#file}.new`, this.#file);
      this.#isRefused = false;
      return ok(this.current());
    } catch (cause) {
      return err("folder-refused", String(cause));
    }
  }

  /** Copies no more; the copies stay. */
  forget(): Told {
    rmSync(this.#file, { force: true });
    this.#isRefused = false;
    return this.current();
  }

  /** Copies a backup, reads the copy and thins the folder out; what does not work out is told by `current`. Never throws. */
  take(backup: string, name: BackupName): void {
    const { folder, state } = this.current();
    if (folder === null || state === "missing") return; // its parent may be where a disk is to be plugged in: nothing is made there
    const aside = join(folder, "copy.new");
    try {
      copyFileSync(backup, aside);
      if (!soundCounts(aside).ok) throw new Error("The copy is not sound.");
      publish(aside, join(folder, name));
      thinOut(folder);
      this.#isRefused = false;
    } catch {
      this.#isRefused = true;
      removeIfPossible(aside);
    }
  }

  /** Removes the copies, and the folder when nothing else is in it. */
  erase(): void {
    const folder = this.#folder();
    if (folder === null || !existsSync(folder)) return;
    for (const { name } of backupsIn(folder)) rmSync(join(folder, name));
    removeIfPossible(join(folder, "copy.new"));
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function removeIfPossible(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It stays; the next copy takes its place.
  }
}
