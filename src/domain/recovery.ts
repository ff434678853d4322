import type { Instant, PostId } from "./post.ts";

/** What happened to the file with the owner's words, so that another was put in its place. */
export type Harm = "missing" | "not-a-database" | "damaged" | "planted" | "log-missing";

/** What was done about it at the start. */
export type Recovery = {
  readonly harm: Harm;
  /** When the backup that was put back was made; null when there was none. */
  readonly backupFrom: Instant | null;
  /** Posts there are now; the trash is left aside. */
  readonly posts: number;
  /** Of those, the ones that were read from the harmed file, because the backup lacks them or has older words. */
  readonly salvaged: number;
  /** The folder in which the harmed file is kept as it was found; null when there was none. */
  readonly keptIn: string | null;
};

/** A post whose text on the disk is not what was stored, though nobody wrote another. */
export type AlteredPost = {
  readonly id: PostId;
  readonly text: string;
  /** Its last version that is whole; null when there is none. */
  readonly whole: { readonly text: string; readonly keptAt: Instant } | null;
};
