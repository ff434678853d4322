import type { Profile } from "../../domain/profile.ts";

/** What a check depends on besides the text. Everything is an argument: the engine has no clock and no memory. */
export type CheckContext = {
  readonly profile: Profile;
  /** Fingerprints of findings the owner chose to leave. */
  readonly dismissed?: ReadonlySet<string>;
};
