import "./thread.css";
import { ActionIcon } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp, IconEar, IconX } from "@tabler/icons-react";
import type { PostId } from "../../domain/post.ts";
import type { Desk } from "../draft/desk.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import type { Thread } from "./thread.ts";

/** The first words of a post, a way to it. */
function Way({ post, opening, desk }: { readonly post: PostId; readonly opening: string; readonly desk: Desk }) {
  return (
    <button type="button" dir="auto" onClick={() => void desk.open(post)}>
      {opening || say("drafts.untitled")}
    </button>
  );
}

/** What the post in the editor follows on from, and what follows it; nothing for a post that stands alone. */
export function ThreadBar({ thread, desk }: { readonly thread: Thread; readonly desk: Desk }) {
  const { before, after } = useSession(thread.session, (state) => state);
  if (before === null && after.length === 0) return null;
  return (
    <nav className="thread" aria-label={say("thread.label")}>
      {before && (
        <p>
          {before.post === null ? <IconEar size={16} aria-hidden /> : <IconArrowBackUp size={16} aria-hidden />}
          <span className="thread-says">{say(before.post === null ? "thread.answers" : "thread.follows")}</span>
          {before.post === null ? <span dir="auto">{before.opening || say("thread.no-words")}</span> : <Way post={before.post} opening={before.opening} desk={desk} />}
          <ActionIcon variant="subtle" size={28} aria-label={say("thread.let-go.action")} onClick={() => void thread.letGo()}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </p>
      )}
      {after.map(({ post, opening }) => (
        <p key={post}>
          <IconArrowForwardUp size={16} aria-hidden />
          <span className="thread-says">{say("thread.followed-by")}</span>
          <Way post={post} opening={opening} desk={desk} />
        </p>
      ))}
    </nav>
  );
} // prettier-ignore
