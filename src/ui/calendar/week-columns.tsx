import type { LocalDate } from "../../domain/post.ts";
import { daysAfter } from "../../exchange/dates.ts";
import { say } from "../words/say.ts";
import { longDay, shortDay, today, weekStart } from "./days.ts";
import { useDropTarget } from "./drop-target.ts";
import type { ViewProps } from "./month-grid.tsx";
import { PostCard } from "./post-card.tsx";

function Day({ date, posts, openId, stop, actions, onDrop, onDay }: Omit<ViewProps, "day"> & { date: LocalDate }) {
  const { target, isOver } = useDropTarget<HTMLElement>((id) => onDrop(id, date));
  return (
    <section
      ref={target}
      aria-label={say("calendar.day", { day: longDay(date), count: posts.length })}
      data-drop={isOver}
    >
      <button
        type="button"
        className="cal-week-day"
        aria-current={date === today() ? "date" : undefined}
        title={say("calendar.write-for", { day: longDay(date) })}
        onClick={() => onDay(date)}
      >
        {shortDay(date)}
      </button>
      {posts.map((post) => (
        <PostCard
          key={post.id}
          post={post}
          isCurrent={post.id === openId}
          isStop={post.id === stop}
          actions={actions}
        />
      ))}
    </section>
  );
}

/** A week as seven columns, each with its posts in the order in which they go out. */
export function WeekColumns({ day, posts, ...props }: ViewProps) {
  const days = Array.from({ length: 7 }, (_, at) => daysAfter(weekStart(day), at));
  return (
    <div className="cal-week" data-cards>
      {days.map((date) => (
        <Day key={date} date={date} posts={posts.filter((post) => post.date === date)} {...props} />
      ))}
    </div>
  );
}
