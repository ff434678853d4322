import { Button } from "@mantine/core";
import type { PostSummary } from "../../contract/operations.ts";
import type { PostId } from "../../domain/post.ts";
import { say } from "../words/say.ts";
import type { ChangeWish } from "./change-dialogs.tsx";

type Props = {
  readonly posts: readonly PostSummary[];
  readonly onAsk: (wish: ChangeWish) => void;
  readonly onReady: (ids: readonly PostId[]) => void;
  readonly onRemove: (ids: readonly PostId[]) => void;
  readonly onExport: (ids: readonly PostId[]) => void;
  readonly onNone: () => void;
};

/** What can be done with all selected posts at once. */
export function BulkBar({ posts, onAsk, onReady, onRemove, onExport, onNone }: Props) {
  const ids = posts.map(({ id }) => id);
  return (
    <div className="cal-bulk" role="toolbar" aria-label={say("calendar.bulk")}>
      <strong role="status">{say("calendar.selected", { count: posts.length })}</strong>
      {(["day", "channel", "author", "status"] as const).map((what) => (
        <Button key={what} size="compact-sm" variant="default" onClick={() => onAsk({ what, posts })}>
          {say(`calendar.bulk.${what}`)}
        </Button>
      ))}
      <Button size="compact-sm" variant="default" onClick={() => onReady(ids)}>
        {say("gate.check")}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => onExport(ids)}>
        {say("calendar.export")}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => onRemove(ids)}>
        {say("drafts.delete")}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={onNone}>
        {say("calendar.select-none")}
      </Button>
    </div>
  );
}
