import type { Backup, Difference } from "../../domain/backup.ts";
import type { Instant } from "../../domain/post.ts";
import type { ExportFault } from "../../exchange/everything/format.ts";
import type { BackupFault } from "./backups.ts";
import type { Nothing } from "./nothing.ts";

/** What the owner types before everything is erased. */
export const ERASE_WORD = "erase";

/** A workspace in a file, read as a whole, and what having it here would change. */
export type WorkspaceOffer = {
  readonly file: string;
  readonly madeAt: Instant;
  /** Nothing was ever written here. */
  readonly isEmpty: boolean;
  readonly difference: Difference;
};

/** The workspace as a whole: handed over, brought back, erased. */
export interface EverythingOperations {
  /** Asks for a place and writes everything there, all or nothing. */
  "everything.export": {
    input: Nothing;
    output: { readonly file: string; readonly posts: number };
    error: "cancelled" | "file-not-written";
  };
  /** Asks for an export, or a backup. */
  "everything.choose": { input: Nothing; output: { readonly file: string }; error: "cancelled" };
  /** Reads all of what was chosen; nothing here is touched. `everything.progress` tells how far it is, here and when it is taken in. */
  "everything.read": {
    input: Nothing;
    output: WorkspaceOffer;
    error: "no-import" | "cancelled" | "file-unreadable" | "backup-unusable" | "storage-failed" | ExportFault;
  };
  /** Has what was chosen take the place of everything. What was here becomes a backup first, which is answered: it is the way back. */
  "everything.take-in": {
    input: Nothing;
    output: Backup;
    error: "no-import" | "cancelled" | "backup-failed" | "storage-failed" | BackupFault;
  };
  /** Lets go of what was chosen; reading it or taking it in is ended, with nothing changed. */
  "everything.let-go": { input: Nothing; output: Nothing; error: never };
  /** Removes every word, also from backups here; those in the second folder only when asked. Answers where a last copy is. */
  "everything.erase": {
    input: { readonly word: typeof ERASE_WORD; readonly isCopiesToo: boolean };
    output: { readonly keptIn: string | null };
    error: "erase-incomplete" | "storage-failed";
  };
}

/** Their names at run time. */
export const everythingOperations: Record<keyof EverythingOperations, true> = {
  "everything.export": true,
  "everything.choose": true,
  "everything.read": true,
  "everything.take-in": true,
  "everything.let-go": true,
  "everything.erase": true,
};
