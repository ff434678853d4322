import type { Post, PostId, StepId } from "../../domain/post.ts";

/** A post of a family, as the window names it. */
export type Sibling = Pick<Post, "id" | "channel">;

/** The same news told for several channels, each telling a post of its own. Each change is a step that `steps.undo` takes back. */
export interface FamiliesOperations {
  /** The posts of a post's family in the order in which they were made, itself among them; none when it is not there. */
  "families.siblings": { input: { id: PostId }; output: readonly Sibling[]; error: never };
  /** Makes a draft of the same words, day and author for another channel. */
  "families.adapt": {
    input: { id: PostId; channel: string };
    output: { readonly id: PostId; readonly step: StepId };
    error: "post-missing" | "storage-failed";
  };
  /** Gives the others the words of this one; null when they have them already. */
  "families.level": {
    input: { id: PostId };
    output: { readonly step: StepId | null };
    error: "post-missing" | "storage-failed";
  };
  /** Takes a post out of its family; null when it had none. */
  "families.detach": {
    input: { id: PostId };
    output: { readonly step: StepId | null };
    error: "post-missing" | "storage-failed";
  };
}

/** Their names at run time. */
export const familiesOperations: Record<keyof FamiliesOperations, true> = {
  "families.siblings": true,
  "families.adapt": true,
  "families.level": true,
  "families.detach": true,
};
