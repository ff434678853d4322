import type { LeftKey } from "../../domain/decision.ts";
import type { LocalDate, LocalTime, PostId } from "../../domain/post.ts";
import type { Profile } from "../../domain/profile.ts";
import type { PostReport, TieKind } from "./report.ts";
import type { CalendarFigures, CopyKind } from "./calendar-figures.ts";

/** A post of a calendar. Whatever is not known is null; a date that is no day counts as none. */
export type CalendarPost = {
  readonly id: PostId;
  readonly text: string;
  readonly date: LocalDate | null;
  readonly time: LocalTime | null;
  readonly channel: string | null;
  /** The channels one by one, where it goes out on several; left out, `channel` is one name. */
  readonly channels?: readonly string[];
  readonly author: string | null;
  /** What it is for, in the owner's words ("spring term full"). */
  readonly goal?: string | null;
  /** Names posts that the owner told anew for several channels; left out or null, it stands alone. */
  readonly family?: string | null;
  /** The Why to judge it by, when it is not the profile's own. */
  readonly why?: string | null;
  /** What `checkPost` said of it, from a caller that has checked it already; left out, it is checked. */
  readonly report?: PostReport;
};

/** How often the owner said they would post on a channel. */
export type Promised = { readonly channel: string; readonly perWeek: number };

/** What a month is measured against. The owner may change each; decision 8 says where the defaults come from. */
export type CalendarLimits = {
  /** Largest share (0..1) of posts that ask for something. */
  readonly askShare: number;
  /** Most asking posts in a row on one channel. */
  readonly askRun: number;
  /** Smallest share (0..1) of posts that show a Why, be it a hint. */
  readonly whyShare: number;
  /** Most days in a row without any post. */
  readonly silentDays: number;
  /** Most days in a row without a post on a channel that is used, where nothing is promised. */
  readonly channelSilentDays: number;
  /** Most posts on one channel in a day. */
  readonly perDay: number;
};

export const defaultLimits: CalendarLimits = {
  askShare: 0.2,
  askRun: 2,
  whyShare: 0.1,
  silentDays: 6,
  channelSilentDays: 13,
  perDay: 3,
};

/**
 * What texts have in common, by their places in a list: those with the same number in `alike` are copies of each other, near
 * ones included, and those with the same number in `openings` begin with the same line. `ALONE` is like nothing.
 */
export type ComparedTexts = { readonly alike: Int32Array; readonly openings: Int32Array };

/** Stands for a text that is too short to be like another. */
export const ALONE = -1;

/** What a check of a calendar depends on besides its posts. Everything is an argument, as for a single post. */
export type CalendarContext = {
  readonly profile: Profile;
  /** What of the calendar the owner chose to leave, by the decisions that hold today. What is left in single posts is in their reports. */
  readonly left?: ReadonlySet<LeftKey>;
  /** Limits of the owner's own; those left out are `defaultLimits`. */
  readonly limits?: Partial<CalendarLimits>;
  readonly promised?: readonly Promised[];
  /** The owner's own lines and stories: a post that tells one of them is tied to it. */
  readonly lines?: readonly string[];
  /** Days on which nobody is there: they are no silence, and nobody answers on them. */
  readonly closedDays?: readonly LocalDate[];
  /** What `compareTexts` said of the posts in their order, from a caller that had it done already; left out, it is done. */
  readonly compared?: ComparedTexts;
};

/** A post of a calendar with all that rules read of it. */
export type MonthPost = CalendarPost & {
  readonly report: PostReport;
  /** Each channel that it goes out on; empty where that is not known. */
  readonly channels: readonly string[];
  /** Days since 1970-01-01; null without a date. */
  readonly day: number | null;
  /** Its words as they are compared: lower case, without hashtags, links, handles, emoji and gaps of a template. */
  readonly words: readonly string[];
  /** The same number for copies, and for posts with the same first line; see `ComparedTexts`. */
  readonly alike: number;
  readonly opening: number;
  /** The name with which its text is signed. */
  readonly signed: string | null;
  /** What of the owner's own it is tied to; "line" where it tells a line or a story that was kept. */
  readonly ties: readonly (TieKind | "line")[];
};

/** Posts that are copies of each other, in the order in which they go out. */
export type Copies = {
  readonly kind: CopyKind;
  readonly posts: readonly MonthPost[];
  /** The owner means to tell each for its own channel, and has not come to it yet. */
  readonly isOneFamily: boolean;
};

/** Posts that begin with the same line and are otherwise different. */
export type SharedOpening = { readonly words: string; readonly posts: readonly MonthPost[] };

/** A calendar read once: what every rule on calendars works from. */
export type CheckedCalendar = {
  /** In the order in which they go out; those without a date come last. */
  readonly posts: readonly MonthPost[];
  readonly figures: CalendarFigures;
  readonly limits: CalendarLimits;
  readonly promised: readonly Promised[];
  /** As days since 1970-01-01. */
  readonly closed: ReadonlySet<number>;
  readonly profile: Profile;
  readonly copies: readonly Copies[];
  readonly openings: readonly SharedOpening[];
};
