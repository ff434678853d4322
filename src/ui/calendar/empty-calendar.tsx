import { Button } from "@mantine/core";
import { IconCalendarMonth } from "@tabler/icons-react";
import type { LocalDate } from "../../domain/post.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { say } from "../words/say.ts";
import { daysBetween, monthName } from "./days.ts";

/** No month yet: bring one in, or look around first. */
export const EmptyMonths = ({ onImport, onSample }: { onImport: () => void; onSample: () => void }) => (
  <EmptyState
    picture={<IconCalendarMonth className="empty-icon" size={56} stroke={1} aria-hidden />}
    heading={<h1>{say("calendar.empty.title")}</h1>}
    body={say("calendar.empty.body")}
    start={say("calendar.empty.import")}
    onStart={onImport}
    onSample={onSample}
  />
);

type Props = {
  /** Days that have posts. */
  readonly days: readonly LocalDate[];
  readonly day: LocalDate;
  readonly onGo: (day: LocalDate) => void;
};

/** Says that there is nothing in sight, and leads to the nearest month that has posts. */
export function Elsewhere({ days, day, onGo }: Props) {
  const [nearest] = days.toSorted((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)));
  return (
    <div className="cal-elsewhere" role="status">
      <span>{say("calendar.nothing")}</span>
      {nearest !== undefined && (
        <Button size="compact-sm" variant="default" onClick={() => onGo(nearest)}>
          {say("calendar.nearest", { month: monthName(nearest) })}
        </Button>
      )}
    </div>
  );
}
