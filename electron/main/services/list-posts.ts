import type {
  FollowedOpening,
  Input,
  ListedPost,
  Output,
  PostSummary,
  Verdict,
} from "../../../src/contract/operations.ts";
import { MOST_BY_STAGE, MOST_LISTED } from "../../../src/domain/list.ts";
import type { Post, PostId } from "../../../src/domain/post.ts";
import { openingOf } from "../../../src/exchange/opening.ts";
import type { Families } from "../../store/families.ts";
import type { PageOrder, PostWords } from "../../store/post-pages.ts";
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

/** What some posts are tied to now. */
export const tiesOf = ({ families, threads }: Services["store"], posts: readonly Post[]): Ties => ({
  families: families.among(posts),
  followed: threads.followed(posts),
});

/** Case does not count, nor whether an accent is a letter of its own. */
const folded = (words: string): string => words.normalize("NFC").toLowerCase();

const contains = (post: PostWords, query: string): boolean =>
  [post.text, post.channel, post.author].some((field) => field !== null && folded(field).includes(query));

/** So many posts are looked through at once; keys pressed meanwhile are answered in between. */
const SLICE = 5000;

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The words of all posts in an order, a slice at a time, after one of them; nothing more once the signal says so. */
export async function* slicesAfter(
  { posts }: Services["store"],
  order: PageOrder,
  after: PostId | null,
  signal: AbortSignal,
): AsyncGenerator<readonly PostWords[]> {
  for (let last = after; !signal.aborted;) {
    const slice = posts.words(order, last, SLICE);
    yield slice;
    if (slice.length < SLICE) return;
    last = (slice.at(-1)?.id ?? null) as PostId | null; // read from the column of ids
    await pause();
  }
}

/**
 * The posts of a page that contain the query. Filtered here and not in SQL: SQLite folds only ASCII letters, and a query is
 * no pattern.
 */
async function found(store: Services["store"], wish: PageWish, signal: AbortSignal): Promise<readonly Post[]> {
  const { order, after, limit } = wish;
  const wanted = folded(wish.query.trim());
  if (wanted === "") return store.posts.page(order, after, limit);
  const posts: Post[] = [];
  for await (const slice of slicesAfter(store, order, after, signal)) {
    const ids = slice.filter((post) => contains(post, wanted)).map(({ id }) => id as PostId);
    posts.push(...ids.slice(0, limit - posts.length).flatMap((id) => store.posts.find(id) ?? []));
    if (posts.length >= limit) break;
  }
  return posts;
}

/** What part of the list is wished for. */
export type PageWish = {
  /** Keeps posts whose text, channel or author contains it. */
  readonly query: string;
  readonly order: PageOrder;
  /** The last post of the page before. */
  readonly after: PostId | null;
  readonly limit: number;
};

/**
 * A page of the posts with the verdicts that are there soon; `posts.read` tells when there are more. The search is given up when
 * the signal says so.
 */
export async function listPosts(
  services: Services,
  wish: PageWish,
  signal: AbortSignal,
): Promise<readonly ListedPost[]> {
  const posts = await found(services.store, wish, signal);
  const ties = tiesOf(services.store, posts); // as they are with these posts
  const read = await readSoon(services, posts, "later");
  return read.map(({ post, verdict }) => summaryOf(post, verdict, ties));
}

const stages: readonly Verdict["stage"][] = ["know", "like", "trust", "ask"];

type Staged = { readonly verdict: Pick<Verdict, "stage"> | null };

const stepOf = ({ verdict }: Staged): number => (verdict ? stages.indexOf(verdict.stage) : stages.length);

/** Posts from knowing to asking; those that were not read yet come last. */
export const inStages = <Of extends Staged>(posts: readonly Of[]): readonly Of[] =>
  posts.toSorted((a, b) => stepOf(a) - stepOf(b));

/** The posts by their stage, in which no index keeps them: all are read, so that there have to be few. */
export async function listByStage(
  services: Services,
  { query, after, limit }: Omit<PageWish, "order">,
  signal: AbortSignal,
): Promise<readonly ListedPost[]> {
  const posts = await listPosts(services, { query, order: "changed", after: null, limit: MOST_BY_STAGE }, signal);
  const sorted = inStages(posts);
  const first = after === null ? 0 : sorted.findIndex(({ id }) => id === after) + 1;
  return sorted.slice(first, first + limit);
}

/** How many posts contain the query. */
export async function countPosts({ store }: Services, query: string, signal: AbortSignal): Promise<number> {
  const wanted = folded(query.trim());
  if (wanted === "") return store.posts.count();
  let count = 0;
  for await (const slice of slicesAfter(store, "changed", null, signal)) {
    count += slice.filter((post) => contains(post, wanted)).length;
  }
  return count;
}

/** So many posts without a day are shown beside a calendar. */
const MOST_IN_TRAY = 200;

/** The posts of some days with their verdicts, of each day at most so many, and those that have no day. */
export async function postsInRange(
  { store, verdicts, today }: Services,
  { first, last, mostOfDay }: Input<"posts.range">,
): Promise<Output<"posts.range">> {
  const { posts } = store;
  const counts = posts.countsByDay(first, last);
  const crowded = [...counts].filter(([, count]) => mostOfDay !== undefined && count > mostOfDay);
  const inRange =
    crowded.length === 0
      ? posts.between(first, last)
      : [...counts.keys()].flatMap((day) => posts.ofDay(day, mostOfDay ?? MOST_LISTED));
  const all = [...inRange, ...posts.withoutDate(MOST_IN_TRAY)];
  const ties = tiesOf(store, all); // as they are with these posts
  const judged = await verdicts.of(all, today());
  const rows = judged.map(({ post, verdict }) => summaryOf(post, verdict, ties));
  return {
    posts: rows.slice(0, inRange.length),
    withoutDate: rows.slice(inRange.length),
    crowded: crowded.map(([day, count]) => ({ day, posts: count })),
    countWithoutDate: posts.countWithoutDate(),
    daysBeside: posts.daysBeside(first, last),
  };
}
