import { statSync } from "node:fs";
import { basename } from "node:path";
import type { EverythingOperations, WorkspaceOffer } from "../../../src/contract/operations.ts";
import type { Backup } from "../../../src/domain/backup.ts";
import type { Instant } from "../../../src/domain/post.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import type { ExportFault } from "../../../src/exchange/everything/format.ts";
import type { Staging } from "../../store/staging.ts";
import type { Watch } from "../../store/looking.ts";
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
  /** What is under way; another one waits for its end, since both would be put together in the same place. */
  #underWay: Promise<unknown> = Promise.resolve();
  #ending = new AbortController();

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
  read(): Promise<Result<WorkspaceOffer, EverythingOperations["everything.read"]["error"]>> {
    return this.#after((watch) => this.#read(watch));
  }

  /** Begins something that can be ended, when what was under way before has ended. */
  #after<Value>(work: (watch: Watch) => Promise<Value>): Promise<Value> {
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    const progress: Watch["progress"] = (done, total) => this.#services.tell("everything.progress", { done, total });
    const done = this.#underWay.then(() => work({ signal, progress }));
    this.#underWay = done.catch(() => undefined);
    return done;
  }

  async #read(watch: Watch): Promise<Result<WorkspaceOffer, EverythingOperations["everything.read"]["error"]>> {
    const { everything } = this.#services.store;
    const file = this.#file;
    if (file === undefined) return err("no-import", "Nothing was chosen.");
    try {
      const staged = await this.#stage(file, watch);
      if (!staged.ok) return staged;
      const { staging, madeAt } = staged.value;
      const difference = watch.signal?.aborted ? null : await everything.difference(staging);
      if (watch.signal?.aborted) {
        staging.remove();
        return err("cancelled", "It was let go of.");
      }
      this.#staging = staging;
      if (difference) return ok({ file: basename(file), madeAt, isEmpty: everything.isEmpty(), difference });
      this.letGo();
      return err("backup-unusable", "It is built otherwise.");
    } catch (cause) {
      if (!isOfTheDisk(cause)) throw cause;
      return err("file-unreadable", String(cause));
    }
  }

  async #stage(file: string, watch: Watch): Promise<Result<Staged, "cancelled" | ExportFault | "backup-unusable">> {
    const { everything } = this.#services.store;
    if (/\.sqlite$/iu.test(file)) {
      const copied = await everything.stageBackup(file);
      return copied.ok ? ok({ staging: copied.value, madeAt: statSync(file).mtimeMs }) : copied;
    }
    const read = await readEverything(file, everything, watch);
    if (!read.ok) return read;
    return ok({ staging: read.value.staging, madeAt: Date.parse(read.value.contents.made) });
  }

  /** Has it take the place of everything; the backup that is answered is the way back. */
  takeIn(): Promise<Result<Backup, "no-import" | "cancelled" | "backup-failed" | "backup-unusable">> {
    return this.#after((watch) => this.#takeIn(watch));
  }

  async #takeIn(
    watch: Watch,
  ): Promise<Result<Backup, "no-import" | "cancelled" | "backup-failed" | "backup-unusable">> {
    const staging = this.#staging;
    this.#staging = undefined;
    this.#file = undefined;
    if (!staging) return err("no-import", "Nothing was chosen.");
    try {
      const taken = await this.#services.store.everything.takeIn(staging, watch);
      if (taken.ok) return taken;
      const { code, message } = taken.error;
      if (code === "backup-failed" || code === "cancelled") return err(code, message);
      return err("backup-unusable", taken.error.message);
    } finally {
      staging.remove();
    }
  }

  /** Lets go of what was chosen, and ends what is under way; what has not changed anything yet never will. */
  letGo(): void {
    this.#ending.abort();
    this.#staging?.remove();
    this.#staging = undefined;
    this.#file = undefined;
  }
}
