import type { LeftKey } from "../../domain/decision.ts";
import type { LimitOverrides } from "../../domain/limits.ts";
import type { OwnWords } from "../../domain/own-words.ts";
import type { Profile } from "../../domain/profile.ts";

/** What a check depends on besides the text. Everything is an argument: the engine has no clock and no memory. */
export type CheckContext = {
  readonly profile: Profile;
  /** Where the post goes, in the owner's words; its network decides how long it may be. Left out or null: nobody knows yet. */
  readonly channel?: string | null;
  /** What the owner knows better than our table of limits. */
  readonly networkLimits?: LimitOverrides;
  /** Words to watch and words that are fine. */
  readonly ownWords?: OwnWords;
  /** What the owner chose to leave in this post, by the decisions that hold today (`leftBy` in the domain). */
  readonly left?: ReadonlySet<LeftKey>;
  /** Somebody may take an offered wording: each is tried first, and one that would not help is not offered. Costs a check each. */
  readonly tryOffers?: boolean;
};
