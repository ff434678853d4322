import type { LocalDate } from "../../domain/post.ts";
import { daysAfter, mondayOf } from "../../exchange/dates.ts";
import { say } from "../words/say.ts";
import { dayLabel, longDay, shortDay, today } from "./days.ts";
import { noteOn } from "../dates/date-words.ts";
import { useDropTarget } from "./drop-target.ts";
import type { ViewProps } from "./month-grid.tsx";
import { PostCards } from "./post-cards.tsx";

function Day({ date, onDrop, onDay, ...props }: Omit<ViewProps, "day"> & { date: LocalDate }) {
  const words = noteOn(props.dates, date);
  const { target, isOver } = useDropTarget<HTMLElement>((id) => onDrop(id, date));
  return (
    <section
      ref={target}
      aria-label={dayLabel(date, words, props.posts.length)}
      data-closed={props.closed.has(date)}
      data-drop={isOver}
    >
      <button
        type="button"
        className="cal-day-head"
        aria-current={date === today() ? "date" : undefined}
        title={say("calendar.write-for", { day: longDay(date) })}
        onClick={() => onDay(date)}
      >
        {shortDay(date)}
        {words !== "" && <span className="cal-closed">{words}</span>}
      </button>
      <PostCards {...props} />
    </section>
  );
}

/** Days as columns, each with its posts in the order in which they go out. */
function Columns({ days, posts, ...props }: Omit<ViewProps, "day"> & { readonly days: readonly LocalDate[] }) {
  return (
    <div className="cal-days" data-count={days.length} data-cards>
      {days.map((date) => (
        <Day key={date} date={date} posts={posts.filter((post) => post.date === date)} {...props} />
      ))}
    </div>
  );
}

/** A week as seven columns. */
export const WeekColumns = ({ day, ...props }: ViewProps) => (
  <Columns days={Array.from({ length: 7 }, (_, at) => daysAfter(mondayOf(day), at))} {...props} />
);

/** One day with room for its posts. */
export const DayColumn = ({ day, ...props }: ViewProps) => <Columns days={[day]} {...props} />;
