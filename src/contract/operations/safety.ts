import type { AlteredPost, Recovery } from "../../domain/recovery.ts";
import type { Nothing } from "./nothing.ts";

/** What became of the owner's words on the disk. */
export interface SafetyOperations {
  /** What had to be done at the start because the file was harmed; null when nothing was wrong. */
  "safety.recovery": { input: Nothing; output: { readonly recovery: Recovery | null }; error: never };
  /** Reads all posts and answers those that the disk changed. */
  "safety.altered": { input: Nothing; output: readonly AlteredPost[]; error: "storage-failed" };
}

/** Their names at run time. */
export const safetyOperations: Record<keyof SafetyOperations, true> = {
  "safety.recovery": true,
  "safety.altered": true,
};
