import type { Instant, LocalDate, Month, Post, PostId } from "../../src/domain/post.ts";
import { storable } from "../../src/domain/text.ts";
import type { PostVersion, VersionReason } from "../../src/domain/version.ts";
import type { Ballast } from "./ballast.ts";
import type { Db } from "./connection.ts";
import { contentHashOf } from "./content.ts";
import { type PageOrder, pageOf, type PostWords } from "./post-pages.ts";
import type { PostRow } from "./post-columns.ts";
import { channelRow, insertPost, type NewPost, nextChange, postOf, updatePost } from "./post-rows.ts";
import { keepVersion, lastVersion, VERSIONS } from "./versions.ts";

/** After this long since the last version a save keeps another one, in milliseconds. */
const VERSION_EVERY = 2 * 60_000;

/** Posts of some days, or of none, in the order in which they go out; both are found by the index of dates. */
export const IN_RANGE = `SELECT * FROM post WHERE deleted_at IS NULL AND date BETWEEN ? AND ? ORDER BY date, time, seq`;
export const WITHOUT_DATE = `SELECT * FROM post WHERE deleted_at IS NULL AND date IS NULL ORDER BY time, seq LIMIT ?`;

export const OF_DAY = `SELECT * FROM post WHERE deleted_at IS NULL AND date = ? ORDER BY time, seq LIMIT ?`;
export const COUNTS_BY_DAY = `SELECT date, count(*) AS posts FROM post
  WHERE deleted_at IS NULL AND date BETWEEN ? AND ? GROUP BY date`;
export const DAY_BEFORE = "SELECT max(date) FROM post WHERE deleted_at IS NULL AND date < ?";
export const DAY_AFTER = "SELECT min(date) FROM post WHERE deleted_at IS NULL AND date > ?";

/** How many posts each month has, by the index of dates. */
export const PER_MONTH = `SELECT substr(date, 1, 7) AS month, count(*) AS posts FROM post INDEXED BY post_by_date
  WHERE deleted_at IS NULL AND date IS NOT NULL GROUP BY month ORDER BY month`;

/** Posts and their versions. Texts are stored as `storable` makes them. `now` is in milliseconds since 1970. */
export class Posts {
  readonly #db: Db;
  readonly #now: () => Instant;
  readonly #ballast: Ballast;

  constructor(db: Db, now: () => Instant, ballast: Ballast) {
    this.#db = db;
    this.#now = now;
    this.#ballast = ballast;
  }

  /** All posts but those in the trash, last changed first. */
  list(): readonly Post[] {
    return this.#all("SELECT * FROM post WHERE deleted_at IS NULL ORDER BY change_seq DESC");
  }

  /** So many posts as come after one, in an order; null: the first ones. What was passed over is not read again. */
  page(order: PageOrder, after: PostId | null, limit: number): readonly Post[] {
    return pageOf(this.#db, "all", order, after, limit).map(postOf);
  }

  /** The words of as many posts as come after one: what a search looks at, in a third of the time that whole posts take. */
  words(order: PageOrder, after: PostId | null, limit: number): readonly PostWords[] {
    return pageOf(this.#db, "words", order, after, limit);
  }

  /** How many posts there are, those in the trash left aside. */
  count(): number {
    return Number(this.#db.prepare("SELECT count(*) FROM post WHERE deleted_at IS NULL").pluck().get());
  }

  /** The posts from one day to another, both included, in the order in which they go out. */
  between(first: LocalDate, last: LocalDate): readonly Post[] {
    return this.#all(IN_RANGE, first, last);
  }

  /** How many posts each of some days has; days with none are left out. */
  countsByDay(first: LocalDate, last: LocalDate): ReadonlyMap<LocalDate, number> {
    const rows = this.#db.prepare<string[], { date: LocalDate; posts: number }>(COUNTS_BY_DAY).all(first, last);
    return new Map(rows.map(({ date, posts }) => [date, posts]));
  }

  /** The first so many posts of a day. */
  ofDay(day: LocalDate, limit: number): readonly Post[] {
    return this.#all(OF_DAY, day, limit);
  }

  /** The days with posts that are nearest to a stretch of days, before it and after it. */
  daysBeside(first: LocalDate, last: LocalDate): readonly LocalDate[] {
    const day = (sql: string, beside: LocalDate): unknown => this.#db.prepare(sql).pluck().get(beside);
    return [day(DAY_BEFORE, first), day(DAY_AFTER, last)].filter((found) => typeof found === "string");
  }

  /** The posts that have no day yet; the first so many. */
  withoutDate(limit = -1): readonly Post[] {
    return this.#all(WITHOUT_DATE, limit);
  }

  /** How many have no day yet. */
  countWithoutDate(): number {
    const count = "SELECT count(*) FROM post WHERE deleted_at IS NULL AND date IS NULL";
    return Number(this.#db.prepare(count).pluck().get());
  }

  #all(sql: string, ...values: readonly (string | number)[]): readonly Post[] {
    return this.#db.prepare<(string | number)[], PostRow>(sql).all(...values).map(postOf); // prettier-ignore
  }

  /** One post that is not in the trash. */
  find(id: PostId): Post | undefined {
    const row = this.#row(id);
    return row && postOf(row);
  }

  #row(id: PostId): PostRow | undefined {
    return this.#db.prepare<[string], PostRow>("SELECT * FROM post WHERE id = ? AND deleted_at IS NULL").get(id);
  }

  #update(row: PostRow, columns: Partial<PostRow>): void {
    updatePost(this.#db, row, { ...columns, updated_at: this.#now(), change_seq: nextChange(this.#db) });
  }

  /** Adds a post; its text is its first version. */
  add(post: NewPost): Post {
    const id = this.#ballast.write(this.#db.transaction(() => insertPost(this.#db, post, this.#now())));
    return this.find(id) ?? this.#lost(id);
  }

  #lost(id: PostId): never {
    throw new Error(`Post ${id} is gone right after it was stored`);
  }

  /** Stores the text as it is now, which takes Ready back; undefined when there is no such post. `keep` makes this text a version of its own and says why. */
  save(id: PostId, written: string, keep: VersionReason | false): Post | undefined {
    const before = this.#row(id);
    if (!before) return undefined;
    const text = storable(written);
    const store = this.#db.transaction(() => {
      const now = this.#now();
      if (text !== before.text) this.#update(before, { text, content_hash: contentHashOf(text) });
      const last = lastVersion(this.#db, id);
      const isDue = last === undefined || Math.abs(now - last.createdAt) >= VERSION_EVERY;
      if (last?.text !== text && (keep !== false || isDue)) keepVersion(this.#db, id, text, keep || "pause", now);
    });
    this.#ballast.write(store);
    return this.find(id);
  }

  /** Says where a post goes, which takes Ready back; undefined when there is no such post. An empty name leaves it open. */
  setChannel(id: PostId, channel: string | null): Post | undefined {
    const before = this.#row(id);
    if (!before) return undefined;
    const name = channelRow(channel === null ? [] : [channel]);
    if (name !== before.channel) this.#update(before, { channel: name });
    return this.find(id);
  }

  /** The versions of a post, newest first. */
  versions(id: PostId): readonly PostVersion[] {
    return this.#db.prepare<[string], PostVersion>(`${VERSIONS} ORDER BY seq DESC`).all(id);
  }

  /** Moves posts to the trash. */
  remove(ids: readonly PostId[]): void {
    const remove = this.#db.prepare("UPDATE post SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL");
    this.#db.transaction(() => ids.forEach((id) => remove.run(this.#now(), id)))();
  }

  /** Brings posts back from the trash. */
  restore(ids: readonly PostId[]): void {
    const restore = this.#db.prepare("UPDATE post SET deleted_at = NULL WHERE id = ?");
    this.#db.transaction(() => ids.forEach((id) => restore.run(id)))();
  }

  /** The months that have posts, first to last, and how many. */
  perMonth(): readonly { readonly month: Month; readonly posts: number }[] {
    return this.#db.prepare<[], { month: Month; posts: number }>(PER_MONTH).all();
  }

  /** The posts of a sample. */
  samples(): readonly Post[] {
    return this.#all("SELECT * FROM post WHERE sample_hash IS NOT NULL AND deleted_at IS NULL");
  }

  /** Whether any sample post is there, the trash left aside: what was thrown away may be loaded anew. */
  hasSample(): boolean {
    const sample = "SELECT 1 FROM post WHERE sample_hash IS NOT NULL AND deleted_at IS NULL LIMIT 1";
    return this.#db.prepare(sample).get() !== undefined;
  }

  /** Takes away sample posts for good, but those whose text the owner changed; those become the owner's own. */
  removeSample(): number {
    return this.#db.transaction(() => {
      const { changes } = this.#db.prepare("DELETE FROM post WHERE sample_hash = content_hash").run();
      this.#db.prepare("UPDATE post SET sample_hash = NULL WHERE sample_hash IS NOT NULL").run();
      return changes;
    })();
  }
}
