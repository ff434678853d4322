import type { Instant, PostId } from "../../src/domain/post.ts";
import type { PostVersion, VersionReason } from "../../src/domain/version.ts";
import type { Db } from "./connection.ts";
import { contentHashOf } from "./content.ts";
import { type Thinning, worthKeeping } from "./thinning.ts";

/** All versions of a day of writing, then one an hour for a week of it and one a day for 90 days; the last ten always. */
export const VERSION_THINNING: Thinning = { last: 10, allOfHours: 24, hours: 7 * 24, days: 90, weeks: 0 };

/** The versions of a post; the order is the caller's. */
export const VERSIONS = `SELECT seq, text, content_hash AS contentHash, reason, created_at AS createdAt
  FROM post_version WHERE post_id = ?`;

/** The version of a post that was kept last, whatever the clock said. */
export const lastVersion = (db: Db, id: PostId): PostVersion | undefined =>
  db.prepare<[string], PostVersion>(`${VERSIONS} ORDER BY seq DESC LIMIT 1`).get(id);

function thin(db: Db, id: PostId): void {
  const kept = db
    .prepare<[string], { seq: number; at: Instant }>(
      "SELECT seq, created_at AS at FROM post_version WHERE post_id = ? ORDER BY seq DESC",
    ) // prettier-ignore
    .all(id);
  const isWorth = worthKeeping(kept.map(({ at }) => at), VERSION_THINNING); // prettier-ignore
  const remove = db.prepare("DELETE FROM post_version WHERE seq = ?");
  kept.forEach(({ seq }, index) => isWorth[index] === false && remove.run(seq));
}

/** Keeps a text as a version of its post, and thins out the older ones. */
export function keepVersion(db: Db, id: PostId, text: string, reason: VersionReason, now: Instant): void {
  db.prepare("INSERT INTO post_version (post_id, text, content_hash, reason, created_at) VALUES (?, ?, ?, ?, ?)") // prettier-ignore
    .run(id, text, contentHashOf(text), reason, now);
  thin(db, id);
}
