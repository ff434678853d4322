import type { Output, PostSummary, Verdict } from "../../../src/contract/operations.ts";
import type { LocalDate, Post } from "../../../src/domain/post.ts";
import { openingOf } from "../../../src/exchange/opening.ts";
import type { Services } from "./services.ts";

/** A post's row in a list. */
export function summaryOf(post: Post, verdict: Verdict): PostSummary {
  const { text, contentHash: _hash, extras: _extras, givenId: _id, why: _why, ...rest } = post;
  return { ...rest, opening: openingOf(text), verdict };
}

/** Case does not count, nor whether an accent is a letter of its own. */
const folded = (words: string): string => words.normalize("NFC").toLowerCase();

const contains = (post: Post, query: string): boolean =>
  [post.text, post.channel, post.author].some((field) => field !== null && folded(field).includes(query));

/**
 * All posts with their verdicts, last changed first; `query` keeps those whose text, channel or author contains it.
 * Filtered here and not in SQL: SQLite folds only ASCII letters, and a query is no pattern.
 */
export async function listPosts({ store, verdicts, today }: Services, query: string): Promise<readonly PostSummary[]> {
  const wanted = folded(query.trim());
  const posts = store.posts.list().filter((post) => wanted === "" || contains(post, wanted));
  return summaries({ verdicts, today }, posts);
}

/** The posts of some days with their verdicts, and those that have no day. */
export async function postsInRange(
  services: Services,
  first: LocalDate,
  last: LocalDate,
): Promise<Output<"posts.range">> {
  const { posts } = services.store;
  const [inRange, withoutDate] = [posts.between(first, last), posts.withoutDate()];
  const judged = await summaries(services, [...inRange, ...withoutDate]);
  return { posts: judged.slice(0, inRange.length), withoutDate: judged.slice(inRange.length) };
}

async function summaries(
  { verdicts, today }: Pick<Services, "verdicts" | "today">,
  posts: readonly Post[],
): Promise<readonly PostSummary[]> {
  const judged = await verdicts.of(posts, today());
  return judged.map(({ post, verdict }) => summaryOf(post, verdict));
}
