import { Button } from "@mantine/core";
import { MonthView, type ScheduleEventData } from "@mantine/schedule";
import { useMemo } from "react";
import type { CrowdedDay, PostSummary } from "../../contract/operations.ts";
import type { BusinessDate } from "../../domain/business-date.ts";
import type { LocalDate } from "../../domain/post.ts";
import { noteOn } from "../dates/date-words.ts";
import { say } from "../words/say.ts";
import { callsWhileClosed, MOST_OF_A_DAY } from "./calendar-session.ts";
import { dayLabel } from "./days.ts";
import { type CardActions, draggedId, PostCard } from "./post-card.tsx";

/** What every view of the calendar works with. */
export type ViewProps = {
  readonly day: LocalDate;
  readonly posts: readonly PostSummary[];
  /** The post that is open beside the calendar. */
  readonly openId: string | null;
  /** The card that Tab leads to. */
  readonly stop: string | null;
  /** Days on which nobody is there. */
  readonly closed: ReadonlySet<LocalDate>;
  /** Those and the other dates of the business. */
  readonly dates: readonly BusinessDate[];
  readonly actions: CardActions;
  readonly onDrop: (id: string, day: LocalDate) => void;
  /** A day was chosen to write for. */
  readonly onDay: (day: LocalDate) => void;
  /** Shows a day alone. */
  readonly onShowDay: (day: LocalDate) => void;
};

/** Posts that a cell shows before the rest is behind "more". */
const IN_CELL = { least: 2, most: 3 } as const;

/** A post takes no time, but what ends when it begins would not be shown at midnight. */
const eventOf = ({ id, date, time, opening }: PostSummary): ScheduleEventData => {
  const minute = `${date} ${time ?? "00:00"}`;
  return { id, title: opening, start: `${minute}:00`, end: `${minute}:59`, color: "gray" };
};

/** Names what stands for the rest of a crowded day. */
const REST = "rest ";

/** The posts as the grid takes them, those of a day up to a number. */
const eventsOf = (posts: readonly PostSummary[], counts: ReadonlyMap<string, number>): ScheduleEventData[] =>
  [...Map.groupBy(posts, ({ date }) => date ?? "").entries()].flatMap(([day, own]) => {
    if ((counts.get(day) ?? 0) <= MOST_OF_A_DAY) return own.map(eventOf);
    const rest = { id: `${REST}${day}`, title: "", start: `${day} 23:59:00`, end: `${day} 23:59:59`, color: "gray" };
    return [...own.slice(0, MOST_OF_A_DAY).map(eventOf), rest];
  });

/** How many posts each day has, those that did not come along among them. */
const countByDay = (posts: readonly PostSummary[], crowded: readonly CrowdedDay[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { date } of posts) if (date !== null) counts.set(date, (counts.get(date) ?? 0) + 1);
  for (const { day, posts: all } of crowded) counts.set(day, all);
  return counts;
};

const firstCardOf = (day: LocalDate): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.cal-month [data-card][data-day="${day}"]`);

/** Leads to a day that has more posts than the grid takes. */
function RestOfDay({ day, count, onShow }: { day: LocalDate; count: number; onShow: ViewProps["onShowDay"] }) {
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => onShow(day)}>
      {say("calendar.all-of-day", { count })}
    </Button>
  );
}

/** The posts as the grid takes them, and how many each day has. */
const useDays = (posts: readonly PostSummary[], crowded: readonly CrowdedDay[]) =>
  useMemo(() => {
    const counts = countByDay(posts, crowded);
    return { counts, events: eventsOf(posts, counts) };
  }, [posts, crowded]);

type Props = ViewProps & {
  /** Days with more posts than are here. */
  readonly crowded: readonly CrowdedDay[];
};

/** A month as a grid of days. Arrows walk the days, Enter goes to a day's first post or begins one. */
export function MonthGrid({ crowded, ...props }: Props) {
  const { day, posts, openId, stop, closed, dates, actions, onDrop, onDay, onShowDay } = props;
  const byId = useMemo(() => new Map<string | number, PostSummary>(posts.map((post) => [post.id, post])), [posts]);
  const { counts, events } = useDays(posts, crowded);
  const most = Math.min(IN_CELL.most, Math.max(IN_CELL.least, ...counts.values()));
  return (
    <div className="cal-month" data-cards>
      <MonthView
        date={day}
        withHeader={false}
        consistentWeeks={false}
        events={events}
        maxEventsPerDay={most}
        withEventsDragAndDrop
        onEventDrop={({ eventId, newStart }) => onDrop(String(eventId), newStart.slice(0, 10))}
        onExternalEventDrop={(data, to) => {
          const id = draggedId(data);
          if (id !== null) onDrop(id, to.slice(0, 10));
        }}
        labels={{
          moreLabel: (count) => say(count > MOST_OF_A_DAY - most ? "calendar.more.many" : "calendar.more", { count }),
        }}
        moreEventsProps={{ popoverProps: { portalProps: { target: "main" }, returnFocus: true } }}
        getDayProps={(date) => ({
          "aria-label": dayLabel(date, noteOn(dates, date), counts.get(date) ?? 0),
          // The grid leaves no room for words of ours in a cell; the style sheet shows this one.
          "data-note": noteOn(dates, date) || undefined,
          title: noteOn(dates, date) || undefined,
          "data-closed": closed.has(date) || undefined,
          onClick: () => {
            const first = firstCardOf(date);
            if (first) first.focus();
            else onDay(date);
          },
        })}
        renderEvent={(event, button) => {
          const post = byId.get(event.id);
          const day = String(event.id).slice(REST.length);
          if (!post) return <RestOfDay day={day} count={counts.get(day) ?? 0} onShow={onShowDay} />;
          const { children: _title, ...rest } = button;
          return (
            <PostCard
              post={post}
              isCurrent={post.id === openId}
              isStop={post.id === stop}
              isUnanswered={callsWhileClosed(post, closed)}
              actions={actions}
              button={rest}
            />
          );
        }}
      />
    </div>
  );
}
