import { IconInbox } from "@tabler/icons-react";
import { say } from "../words/say.ts";
import { useDropTarget } from "./drop-target.ts";
import type { ViewProps } from "./month-grid.tsx";
import { PostCards } from "./post-cards.tsx";

type Props = Omit<ViewProps, "day" | "onDrop" | "onDay" | "onShowDay"> & {
  /** How many there are, those that are not shown among them. */
  readonly count: number;
  readonly onDrop: (id: string) => void;
};

/** Posts that have no day yet, to be dragged onto one. */
export function Tray({ count, onDrop, ...props }: Props) {
  const { target, isOver } = useDropTarget<HTMLElement>(onDrop);
  return (
    <aside ref={target} className="cal-tray" aria-label={say("calendar.tray")} data-cards data-drop={isOver}>
      <h2>
        <IconInbox size={18} aria-hidden /> {say("calendar.tray")}
      </h2>
      <p className="soft small">{say("calendar.tray.about", { count })}</p>
      <PostCards {...props} />
      {count > props.posts.length && (
        <p className="soft small">{say("calendar.tray.rest", { count: count - props.posts.length })}</p>
      )}
    </aside>
  );
}
