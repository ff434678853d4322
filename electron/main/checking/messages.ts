import type { PostReport } from "../../../src/checker/index.ts";
import type { LeftKey } from "../../../src/domain/decision.ts";
import type { Profile } from "../../../src/domain/profile.ts";

/** What the main thread asks of the check worker. */
export type CheckRequest = {
  readonly id: number;
  readonly text: string;
  readonly profile: Profile;
  readonly left: readonly LeftKey[];
};

/** The worker's answer to the request of the same id. */
export type CheckReply =
  | { readonly id: number; readonly report: PostReport }
  | { readonly id: number; readonly reason: string };
