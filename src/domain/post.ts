/** Longest text a post may have, in UTF-16 code units. Longer input is refused before it reaches editor, store or checker. */
export const MAX_POST_LENGTH = 100_000;

/** Longest name of a channel, in UTF-16 code units. */
export const MAX_CHANNEL_LENGTH = 100;

export type PostId = string & { readonly __brand: "PostId" };

/** SHA-256 of the text as UTF-8, in lower-case hex; tells a changed text from a damaged one. */
export type ContentHash = string & { readonly __brand: "ContentHash" };

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A calendar date without a zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** A month of the calendar, `YYYY-MM`. */
export type Month = string;

/** A wall-clock time without a zone, `HH:MM` on a 24-hour clock. */
export type LocalTime = string;

/**
 * A text with the place it is meant for. While it is being written it is called a draft; it becomes a planned post when
 * it has a date.
 */
export type Post = {
  readonly id: PostId;
  readonly text: string;
  readonly contentHash: ContentHash;
  /** Where it goes, in the owner's words ("Facebook page"); null while that is open. */
  readonly channel: string | null;
  readonly date: LocalDate | null;
  readonly time: LocalTime | null;
  readonly author: string | null;
  /** Part of the sample month, which can be removed in one step. */
  readonly sample: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};
