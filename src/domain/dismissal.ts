import type { Instant, PostId } from "./post.ts";

/** The owner's "leave it" for one flag in one post. The fingerprint holds no offset, so it survives edits elsewhere. */
export type Dismissal = {
  readonly postId: PostId;
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly dismissedAt: Instant;
};
