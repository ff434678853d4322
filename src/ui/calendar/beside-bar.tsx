import { ActionIcon, Button } from "@mantine/core";
import { IconCalendarEvent, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { Desk } from "../draft/desk.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import type { Calendar } from "./calendar.ts";
import { ChangeDialog } from "./change-dialogs.tsx";
import { shortDay } from "./days.ts";

/** Above a post that is open beside the calendar: its day, a way to move it, and the way back. */
export function BesideBar({ calendar, desk, onClose }: { calendar: Calendar; desk: Desk; onClose: () => void }) {
  const [isAsked, setIsAsked] = useState(false);
  const postId = useSession(desk.draft, (state) => state.postId);
  const post = useSession(calendar.session, ({ posts, withoutDate }) =>
    [...(posts ?? []), ...withoutDate].find(({ id }) => id === postId),
  );
  const place = [post?.date ? shortDay(post.date) : say("calendar.no-day"), post?.time].filter(Boolean).join(" · ");
  return (
    <div className="beside-bar">
      <strong>{place}</strong>
      {post && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconCalendarEvent size={16} aria-hidden />}
          onClick={() => setIsAsked(true)}
        >
          {say("calendar.bulk.day")}
        </Button>
      )}
      <ActionIcon
        className="beside-close"
        variant="subtle"
        size={32}
        aria-label={say("calendar.close-post")}
        onClick={onClose}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
      <ChangeDialog
        wish={isAsked && post ? { what: "day", posts: [post] } : null}
        channels={[]}
        authors={[]}
        onClose={() => setIsAsked(false)}
        onChange={() => undefined}
        onMove={(day, time) => {
          setIsAsked(false);
          if (post) void calendar.move([post], day, time);
        }}
      />
    </div>
  );
}
