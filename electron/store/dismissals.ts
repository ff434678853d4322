import type { Dismissal } from "../../src/domain/dismissal.ts";
import type { Instant, PostId } from "../../src/domain/post.ts";
import type { Db } from "./open.ts";

/** What the owner chose to leave, post by post. */
export class Dismissals {
  readonly #db: Db;
  readonly #now: () => Instant;

  constructor(db: Db, now: () => Instant) {
    this.#db = db;
    this.#now = now;
  }

  /** The dismissals of a post, oldest first. */
  list(postId: PostId): readonly Dismissal[] {
    return this.#db
      .prepare<[string], Dismissal>(
        `SELECT post_id AS postId, fingerprint, rule_id AS ruleId, dismissed_at AS dismissedAt
         FROM dismissal WHERE post_id = ? ORDER BY dismissed_at, fingerprint`,
      )
      .all(postId);
  }

  /** The fingerprints of what was left, for every post at once; in the same order each time. */
  fingerprints(): ReadonlyMap<PostId, readonly string[]> {
    const rows = this.#db
      .prepare<[], { postId: PostId; fingerprint: string }>(
        "SELECT post_id AS postId, fingerprint FROM dismissal ORDER BY post_id, fingerprint",
      )
      .all();
    return new Map([...Map.groupBy(rows, ({ postId }) => postId)].map(([id, own]) => [id, own.map(({ fingerprint }) => fingerprint)])); // prettier-ignore
  }

  /** Notes that a finding is to be left; a second time changes nothing. */
  add(postId: PostId, fingerprint: string, ruleId: string): void {
    this.#db
      .prepare("INSERT OR IGNORE INTO dismissal (post_id, fingerprint, rule_id, dismissed_at) VALUES (?, ?, ?, ?)")
      .run(postId, fingerprint, ruleId, this.#now());
  }

  /** Has the finding shown again. */
  remove(postId: PostId, fingerprint: string): void {
    this.#db.prepare("DELETE FROM dismissal WHERE post_id = ? AND fingerprint = ?").run(postId, fingerprint);
  }
}
