import { randomUUID } from "node:crypto";
import type { ContentHash, Instant, LocalDate, LocalTime, Post, PostId } from "../../src/domain/post.ts";
import { storable } from "../../src/domain/text.ts";
import { contentHashOf } from "./content.ts";
import type { Db } from "./open.ts";

/** What a new post may bring. */
export type NewPost = {
  readonly text: string;
  readonly channel?: string | null;
  readonly date?: LocalDate | null;
  readonly time?: LocalTime | null;
  readonly author?: string | null;
  readonly sample?: boolean;
};

/** Why a version was kept: the post was made, writing went on for a while, or it was asked for. */
type VersionReason = "created" | "pause" | "kept";

/** A text as it once was. `seq` orders versions, whatever the clock did. */
export type PostVersion = {
  readonly seq: number;
  readonly text: string;
  readonly contentHash: ContentHash;
  readonly reason: VersionReason;
  readonly createdAt: Instant;
};

/** After this long since the last version a save keeps another one, in milliseconds. */
const VERSION_EVERY = 2 * 60_000;

const VERSIONS = `SELECT seq, text, content_hash AS contentHash, reason, created_at AS createdAt
  FROM post_version WHERE post_id = ?`;

type Row = {
  readonly id: string;
  readonly text: string;
  readonly content_hash: string;
  readonly channel: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly author: string | null;
  readonly sample_hash: string | null;
  readonly created_at: number;
  readonly updated_at: number;
};

const storableOrNull = (words: string | null | undefined): string | null => (words ? storable(words) : null);

// The casts mint the brands of what the store itself wrote.
const postOf = (row: Row): Post => ({
  id: row.id as PostId,
  text: row.text,
  contentHash: row.content_hash as ContentHash,
  channel: row.channel,
  date: row.date,
  time: row.time,
  author: row.author,
  sample: row.sample_hash !== null,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** Posts and their versions. Texts are stored as `storable` makes them. `now` is in milliseconds since 1970. */
export class Posts {
  readonly #db: Db;
  readonly #now: () => Instant;

  constructor(db: Db, now: () => Instant) {
    this.#db = db;
    this.#now = now;
  }

  #nextChange(): number {
    return Number(this.#db.prepare("SELECT coalesce(max(change_seq), 0) + 1 FROM post").pluck().get());
  }

  #keepVersion(id: PostId, text: string, reason: VersionReason): void {
    this.#db
      .prepare("INSERT INTO post_version (post_id, text, content_hash, reason, created_at) VALUES (?, ?, ?, ?, ?)")
      .run(id, text, contentHashOf(text), reason, this.#now());
  }

  /** All posts but those in the trash, last changed first. */
  list(): readonly Post[] {
    const rows = this.#db
      .prepare<[], Row>("SELECT * FROM post WHERE deleted_at IS NULL ORDER BY change_seq DESC")
      .all();
    return rows.map(postOf);
  }

  /** One post that is not in the trash. */
  find(id: PostId): Post | undefined {
    const row = this.#db.prepare<[string], Row>("SELECT * FROM post WHERE id = ? AND deleted_at IS NULL").get(id);
    return row && postOf(row);
  }

  /** Adds a post; its text is its first version. */
  add(post: NewPost): Post {
    // Minted here: ids are random, so that files of two computers can be joined one day.
    const id = randomUUID() as PostId;
    const text = storable(post.text);
    const hash = contentHashOf(text);
    const now = this.#now();
    this.#db.transaction(() => {
      this.#db
        .prepare(
          `INSERT INTO post (id, text, content_hash, channel, date, time, author, sample_hash, created_at, updated_at, change_seq)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          id,
          text,
          hash,
          storableOrNull(post.channel),
          post.date ?? null,
          post.time ?? null,
          storableOrNull(post.author),
          post.sample ? hash : null,
          now,
          now,
          this.#nextChange(),
        );
      this.#keepVersion(id, text, "created");
    })();
    return this.find(id) ?? this.#lost(id);
  }

  #lost(id: PostId): never {
    throw new Error(`Post ${id} is gone right after it was stored`);
  }

  /** Stores the text as it is now; undefined when there is no such post. `keep` makes this text a version of its own. */
  save(id: PostId, written: string, keep: boolean): Post | undefined {
    const before = this.find(id);
    if (!before) return undefined;
    const text = storable(written);
    this.#db.transaction(() => {
      const now = this.#now();
      if (text !== before.text) {
        this.#db
          .prepare("UPDATE post SET text = ?, content_hash = ?, updated_at = ?, change_seq = ? WHERE id = ?")
          .run(text, contentHashOf(text), now, this.#nextChange(), id);
      }
      const last = this.#lastVersion(id);
      const isDue = last === undefined || Math.abs(now - last.createdAt) >= VERSION_EVERY;
      if (last?.text !== text && (keep || isDue)) this.#keepVersion(id, text, keep ? "kept" : "pause");
    })();
    return this.find(id);
  }

  /** Says where a post goes; false when there is no such post. An empty name leaves it open. */
  setChannel(id: PostId, channel: string | null): boolean {
    const before = this.find(id);
    if (!before) return false;
    const name = storableOrNull(channel?.trim());
    if (name !== before.channel) {
      this.#db
        .prepare("UPDATE post SET channel = ?, updated_at = ?, change_seq = ? WHERE id = ?")
        .run(name, this.#now(), this.#nextChange(), id);
    }
    return true;
  }

  /** The versions of a post, newest first. */
  versions(id: PostId): readonly PostVersion[] {
    return this.#db.prepare<[string], PostVersion>(`${VERSIONS} ORDER BY seq DESC`).all(id);
  }

  #lastVersion(id: PostId): PostVersion | undefined {
    return this.#db.prepare<[string], PostVersion>(`${VERSIONS} ORDER BY seq DESC LIMIT 1`).get(id);
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
