import type { RuleGroup, Stage } from "../../checker/index.ts";
import type { CrowdedDay, PostSummary } from "../../contract/operations.ts";
import { type BusinessDate, closedDaysOf } from "../../domain/business-date.ts";
import type { LocalDate, PostId, Status } from "../../domain/post.ts";
import { unchanged, unchangedRows, withParts } from "../unchanged.ts";

/** The ways to look at a calendar. */
export const calendarViews = ["month", "week", "day", "list"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** So many posts of a day are given to the grid, whose time grows with their square; a day with more leads to itself. */
export const MOST_OF_A_DAY = 8;

/** What posts have to be to be shown; an empty choice lets all through. */
export type Filter = {
  readonly query: string;
  readonly channel: string;
  readonly author: string;
  readonly stage: Stage | "";
  readonly status: Status | "";
  /** Any flag, none, or the worst one is about this. */
  readonly flag: RuleGroup | "any" | "none" | "";
};

export const noFilter: Filter = { query: "", channel: "", author: "", stage: "", status: "", flag: "" };

/** The calendar as it is shown. `posts` is null until the first answer. */
export type CalendarState = {
  readonly view: CalendarView;
  /** The day in sight, or one of the month or week in sight. */
  readonly day: LocalDate;
  readonly posts: readonly PostSummary[] | null;
  /** Days with more posts than are here. */
  readonly crowded: readonly CrowdedDay[];
  /** The first of those that have no day; `countWithoutDate` is of all. */
  readonly withoutDate: readonly PostSummary[];
  readonly countWithoutDate: number;
  /** The nearest days with posts that are out of sight, before and after. */
  readonly daysBeside: readonly LocalDate[];
  /** Days on which nobody is there, as the owner says. */
  readonly closed: ReadonlySet<LocalDate>;
  /** Those and the other dates of the business. */
  readonly dates: readonly BusinessDate[];
  readonly filter: Filter;
  readonly selected: ReadonlySet<PostId>;
};

/** What happened to the calendar. */
export type CalendarEvent =
  | { readonly type: "view-chosen"; readonly view: CalendarView }
  | { readonly type: "went-to"; readonly day: LocalDate }
  | { readonly type: "filtered"; readonly filter: Partial<Filter> }
  | { readonly type: "selected"; readonly ids: readonly PostId[]; readonly isOn: boolean }
  | {
      readonly type: "answered";
      readonly posts: readonly PostSummary[];
      readonly withoutDate: readonly PostSummary[];
      readonly crowded: readonly CrowdedDay[];
      readonly countWithoutDate: number;
      readonly daysBeside: readonly LocalDate[];
      readonly dates: readonly BusinessDate[];
    };

/** The calendar before anything was asked. */
export const emptyCalendar = (day: LocalDate): CalendarState => ({
  view: "month",
  day,
  posts: null,
  crowded: [],
  withoutDate: [],
  countWithoutDate: 0,
  daysBeside: [],
  closed: new Set(),
  dates: [],
  filter: noFilter,
  selected: new Set(),
});

const without = (selected: ReadonlySet<PostId>, there: readonly PostSummary[]): ReadonlySet<PostId> => {
  const ids = new Set(there.map(({ id }) => id));
  return new Set([...selected].filter((id) => ids.has(id)));
};

/** What the calendar is once its posts were read; the very same where they say the same. */
function answered(state: CalendarState, event: Extract<CalendarEvent, { type: "answered" }>): CalendarState {
  const posts = unchangedRows(state.posts, event.posts);
  const withoutDate = unchangedRows(state.withoutDate, event.withoutDate);
  const dates = unchanged(state.dates, event.dates);
  const areSame = posts === state.posts && withoutDate === state.withoutDate;
  return withParts(state, {
    posts,
    withoutDate,
    dates,
    crowded: unchanged(state.crowded, event.crowded),
    countWithoutDate: event.countWithoutDate,
    daysBeside: unchanged(state.daysBeside, event.daysBeside),
    closed: dates === state.dates ? state.closed : new Set(closedDaysOf(dates)),
    // What is out of sight cannot stay selected: nobody deletes what they do not see.
    selected: areSame ? state.selected : without(state.selected, [...posts, ...withoutDate]),
  });
}

/** What the calendar is after something happened. */
export function reduceCalendar(state: CalendarState, event: CalendarEvent): CalendarState {
  switch (event.type) {
    case "view-chosen":
      return { ...state, view: event.view };
    case "went-to":
      return { ...state, day: event.day };
    case "filtered":
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case "selected": {
      const rest = [...state.selected].filter((id) => !event.ids.includes(id));
      return { ...state, selected: new Set(event.isOn ? [...rest, ...event.ids] : rest) };
    }
    case "answered":
      return answered(state, event);
  }
}

const folded = (words: string): string => words.normalize("NFC").toLowerCase();

function hasFlag({ verdict }: PostSummary, flag: Filter["flag"]): boolean {
  if (flag === "") return true;
  if (flag === "any" || flag === "none") return (verdict.worst === null) === (flag === "none");
  return verdict.worstGroup === flag;
}

/** Whether a post is to be shown. */
export function passes(post: PostSummary, filter: Filter): boolean {
  const query = folded(filter.query.trim());
  return (
    (filter.channel === "" || post.channels.includes(filter.channel)) &&
    (filter.author === "" || post.author === filter.author) &&
    (filter.stage === "" || post.verdict.stage === filter.stage) &&
    (filter.status === "" || post.status === filter.status) &&
    hasFlag(post, filter.flag) &&
    (query === "" || [post.opening, post.channel, post.author].some((one) => folded(one ?? "").includes(query)))
  );
}

/** Whether anything is filtered. */
export const isFiltered = (filter: Filter): boolean => Object.values(filter).some((value) => value !== "");

/** Whether a post calls for an answer, as an ask or an invitation, on a day on which nobody is there to give it. */
export const callsWhileClosed = ({ date, verdict }: PostSummary, closed: ReadonlySet<LocalDate>): boolean =>
  date !== null && (verdict.asks > 0 || verdict.conversation) && closed.has(date);
