import type { PostId } from "../../domain/post.ts";
import type { PostVersion } from "../../domain/version.ts";
import type { Saved } from "./posts.ts";

/** What a post was before. */
export interface VersionsOperations {
  /** Newest first; none for a post that is not there. */
  "versions.list": { input: { id: PostId }; output: readonly PostVersion[]; error: never };
  /** Makes an older text the text of its post again. What stood there is kept as a version of its own first. */
  "versions.restore": {
    input: { id: PostId; seq: number };
    output: Saved;
    error: "post-missing" | "version-missing" | "storage-failed";
  };
}

/** Their names at run time. */
export const versionsOperations: Record<keyof VersionsOperations, true> = {
  "versions.list": true,
  "versions.restore": true,
};
