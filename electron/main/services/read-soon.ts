import { setTimeout as pause } from "node:timers/promises";
import type { Verdict } from "../../../src/contract/operations.ts";
import type { Post } from "../../../src/domain/post.ts";
import type { Services } from "./services.ts";

/** How long an answer waits for posts that were not read yet, in milliseconds: a screen is to be there within 200. */
const WITHIN = 150;

type Read = { readonly post: Post; readonly verdict: Verdict | null };

/**
 * The posts, each with its verdict; null where that is not there soon, and `posts.read` tells when all are read. After a start
 * nothing is read yet, and ten thousand posts take some seconds. `when`: whether a screen waits for them.
 */
export async function readSoon(
  { verdicts, today, tell }: Pick<Services, "verdicts" | "today" | "tell">,
  posts: readonly Post[],
  when: "soon" | "later",
): Promise<readonly Read[]> {
  const rows: Read[] = posts.map((post) => ({ post, verdict: null }));
  const reading = Promise.all(
    verdicts.each(posts, today(), when).map(async (verdict, at) => {
      const post = posts[at];
      if (post) rows[at] = { post, verdict: await verdict };
    }),
  ).then(() => true);
  if (!(await Promise.race([reading, pause(WITHIN, false)]))) void reading.then(() => tell("posts.read", {}));
  return [...rows]; // those that come later are no longer in it
}
