import type {
  CalendarContext,
  CalendarPost,
  CalendarReport,
  PostReport,
  OfferedLine,
  ReplyReport,
  WhyDoubt,
} from "../../../src/checker/index.ts";
import type { LeftKey } from "../../../src/domain/decision.ts";
import type { LimitOverrides } from "../../../src/domain/limits.ts";
import type { OwnWords } from "../../../src/domain/own-words.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import type { ReplyDraft } from "../../../src/domain/reply.ts";

/** A `CheckContext` as it crosses to the worker thread. */
export type CheckBasis = {
  readonly profile: Profile;
  readonly channel: string | null;
  readonly networkLimits: LimitOverrides;
  readonly ownWords: OwnWords;
  readonly left: readonly LeftKey[];
  /** For a text whose flags somebody looks at now. */
  readonly tryOffers?: boolean;
};

/** A `CalendarContext` as it crosses to the worker thread. */
export type MonthBasis = Omit<CalendarContext, "left"> & { readonly left: readonly LeftKey[] };

/** A text to check, an answer with what it answers, lines of the owner's to compare with a text, words to be found in texts, or posts with their reports to read together. */
export type Work =
  | { readonly text: string; readonly basis: CheckBasis }
  | { readonly draft: ReplyDraft; readonly basis: CheckBasis }
  | { readonly answers: readonly string[] }
  | { readonly saying: readonly string[]; readonly texts: readonly string[] }
  | { readonly beside: string; readonly lines: readonly string[] }
  | { readonly month: readonly CalendarPost[]; readonly basis: MonthBasis };

/** What the main thread asks of the check worker. */
export type CheckRequest = { readonly id: number; readonly work: Work };

/** What the worker found, each kind of work its own. */
export type AnyReport =
  | PostReport
  | ReplyReport
  | CalendarReport
  | readonly OfferedLine[]
  | readonly number[]
  | readonly (readonly WhyDoubt[])[];

/** The worker's answer to the request of the same id. */
export type CheckReply =
  | { readonly id: number; readonly report: AnyReport }
  | { readonly id: number; readonly reason: string };
