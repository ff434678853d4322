import type { FollowedOpening, ListedPost, Output, PostSummary, Verdict } from "../../../src/contract/operations.ts";
import type { LocalDate, Post } from "../../../src/domain/post.ts";
import { openingOf } from "../../../src/exchange/opening.ts";
import type { Families } from "../../store/families.ts";
import type { FollowedByName } from "../../store/threads.ts";
import { readSoon } from "./read-soon.ts";
import type { Services } from "./services.ts";

/** What posts are tied to. */
export type Ties = { readonly families: Families; readonly followed: FollowedByName };

/** What a post follows on from, with its first line; null: nothing, or nothing that is still here. */
export function followedBy({ follows }: Pick<Post, "follows">, followed: FollowedByName): FollowedOpening | null {
  const former = follows === null ? undefined : followed.get(follows);
  return former ? { post: former.post, opening: openingOf(former.words) } : null;
}

/** A post's row in a list. */
export function summaryOf<Read extends Verdict | null>(
  post: Post,
  verdict: Read,
  { families, followed }: Ties,
): Omit<PostSummary, "verdict"> & { readonly verdict: Read } {
  const { text, contentHash: _hash, extras: _extras, givenId: _id, why: _why, family, knownAs: _name, ...rest } = post;
  const members = family === null ? [] : (families.get(family) ?? []);
  const alsoFor = members.filter(({ id }) => id !== post.id).map(({ channel }) => channel);
  return { ...rest, opening: openingOf(text), verdict, alsoFor, follows: followedBy(post, followed) };
}

/** What the posts of a store are tied to now. */
export const tiesIn = ({ families, threads }: Services["store"]): Ties => ({ families: families.all(), followed: threads.followed() }); // prettier-ignore

/** Case does not count, nor whether an accent is a letter of its own. */
const folded = (words: string): string => words.normalize("NFC").toLowerCase();

const contains = (post: Post, query: string): boolean =>
  [post.text, post.channel, post.author].some((field) => field !== null && folded(field).includes(query));

/**
 * All posts, last changed first, with the verdicts that are there soon; `posts.read` tells when there are more. `query` keeps
 * those whose text, channel or author contains it. Filtered here and not in SQL: SQLite folds only ASCII letters, and a query
 * is no pattern.
 */
export async function listPosts(services: Services, query: string): Promise<readonly ListedPost[]> {
  const { store } = services;
  const wanted = folded(query.trim());
  const posts = store.posts.list().filter((post) => wanted === "" || contains(post, wanted));
  const ties = tiesIn(store); // as they are with these posts
  const read = await readSoon(services, posts, "later");
  return read.map(({ post, verdict }) => summaryOf(post, verdict, ties));
}

/** The posts of some days with their verdicts, and those that have no day. */
export async function postsInRange(
  { store, verdicts, today }: Services,
  first: LocalDate,
  last: LocalDate,
): Promise<Output<"posts.range">> {
  const [inRange, withoutDate] = [store.posts.between(first, last), store.posts.withoutDate()];
  const ties = tiesIn(store); // as they are with these posts
  const judged = await verdicts.of([...inRange, ...withoutDate], today());
  const rows = judged.map(({ post, verdict }) => summaryOf(post, verdict, ties));
  return { posts: rows.slice(0, inRange.length), withoutDate: rows.slice(inRange.length) };
}
