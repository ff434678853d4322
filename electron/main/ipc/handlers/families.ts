import type { FamiliesOperations } from "../../../../src/contract/operations.ts";
import type { Post, PostId } from "../../../../src/domain/post.ts";
import { err, ok, type Result } from "../../../../src/domain/result.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

/** The same news told for several channels. */
export function familiesHandlers({ store, tell }: Services): Handlers<keyof FamiliesOperations> {
  const { families } = store;
  const changed = <Value>(
    id: PostId,
    change: (post: Post) => Value,
  ): Result<Value, "post-missing" | "storage-failed"> =>
    stored(() => {
      const post = store.posts.find(id);
      if (!post) return err("post-missing", "There is no such post.");
      const value = change(post);
      tell("posts.changed", { ids: [id] });
      return ok(value);
    });
  return {
    "families.siblings": ({ id }) => {
      const post = store.posts.find(id);
      return ok(post ? families.of(post).map(({ id: own, channel }) => ({ id: own, channel })) : []);
    },
    "families.adapt": ({ id, channel }) => changed(id, (post) => families.adapt(post, channel)),
    "families.level": ({ id }) => changed(id, (post) => ({ step: families.level(post) })),
    "families.detach": ({ id }) => changed(id, (post) => ({ step: families.detach(post) })),
  };
}
