import type { PostSummary } from "../../contract/operations.ts";
import type { PostId } from "../../domain/post.ts";
import { RowFacts } from "../draft/draft-list.tsx";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import type { Review } from "./review.ts";

/** What every part of the page works with. */
export type PageProps = {
  readonly review: Review;
  readonly posts: readonly PostSummary[];
  /** Opens a post where it can be changed. */
  readonly onOpen: (id: PostId) => void;
};

/** Whether the posts behind something are unfolded, and the attributes of the button that does it. */
export function useUnfolding(review: Review, name: string) {
  const isOpen = useSession(review.session, (state) => state.unfolded === name);
  return {
    isOpen,
    button: {
      id: `open-${name}`,
      "aria-expanded": isOpen,
      "aria-controls": isOpen ? `behind-${name}` : undefined,
      onClick: () => review.session.dispatch({ type: "unfolded", name: isOpen ? null : name }),
    },
  };
}

type Props = PageProps & {
  readonly name: string;
  /** What they are behind, in words. */
  readonly subject: string;
  readonly ids: readonly PostId[];
};

/** The posts behind a number or a remark, each a way to it. */
export function PostsBehind({ name, subject, ids, posts, onOpen }: Props) {
  const known = new Map(posts.map((post) => [post.id, post]));
  const behind = ids.flatMap((id) => known.get(id) ?? []);
  return (
    <section id={`behind-${name}`} className="behind" aria-label={say("review.behind", { subject })}>
      {behind.length === 0 && <p className="soft">{say("review.behind.none")}</p>}
      <ul>
        {behind.map((post) => (
          <li key={post.id}>
            <button type="button" className="row" onClick={() => onOpen(post.id)}>
              <span className="row-opening">{post.opening || say("drafts.untitled")}</span>
              <RowFacts post={post} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
