import type { Bridge } from "../../contract/bridge.ts";
import type { ListedPost } from "../../contract/operations.ts";
import type { LocalDate, LocalTime, PostChange, PostId, StepId } from "../../domain/post.ts";
import { daysAfter } from "../../exchange/dates.ts";
import type { QuickEntry } from "../../exchange/quick-entry.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import type { Desk } from "../draft/desk.ts";
import { answerWords } from "../gate/answer-words.ts";
import { newest } from "../newest.ts";
import { createSession, type Session } from "../session.ts";
import { say } from "../words/say.ts";
import {
  type CalendarEvent,
  type CalendarState,
  type CalendarView,
  emptyCalendar,
  isFiltered,
  MOST_OF_A_DAY,
  reduceCalendar,
} from "./calendar-session.ts";
import { daysBetween, rangeOf, shortDay, stepped, today } from "./days.ts";

type Changes = readonly (PostChange & { readonly id: PostId })[];

/** The calendar and what can be done with it. Lives as long as the window. */
export type Calendar = {
  readonly session: Session<CalendarState, CalendarEvent>;
  readonly refresh: () => Promise<void>;
  readonly show: (view: CalendarView) => void;
  readonly goTo: (day: LocalDate) => void;
  /** To the month, week or day before or after. */
  readonly step: (step: 1 | -1) => void;
  /** Changes posts as one step, and says so with a way back. */
  readonly change: (changes: Changes, told: string) => Promise<void>;
  /** Moves posts so that the first of them is on a day and the others keep their distance; null: to no day. */
  readonly move: (posts: readonly ListedPost[], day: LocalDate | null, time?: LocalTime | null) => Promise<void>;
  /** Has the gate check posts; says how many are ready, and why the others are not. */
  readonly makeReady: (ids: readonly PostId[]) => Promise<void>;
  readonly remove: (ids: readonly PostId[]) => Promise<void>;
  readonly add: (entry: QuickEntry) => Promise<void>;
  /** Takes back a step; null: the last one. */
  readonly undo: (step: StepId | null) => Promise<void>;
};

/** Where each post comes to lie: the first on the day, the others as far behind it as they were. */
export function movesOf(posts: readonly ListedPost[], day: LocalDate | null): Changes {
  const dates = posts.flatMap(({ date }) => (date === null ? [] : [date])).toSorted();
  const [first] = dates;
  return posts.map(({ id, date }) => ({
    id,
    date: day === null || date === null || first === undefined ? day : daysAfter(day, daysBetween(first, date)),
  }));
}

/** The post in the editor follows what was changed beside it. */
async function reopen(desk: Desk, ids: readonly PostId[] | null): Promise<void> {
  const { postId } = desk.draft.get();
  if (postId === null || (ids !== null && !ids.includes(postId))) return;
  if (!(await desk.effects.open(postId))) await desk.startNew();
}

/** Changing posts as steps, each with a way back. */
function changing(
  bridge: Bridge,
  note: Note,
  desk: Desk,
  refresh: () => Promise<void>,
): Pick<Calendar, "change" | "makeReady" | "undo"> {
  const undo = async (step: StepId | null): Promise<void> => {
    await desk.effects.flush();
    const answer = await bridge["steps.undo"]({ step });
    if (!answer.ok) return note(say("calendar.undo-failed", { reason: reasonFor[answer.error.code]() }));
    await refresh();
    await reopen(desk, null);
    note(say("calendar.undone", answer.value));
  };
  const change: Calendar["change"] = async (changes, told) => {
    await desk.effects.flush(); // words on their way belong to the post as it is now
    const answer = await bridge["posts.change"]({ changes });
    if (!answer.ok) return note(say("calendar.change-failed", { reason: reasonFor[answer.error.code]() }));
    await refresh();
    const { step } = answer.value;
    if (step === null) return;
    await reopen(desk, changes.map(({ id }) => id)); // prettier-ignore
    note(told, () => void undo(step));
  };
  const makeReady: Calendar["makeReady"] = async (ids) => {
    await desk.effects.flush();
    const answer = await bridge["gate.ready"]({ ids });
    if (!answer.ok) return note(say("calendar.change-failed", { reason: reasonFor[answer.error.code]() }));
    await refresh();
    const { step, ready } = answer.value;
    if (step !== null) await reopen(desk, ready);
    note(answerWords(answer.value), step === null ? undefined : () => void undo(step));
  };
  return { change, makeReady, undo };
}

/** Adding a post that was written in one line. */
function adding(bridge: Bridge, note: Note, desk: Desk, goTo: Calendar["goTo"]): Calendar["add"] {
  return async ({ date, time, channel, text }) => {
    const answer = await bridge["posts.create"]({ text, channel, date, time });
    if (!answer.ok) return note(say("calendar.add-failed", { reason: reasonFor[answer.error.code]() }));
    if (date !== null) goTo(date);
    await desk.refresh();
  };
}

/** Makes the calendar; it reads its posts whenever the list of drafts was read. */
export function createCalendar(bridge: Bridge, note: Note, desk: Desk): Calendar {
  const session = createSession(emptyCalendar(today()), reduceCalendar);
  const refresh = newest(async () => {
    const { view, day, filter } = session.get();
    // The grid shows a few posts of a day; a filter has to see all of them.
    const most = view === "month" && !isFiltered(filter) ? { mostOfDay: MOST_OF_A_DAY } : {};
    const [answer, settings] = await Promise.all([
      bridge["posts.range"]({ ...rangeOf(view, day), ...most }),
      bridge["settings.get"]({}),
    ]);
    const dates = settings.ok ? settings.value.month.dates : [];
    return () => answer.ok && session.dispatch({ type: "answered", ...answer.value, dates });
  });
  const look = (event: CalendarEvent): void => {
    session.dispatch(event);
    void refresh();
  };
  const goTo = (day: LocalDate): void => look({ type: "went-to", day });
  const { change, makeReady, undo } = changing(bridge, note, desk, refresh);
  session.subscribe(({ crowded }, { type }) => {
    if (type === "filtered" && crowded.length > 0) void refresh();
  });
  desk.list.subscribe((_state, event) => {
    if (event.type === "listed") void refresh();
  });
  return {
    session,
    refresh,
    change,
    makeReady,
    undo,
    goTo,
    show: (view) => look({ type: "view-chosen", view }),
    step: (step) => goTo(stepped(session.get().view, session.get().day, step)),
    move: (posts, day, time) => {
      const count = posts.length;
      const told =
        day === null ? say("calendar.moved-nowhere", { count }) : say("calendar.moved", { count, day: shortDay(day) });
      const at = time === undefined ? {} : { time };
      return change(movesOf(posts, day).map((one) => ({ ...one, ...at })), told); // prettier-ignore
    },
    remove: (ids) => change(ids.map((id) => ({ id, deleted: true })), say("calendar.deleted", { count: ids.length })), // prettier-ignore
    add: adding(bridge, note, desk, goTo),
  };
}
