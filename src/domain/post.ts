/** Longest text a post may have, in UTF-16 code units. Longer input is refused before it reaches editor, store or checker. */
export const MAX_POST_LENGTH = 100_000;

/** Longest name of a channel, in UTF-16 code units. */
export const MAX_CHANNEL_LENGTH = 100;

export type PostId = string & { readonly __brand: "PostId" };

/** SHA-256 of the text as UTF-8, in lower-case hex; tells a changed text from a damaged one. */
export type ContentHash = string & { readonly __brand: "ContentHash" };

/** Names posts that tell the same news, each for a channel of its own. */
export type FamilyId = string & { readonly __brand: "FamilyId" };

/** Names a post, or an entry of the log by its id, that posts follow on from. */
export type FollowedName = string & { readonly __brand: "FollowedName" };

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A calendar date without a zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** A month of the calendar, `YYYY-MM`. */
export type Month = string;

/** A wall-clock time without a zone, `HH:MM` on a 24-hour clock. */
export type LocalTime = string;

/** How far a post is on its way out. */
export const statuses = ["idea", "draft", "ready", "posted", "archived"] as const;
export type Status = (typeof statuses)[number];

/** A cell of a file that Earnest has no field for: kept as it is written, and given back on export. */
export type Extra = { readonly column: string; readonly value: string };

/**
 * A text with the place it is meant for. While it is being written it is called a draft; it becomes a planned post when
 * it has a date.
 */
export type Post = {
  readonly id: PostId;
  readonly text: string;
  readonly contentHash: ContentHash;
  /** Where it goes, in the owner's words ("Facebook page"), several with commas between; null while that is open. */
  readonly channel: string | null;
  /** The same, one name each. */
  readonly channels: readonly string[];
  readonly date: LocalDate | null;
  readonly time: LocalTime | null;
  readonly author: string | null;
  readonly status: Status;
  /** The status in the words of the file or of the owner; null while nobody has named one. */
  readonly writtenStatus: string | null;
  /** What it is for, in the owner's words; null where no file says. */
  readonly goal: string | null;
  /** The Why to judge this post by, where its file brings one of its own. */
  readonly why: string | null;
  /** The id that a file gave it, which is not ours and need not be the only one of its kind. */
  readonly givenId: string | null;
  readonly extras: readonly Extra[];
  /** Why the owner went on with what the gate found open, in their words; null where it found nothing. */
  readonly ownDecision: string | null;
  /** It was ready, and is a draft again because its words or its channel changed. */
  readonly isTakenBack: boolean;
  /** The day on which it went out; null where nobody has said. */
  readonly postedOn: LocalDate | null;
  /** The day until which the owner lets it rest. */
  readonly restsUntil: LocalDate | null;
  /** The posts that tell the same news for other channels have the same; null for a post that stands alone. */
  readonly family: FamilyId | null;
  /** What posts that follow on from this one call it; null while none does. */
  readonly knownAs: FollowedName | null;
  /** What it follows on from; null for a post that begins something. */
  readonly follows: FollowedName | null;
  /** Part of a sample, which can be removed in one step. */
  readonly sample: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** What can be changed of a post without opening it; what is left out stays. `deleted` moves it to the trash. */
export type PostChange = {
  readonly date?: LocalDate | null;
  readonly time?: LocalTime | null;
  readonly channel?: string | null;
  readonly author?: string | null;
  /** Ready is not among them: that is the gate's to say. */
  readonly status?: Exclude<Status, "ready">;
  /** The day on which a post went out that is said to be posted. */
  readonly postedOn?: LocalDate;
  readonly restsUntil?: LocalDate | null;
  readonly deleted?: true;
};

/** Names one step of the owner's that can be taken back as a whole. */
export type StepId = number & { readonly __brand: "StepId" };
