import type { VersionsOperations } from "../../../../src/contract/operations.ts";
import { standingOf } from "../../../../src/domain/gate.ts";
import { err, ok } from "../../../../src/domain/result.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

/** What a post was before. */
export function versionsHandlers({ store }: Services): Handlers<keyof VersionsOperations> {
  return {
    "versions.list": ({ id }) => ok(store.posts.versions(id)),
    "versions.restore": ({ id, seq }) =>
      stored(() => {
        const post = store.posts.find(id);
        if (!post) return err("post-missing", "There is no such post.");
        const version = store.posts.versions(id).find((one) => one.seq === seq);
        if (!version) return err("version-missing", "There is no such version.");
        store.posts.save(id, post.text, "kept");
        const restored = store.posts.save(id, version.text, "restore");
        if (!restored) return err("post-missing", "It is gone.");
        return ok({ contentHash: restored.contentHash, savedAt: Date.now(), standing: standingOf(restored) });
      }),
  };
}
