import type { Diagnostic } from "../../checker/index.ts";
import type { BlockerKind, Standing } from "../../domain/gate.ts";
import type { PostId, StepId } from "../../domain/post.ts";

/** What holds a post back: an open flag of a kind, no words, a check that failed, or words that changed meanwhile. */
export type Hold = {
  readonly kind: BlockerKind | "empty" | "unchecked" | "changed";
  readonly diagnostics: readonly Diagnostic[];
};

/** What the gate answered. Posts that are not there (any more) are in neither list. */
export type GateAnswer = {
  /** Null when no post became ready. */
  readonly step: StepId | null;
  readonly ready: readonly PostId[];
  readonly held: readonly { readonly id: PostId; readonly holds: readonly Hold[] }[];
};

/** Before anything is posted. */
export interface GateOperations {
  /** Checks exactly what is stored of these posts; those with nothing open become ready, as one step. */
  "gate.ready": { input: { ids: readonly PostId[] }; output: GateAnswer; error: "storage-failed" };
  /** Makes a post ready with what is open, by the owner's own decision and its reason. */
  "gate.override": {
    input: { id: PostId; reason: string };
    output: { readonly step: StepId | null; readonly standing: Standing };
    error: "post-missing" | "post-empty" | "storage-failed";
  };
  /** Copies exactly the text of a ready post. */
  "gate.copy": { input: { id: PostId }; output: Standing; error: "post-missing" | "not-ready" };
  /** Asks for a printer, and prints a ready post. */
  "gate.print": {
    input: { id: PostId };
    output: Standing;
    error: "post-missing" | "not-ready" | "cancelled" | "print-failed";
  };
}

/** Their names at run time. */
export const gateOperations: Record<keyof GateOperations, true> = {
  "gate.ready": true,
  "gate.override": true,
  "gate.copy": true,
  "gate.print": true,
};
