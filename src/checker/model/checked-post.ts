import type { NetworkLimits } from "../../domain/limits.ts";
import type { OwnWords } from "../../domain/own-words.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Text } from "../text/text.ts";
import type { Ask } from "../reading/asks.ts";
import type { Classified } from "../reading/classifier.ts";
import type { WhyReading } from "../reading/why.ts";
import type { Strength } from "./report.ts";

/** A post read once: what every rule works from. No rule tokenizes or reads twice. */
export type CheckedPost = {
  readonly text: Text;
  readonly profile: Profile;
  /** The actions asked of the reader, in the order of the text. */
  readonly asks: readonly Ask[];
  readonly why: WhyReading;
  readonly strengths: readonly Strength[];
  readonly conversation: boolean;
  /** Whether it only tells a practical fact (hours, closure, a date, a place): such a post never needs a Why. */
  readonly notice: boolean;
  /** What its words say as a whole. */
  readonly classified: Classified;
  readonly ownWords: OwnWords;
  /** What the networks allow that it goes to; empty where none is known. */
  readonly limits: readonly NetworkLimits[];
};
