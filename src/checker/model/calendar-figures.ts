import type { LocalDate, PostId } from "../../domain/post.ts";
import type { WhyKind } from "../../domain/profile.ts";
import type { PostReport, ReaderKind, Stage, TieKind } from "./report.ts";

/** What some posts of a calendar come to. Shares are for whoever shows them: a number comes with what it counts. */
export type Tally = {
  readonly posts: number;
  /** How many of them ask for something. */
  readonly asking: number;
  readonly why: Readonly<Record<PostReport["why"]["level"], number>>;
  readonly pressure: Readonly<Record<PostReport["pressure"]["level"], number>>;
  readonly stages: Readonly<Record<Stage, number>>;
};

/** A stretch without a post, between two days with one. */
export type Gap = {
  /** The channel that is silent; null: all are. */
  readonly channel: string | null;
  readonly after: LocalDate;
  /** Null: nothing more comes on this channel, while others go on. */
  readonly before: LocalDate | null;
  /** Days in between; `closed` of them the business is closed. */
  readonly emptyDays: number;
  readonly closed: number;
  /** Most open days that the limits, or what was promised, allow. */
  readonly limit: number;
};

/**
 * How posts are copies: `same` word for word; `dressed` the same words with other hashtags, links, emoji or signs;
 * `filled` one sentence frame with another word or two in it; `near` lightly edited.
 */
export const copyKinds = ["same", "dressed", "filled", "near"] as const;
export type CopyKind = (typeof copyKinds)[number];
export type CopyGroup = { readonly kind: CopyKind; readonly posts: readonly PostId[] };

/** The numbers of a calendar, for plots and tables. Lists are in order of time or name; nothing depends on the order of the posts. */
export type CalendarFigures = Tally & {
  /** First and last day with a post; null when none has a date. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** All actions that readers are asked for. */
  readonly asks: number;
  /** The longest run of asking posts on one channel. */
  readonly longestAskRun: readonly PostId[];
  /** Weeks with posts, each by its Monday. */
  readonly weeks: readonly (Tally & { readonly monday: LocalDate })[];
  /** Null: posts without a channel. */
  readonly channels: readonly (Tally & { readonly channel: string | null })[];
  /** Why coverage: each week and channel with posts. `showing` have a Why, `hinting` a weak one. */
  readonly coverage: readonly {
    readonly monday: LocalDate;
    readonly channel: string | null;
    readonly posts: number;
    readonly showing: number;
    readonly hinting: number;
  }[];
  /** Cadence: each day and channel with posts. */
  readonly days: readonly { readonly date: LocalDate; readonly channel: string | null; readonly posts: number }[];
  /** Null: posts without an author. */
  readonly voices: readonly { readonly author: string | null; readonly posts: number }[];
  /** Null: posts without a goal. Empty when no post names one. */
  readonly goals: readonly { readonly goal: string | null; readonly posts: number }[];
  /** Stretches longer than the limits allow. */
  readonly gaps: readonly Gap[];
  /** Days with more posts on all channels together than one channel may have. */
  readonly busyDays: readonly { readonly date: LocalDate; readonly posts: number }[];
  readonly copies: readonly CopyGroup[];
  /** First lines that several otherwise different posts share. */
  readonly openings: readonly { readonly words: string; readonly posts: readonly PostId[] }[];
  /** Posts with a gap that a template left open. */
  readonly placeholders: readonly PostId[];
  /** How many posts give: `people` names somebody, `community` thanks, names or invites an answer. */
  readonly giving: Readonly<Record<"help" | "thanks" | "people" | "conversation" | "community", number>>;
  /** How many posts are tied to something real of the owner's, and to what; one may be tied to several. */
  readonly tied: { readonly posts: number; readonly to: Readonly<Record<TieKind | "line", number>> };
  /** How many posts are for people who know the business, and how many for people who are new. */
  readonly readers: Readonly<Record<ReaderKind, number>>;
  /** Posts that speak of the business and of nobody else, and posts that speak to or about others. */
  readonly focus: { readonly ourselves: number; readonly others: number };
  /** The parts of the profile's Why that no post reflects. */
  readonly unseen: readonly WhyKind[];
};
