import "./thread.css";
import { IconArrowBackUp, IconEar } from "@tabler/icons-react";
import type { PostSummary } from "../../contract/operations.ts";
import { say } from "../words/say.ts";

/** Says in a line what a post follows on from; nothing for one that begins something. */
export function FollowMark({ follows }: Pick<PostSummary, "follows">) {
  if (follows === null) return null;
  const Icon = follows.post === null ? IconEar : IconArrowBackUp;
  const opening = follows.opening || say(follows.post === null ? "thread.no-words" : "drafts.untitled");
  return (
    <span className="follow-mark">
      <Icon size={14} aria-hidden />
      <span dir="auto">{say(follows.post === null ? "thread.mark.heard" : "thread.mark", { opening })}</span>
    </span>
  );
}
