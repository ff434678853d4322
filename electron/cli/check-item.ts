import type { checkPost, PostReport } from "../../src/checker/index.ts";
import type { LeftKey } from "../../src/domain/decision.ts";
import type { OwnWords } from "../../src/domain/own-words.ts";
import type { LocalDate } from "../../src/domain/post.ts";
import { inForce, profileFor, type ProfileVersion } from "../../src/domain/profile.ts";

/** A post with all that its check depends on; plain, so that it crosses to a worker thread. */
export type CheckItem = {
  readonly text: string;
  readonly channel: string | null;
  readonly date: LocalDate | null;
  readonly why: string | null;
  readonly left: readonly LeftKey[];
};

/** What all posts of a run are checked with; plain, as a post is. */
export type CheckBasis = {
  readonly versions: readonly ProfileVersion[];
  readonly ownWords: OwnWords;
  /** The report shows what could stand instead. */
  readonly tryOffers: boolean;
};

/** Checks one post; the same in this thread and in any other. */
export const checkItem = (
  check: typeof checkPost,
  { text, channel, date, why, left }: CheckItem,
  { versions, ownWords, tryOffers }: CheckBasis,
): PostReport =>
  check(text, {
    profile: profileFor({ why }, inForce(versions, date)),
    channel,
    ownWords,
    left: new Set(left),
    tryOffers,
  });
