import { ActionIcon, Button, SegmentedControl } from "@mantine/core";
import { IconCalendarStar, IconChevronLeft, IconChevronRight, IconFileImport, IconShare2 } from "@tabler/icons-react";
import type { LocalDate } from "../../domain/post.ts";
import { runCommand } from "../app/commands.ts";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import type { Calendar } from "./calendar.ts";
import { calendarViews, type CalendarView } from "./calendar-session.ts";
import { longDay, monthName, rangeOf, shortDay, today } from "./days.ts";

function titleOf(view: CalendarView, day: LocalDate): string {
  if (view === "day") return longDay(day);
  if (view !== "week") return monthName(day);
  const { first, last } = rangeOf(view, day);
  return say("calendar.week", { first: shortDay(first), last: shortDay(last) });
}

type Props = { readonly calendar: Calendar; readonly onImport: () => void; readonly onExport: () => void };

/** Ways to what lies before and behind. */
function Steps({ calendar, view }: { readonly calendar: Calendar; readonly view: CalendarView }) {
  return (
    <div className="cal-steps">
      <ActionIcon
        variant="subtle"
        size={32}
        aria-label={say(`calendar.previous.${view}`)}
        onClick={() => calendar.step(-1)}
      >
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <Button size="compact-md" variant="subtle" onClick={() => calendar.goTo(today())}>
        {say("calendar.today")}
      </Button>
      <ActionIcon variant="subtle" size={32} aria-label={say(`calendar.next.${view}`)} onClick={() => calendar.step(1)}>
        <IconChevronRight size={20} aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** What is in sight, ways to the next and the last, and files that come in and go out. */
export function CalendarHead({ calendar, onImport, onExport }: Props) {
  const view = useSession(calendar.session, (state) => state.view);
  const day = useSession(calendar.session, (state) => state.day);
  return (
    <div className="cal-head">
      <h1>{titleOf(view, day)}</h1>
      <Steps calendar={calendar} view={view} />
      <SegmentedControl
        size="xs"
        aria-label={say("calendar.views")}
        value={view}
        data={calendarViews.map((value) => ({ value, label: say(`calendar.view.${value}` satisfies WordKey) }))}
        onChange={(value) => calendar.show(value)}
      />
      <div className="cal-files">
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconCalendarStar size={16} aria-hidden />}
          onClick={() => runCommand("calendar.dates")}
        >
          {say("dates.open")}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={onImport}
        >
          {say("calendar.import")}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconShare2 size={16} aria-hidden />}
          onClick={onExport}
        >
          {say("calendar.export")}
        </Button>
      </div>
    </div>
  );
}
