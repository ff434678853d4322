import type { EntryId } from "../../domain/listening.ts";
import type { PostId, StepId } from "../../domain/post.ts";

/** What a post follows on from, as the window names it; `post` is null for what somebody said. */
export type FollowedOpening = { readonly post: PostId | null; readonly opening: string };

/** What is before a post and what comes after it. */
export type Thread = {
  /** Null: it begins something, or what it followed is no longer here. */
  readonly before: FollowedOpening | null;
  readonly after: readonly { readonly post: PostId; readonly opening: string }[];
};

/** What is to be followed. */
export type Former = { readonly post: PostId } | { readonly entry: EntryId };

/** Posts that follow on from each other, or from what was heard. Each change is a step that `steps.undo` takes back. */
export interface ThreadsOperations {
  /** Nothing before and after a post that is not there. */
  "threads.of": { input: { id: PostId }; output: Thread; error: never };
  /** Has a post follow another, what was heard, or nothing; null when it does already. */
  "threads.follow": {
    input: { id: PostId; former: Former | null };
    output: { readonly step: StepId | null };
    error: "post-missing" | "follows-itself" | "storage-failed";
  };
  /** Makes an empty draft that follows. */
  "threads.start": {
    input: { former: Former };
    output: { readonly id: PostId; readonly step: StepId };
    error: "post-missing" | "storage-failed";
  };
}

/** Their names at run time. */
export const threadsOperations: Record<keyof ThreadsOperations, true> = {
  "threads.of": true,
  "threads.follow": true,
  "threads.start": true,
};
