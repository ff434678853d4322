import type { Backup, BackupName, Difference, SecondFolder } from "../../domain/backup.ts";
import type { Nothing } from "./nothing.ts";

/** Why a backup cannot be used. */
export type BackupFault = "no-backup" | "backup-unusable";

/** A look into a backup: how many posts it holds; null when it cannot be used. */
export type BackupLook = { readonly name: BackupName; readonly posts: number | null };

/** Copies of everything, and the way back to one. */
export interface BackupsOperations {
  /** Newest first. */
  "backups.list": { input: Nothing; output: readonly Backup[]; error: never };
  "backups.make": { input: Nothing; output: Backup; error: "backup-failed" };
  /** Opens each and reads all of it. */
  "backups.check": { input: Nothing; output: readonly BackupLook[]; error: never };
  "backups.preview": { input: { name: BackupName }; output: Difference; error: BackupFault };
  /** The folder elsewhere that backups are copied to. */
  "backups.second": { input: Nothing; output: SecondFolder; error: never };
  /** Asks for one; backups go to a folder of their own in it. */
  "backups.choose-second": { input: Nothing; output: SecondFolder; error: "cancelled" | "folder-refused" };
  /** Copies no more; the copies stay. */
  "backups.forget-second": { input: Nothing; output: SecondFolder; error: never };
  /** Puts everything back as it was then; the present state becomes a backup first, which is answered: it is the way back. */
  "backups.restore": {
    input: { name: BackupName };
    output: Backup;
    error: BackupFault | "backup-failed" | "storage-failed";
  };
}

/** Their names at run time. */
export const backupsOperations: Record<keyof BackupsOperations, true> = {
  "backups.list": true,
  "backups.make": true,
  "backups.check": true,
  "backups.preview": true,
  "backups.second": true,
  "backups.choose-second": true,
  "backups.forget-second": true,
  "backups.restore": true,
};
