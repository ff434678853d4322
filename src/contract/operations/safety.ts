import type { Keeping } from "../../domain/keeping.ts";
import type { AlteredPost, Recovery } from "../../domain/recovery.ts";
import type { Nothing } from "./nothing.ts";

/** What became of the owner's words on the disk. */
export interface SafetyOperations {
  /** What had to be done at the start because the file was harmed; null when nothing was wrong. */
  "safety.recovery": { input: Nothing; output: { readonly recovery: Recovery | null }; error: never };
  /** Reads all posts and answers those that the disk changed. */
  "safety.altered": { input: Nothing; output: readonly AlteredPost[]; error: "storage-failed" };
  /** Where the words are kept now; `keeping.changed` tells when that changes. */
  "safety.keeping": { input: Nothing; output: Keeping; error: never };
  /** Of two files, the words that are in sight stay; the other file becomes a backup. */
  "safety.keep-here": { input: Nothing; output: Nothing; error: "storage-failed" };
  /** Of two files, the other one is opened; the words that were in sight become a backup. Then the page is to be shown anew. */
  "safety.open-other": { input: Nothing; output: Nothing; error: "backup-failed" | "backup-unusable" };
}

/** Their names at run time. */
export const safetyOperations: Record<keyof SafetyOperations, true> = {
  "safety.recovery": true,
  "safety.altered": true,
  "safety.keeping": true,
  "safety.keep-here": true,
  "safety.open-other": true,
};
