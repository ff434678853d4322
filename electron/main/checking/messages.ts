import type { PostReport } from "../../../src/checker/index.ts";
import type { LeftKey } from "../../../src/domain/decision.ts";
import type { LimitOverrides } from "../../../src/domain/limits.ts";
import type { Profile } from "../../../src/domain/profile.ts";

/** A `CheckContext` as it crosses to the worker thread. */
export type CheckBasis = {
  readonly profile: Profile;
  readonly channel: string | null;
  readonly limits: LimitOverrides;
  readonly left: readonly LeftKey[];
};

/** What the main thread asks of the check worker. */
export type CheckRequest = { readonly id: number; readonly text: string; readonly basis: CheckBasis };

/** The worker's answer to the request of the same id. */
export type CheckReply =
  | { readonly id: number; readonly report: PostReport }
  | { readonly id: number; readonly reason: string };
