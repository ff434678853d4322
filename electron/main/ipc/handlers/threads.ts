import type { Former, ThreadsOperations } from "../../../../src/contract/operations.ts";
import type { EntryId } from "../../../../src/domain/listening.ts";
import type { Post, StepId } from "../../../../src/domain/post.ts";
import { err, ok, type Result } from "../../../../src/domain/result.ts";
import { openingOf } from "../../../../src/exchange/opening.ts";
import { followedBy } from "../../services/list-posts.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

const missing = err("post-missing", "It is not there any more.");

/** Posts that follow on from each other, or from what was heard. */
export function threadsHandlers({ store, tell }: Services): Handlers<keyof ThreadsOperations> {
  const { posts, threads, log } = store;
  const found = (former: Former): Post | EntryId | undefined =>
    "post" in former ? posts.find(former.post) : log.find(former.entry)?.id;
  return {
    "threads.of": ({ id }) => {
      const post = posts.find(id);
      if (!post) return ok({ before: null, after: [] });
      const after = threads.after(post).map((one) => ({ post: one.id, opening: openingOf(one.text) }));
      return ok({ before: followedBy(post, threads.followed([post])), after });
    },
    "threads.follow": ({ id, former: wanted }) =>
      stored((): Result<{ step: StepId | null }, "post-missing" | "follows-itself"> => {
        const [post, former] = [posts.find(id), wanted && found(wanted)];
        if (!post || former === undefined) return missing;
        const step = threads.follow(post, former);
        if (!step.ok) return step;
        tell("posts.changed", { ids: [id] });
        return ok({ step: step.value });
      }),
    "threads.start": ({ former: wanted }) =>
      stored(() => {
        const former = found(wanted);
        if (former === undefined) return missing;
        const made = threads.start(former);
        tell("posts.changed", { ids: [made.id] });
        return ok(made);
      }),
  };
}
