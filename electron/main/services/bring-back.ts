import { statSync } from "node:fs";
import { basename } from "node:path";
import type { EverythingOperations, WorkspaceOffer } from "../../../src/contract/operations.ts";
import type { Backup } from "../../../src/domain/backup.ts";
import type { Instant } from "../../../src/domain/post.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import type { ExportFault } from "../../../src/exchange/everything/format.ts";
import type { Staging } from "../../store/staging.ts";
import { readEverything } from "./read-everything.ts";
import type { Services } from "./services.ts";

type Staged = { readonly staging: Staging; readonly madeAt: Instant };

/** A fault of the disk, and none of what was written. */
const isOfTheDisk = (cause: unknown): boolean => cause instanceof Error && "errno" in cause;

/** A workspace that comes back from a file: looked at first, taken in when the owner says so. */
export class BringBack {
  readonly #services: Services;
  #file: string | undefined;
  #staging: Staging | undefined;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Asks for a file. */
  async choose(): Promise<Result<{ readonly file: string }, "cancelled">> {
    const file = await this.#services.dialogs.open(["zip", "sqlite"], "Exports and backups");
    if (file === null) return err("cancelled", "No file was chosen.");
    this.letGo();
    this.#file = file;
    return ok({ file: basename(file) });
  }

  /** Reads all of it, beside what is here. */
  async read(): Promise<Result<WorkspaceOffer, EverythingOperations["everything.read"]["error"]>> {
    const { everything } = this.#services.store;
    const file = this.#file;
    if (file === undefined) return err("no-import", "Nothing was chosen.");
    try {
      const staged = await this.#stage(file);
      if (!staged.ok) return staged;
      const { staging, madeAt } = staged.value;
      this.#staging = staging;
      const difference = everything.difference(staging);
      if (difference) return ok({ file: basename(file), madeAt, isEmpty: everything.isEmpty(), difference });
      this.letGo();
      return err("backup-unusable", "It is built otherwise.");
    } catch (cause) {
      if (!isOfTheDisk(cause)) throw cause;
      return err("file-unreadable", String(cause));
    }
  }

  async #stage(file: string): Promise<Result<Staged, ExportFault | "backup-unusable">> {
    const { everything } = this.#services.store;
    if (/\.sqlite$/iu.test(file)) {
      const copied = everything.stageBackup(file);
      return copied.ok ? ok({ staging: copied.value, madeAt: statSync(file).mtimeMs }) : copied;
    }
    const read = await readEverything(file, everything);
    if (!read.ok) return read;
    return ok({ staging: read.value.staging, madeAt: Date.parse(read.value.contents.made) });
  }

  /** Has it take the place of everything; the backup that is answered is the way back. */
  async takeIn(): Promise<Result<Backup, "no-import" | "backup-failed" | "backup-unusable">> {
    const staging = this.#staging;
    if (!staging) return err("no-import", "Nothing was chosen.");
    try {
      const taken = await this.#services.store.everything.takeIn(staging);
      if (taken.ok || taken.error.code === "backup-failed") return taken as Result<Backup, "backup-failed">;
      return err("backup-unusable", taken.error.message);
    } finally {
      this.letGo();
    }
  }

  /** Lets go of what was chosen. */
  letGo(): void {
    this.#staging?.remove();
    this.#staging = undefined;
    this.#file = undefined;
  }
}
