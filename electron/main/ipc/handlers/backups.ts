import type { BackupFault, BackupsOperations } from "../../../../src/contract/operations.ts";
import { err, ok, type Result } from "../../../../src/domain/result.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { storageFault } from "./stored.ts";

/** Whatever is wrong with the file of a backup, it cannot be used. */
const faultOf = ({ error }: Result<never, string> & { readonly ok: false }): Result<never, BackupFault> =>
  err(error.code === "no-backup" ? "no-backup" : "backup-unusable", error.message);

/** Copies of everything, and the way back to one. */
export function backupsHandlers(services: Services): Handlers<keyof BackupsOperations> {
  const { backups } = services.store;
  return {
    "backups.list": () => ok(backups.list()),
    "backups.make": () => backups.make("asked"),
    "backups.check": async () =>
      ok((await backups.check()).map(({ name, result }) => ({ name, posts: result.ok ? result.value.posts : null }))),
    "backups.second": () => ok(backups.second.current()),
    "backups.choose-second": async () => {
      const parent = await services.dialogs.folder("Copy backups here");
      if (parent === null) return err("cancelled", "No folder was chosen.");
      const chosen = backups.second.choose(parent);
      if (chosen.ok) await backups.make("asked"); // the first copy, at once
      return chosen.ok ? ok(backups.second.current()) : chosen;
    },
    "backups.forget-second": () => ok(backups.second.forget()),
    "backups.preview": async ({ name }) => {
      const offer = await backups.preview(name);
      return offer.ok ? offer : faultOf(offer);
    },
    "backups.restore": async ({ name }) => {
      const restored = await backups.restore(name).catch(storageFault);
      if (restored.ok) services.tell("posts.changed", { ids: [] });
      if (restored.ok || restored.error.code === "backup-failed" || restored.error.code === "storage-failed")
        return restored as Result<never, "backup-failed" | "storage-failed">;
      return faultOf(restored);
    },
  };
}
