import type { LeftKey } from "../../domain/decision.ts";
import type { Profile } from "../../domain/profile.ts";

/** What a check depends on besides the text. Everything is an argument: the engine has no clock and no memory. */
export type CheckContext = {
  readonly profile: Profile;
  /** What the owner chose to leave in this post, by the decisions that hold today (`leftBy` in the domain). */
  readonly left?: ReadonlySet<LeftKey>;
};
