import type { Instant } from "./post.ts";

/** What a backup was made for: as time passed, because it was asked for, or before something large. */
export const backupReasons = [
  "day",
  "hour",
  "asked",
  "migration",
  "import",
  "bulk",
  "erase",
  "restore",
  "replaced",
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** The name of a backup's file, without its folder. */
export type BackupName = string & { readonly __brand: "BackupName" };

/** A copy of all the owner's words as they were at a moment. */
export type Backup = {
  readonly name: BackupName;
  /** Counts backups, whatever the clock did. */
  readonly seq: number;
  readonly madeAt: Instant;
  readonly reason: BackupReason;
};

/** A folder elsewhere, on another disk perhaps, that backups are copied to; `missing` may come back by itself. */
export type SecondFolder =
  | { readonly folder: null; readonly state: "off" }
  | { readonly folder: string; readonly state: "fine" | "missing" | "refused" };

/** What the posts of a backup are to those of now. */
export type Difference = {
  /** Posts in the backup. */
  readonly posts: number;
  /** In the backup and not here. */
  readonly back: number;
  /** With other words, or in another place. */
  readonly changed: number;
  /** Here and not in the backup. */
  readonly gone: number;
};
