import { callsWhileClosed } from "./calendar-session.ts";
import type { ViewProps } from "./month-grid.tsx";
import { PostCard } from "./post-card.tsx";

/** Cards one below the other, as a day and the tray show them. */
export function PostCards({
  posts,
  openId,
  stop,
  closed,
  actions,
}: Pick<ViewProps, "posts" | "openId" | "stop" | "closed" | "actions">) {
  return posts.map((post) => (
    <PostCard
      key={post.id}
      post={post}
      isCurrent={post.id === openId}
      isStop={post.id === stop}
      isUnanswered={callsWhileClosed(post, closed)}
      actions={actions}
    />
  ));
}
