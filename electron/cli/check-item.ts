import type { checkPost, PostReport } from "../../src/checker/index.ts";
import type { LeftKey } from "../../src/domain/decision.ts";
import { type Profile, profileFor } from "../../src/domain/profile.ts";

/** A post with all that its check depends on; plain, so that it crosses to a worker thread. */
export type CheckItem = {
  readonly text: string;
  readonly channel: string | null;
  readonly why: string | null;
  readonly left: readonly LeftKey[];
};

/** Checks one post; the same in this thread and in any other. */
export const checkItem = (
  check: typeof checkPost,
  { text, channel, why, left }: CheckItem,
  profile: Profile,
): PostReport => check(text, { profile: profileFor({ why }, profile), channel, left: new Set(left) });
