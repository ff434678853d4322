import { randomUUID } from "node:crypto";
import type { EntryId } from "../../src/domain/listening.ts";
import type { FollowedName, Post, PostId, StepId } from "../../src/domain/post.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import type { Db } from "./connection.ts";
import { postOf, type PostRow } from "./post-rows.ts";
import type { Steps } from "./steps.ts";

/** What a post follows on from: another post, or what somebody said. `post` is null for words that were heard. */
export type Followed = { readonly post: PostId | null; readonly words: string };

/** Who is followed, by the name that followers have for it. */
export type FollowedByName = ReadonlyMap<string, Followed>;

/** What the posts of a workspace follow, as far as it is still there. */
export const FOLLOWED = `
  SELECT post.follows AS name, former.id AS post, former.text AS words FROM post
    JOIN post AS former ON former.known_as = post.follows AND former.deleted_at IS NULL
    WHERE post.follows IS NOT NULL AND post.deleted_at IS NULL
  UNION ALL SELECT post.follows, NULL, log_entry.note FROM post
    JOIN log_entry ON log_entry.id = post.follows AND log_entry.deleted_at IS NULL
    WHERE post.follows IS NOT NULL AND post.deleted_at IS NULL`;
/** The posts that follow a name. */
export const FOLLOWERS = "SELECT * FROM post WHERE follows = ? AND deleted_at IS NULL ORDER BY seq";
/** The post that is known by a name; of two computers' copies, the first. */
export const KNOWN_AS = "SELECT * FROM post WHERE known_as = ? AND deleted_at IS NULL ORDER BY seq LIMIT 1";

/** Longer rows of posts are not walked through: they would be somebody's mistake, or a ring. */
const LONGEST = 1000;

/** Posts that follow on from each other, such as the parts of a story, or from what was heard. */
export class PostThreads {
  readonly #db: Db;
  readonly #steps: Steps;

  constructor(db: Db, steps: Steps) {
    this.#db = db;
    this.#steps = steps;
  }

  /** Everything that is followed, by its name. */
  followed(): FollowedByName {
    type Row = Followed & { readonly name: string };
    const rows = this.#db.prepare<[], Row>(FOLLOWED).all();
    return new Map(rows.toReversed().map(({ name, post, words }) => [name, { post, words }])); // of two, the first holds
  }

  /** The posts that follow on from a post, in the order in which they were made. */
  after({ knownAs }: Post): readonly Post[] {
    return knownAs === null ? [] : this.#db.prepare<[string], PostRow>(FOLLOWERS).all(knownAs).map(postOf);
  }

  /** Has a post follow another, what was heard, or nothing; null when it does already. A ring is refused. */
  follow(post: Post, former: Post | EntryId | null): Result<StepId | null, "follows-itself"> {
    if (typeof former === "object" && former !== null && this.#leadsTo(former, post)) return err("follows-itself", "A post cannot follow on from itself."); // prettier-ignore
    return ok(
      this.#db.transaction(() => {
        const step = this.#steps.begin("change");
        this.#steps.update(step, post.id, { follows: this.#nameOf(step, former) });
        return this.#steps.end(step);
      })(),
    );
  }

  /** Makes an empty draft that follows a post, for the same channel, or what was heard. */
  start(former: Post | EntryId): { readonly id: PostId; readonly step: StepId } {
    return this.#db.transaction(() => {
      const step = this.#steps.begin("change");
      const follows = this.#nameOf(step, former);
      const from = typeof former === "string" ? {} : { channels: former.channels, author: former.author };
      const [id] = this.#steps.add(step, [{ text: "", ...from, follows }]);
      this.#steps.end(step);
      if (id === undefined) throw new Error("A step added no post");
      return { id, step };
    })();
  }

  /** The name of what is followed; a post that nobody followed yet gets one. */
  #nameOf(step: StepId, former: Post | EntryId | null): FollowedName | null {
    if (former === null) return null;
    if (typeof former === "string") return former as string as FollowedName; // an entry goes by its id
    if (former.knownAs !== null) return former.knownAs;
    const knownAs = randomUUID() as FollowedName; // minted here
    this.#steps.update(step, former.id, { knownAs });
    return knownAs;
  }

  /** Whether the posts that come before one lead to another. */
  #leadsTo(from: Post, to: Post): boolean {
    let at: Post | undefined = from;
    for (let steps = 0; at && steps < LONGEST; steps += 1) {
      if (at.id === to.id) return true;
      const row: PostRow | undefined = at.follows === null ? undefined : this.#db.prepare<[string], PostRow>(KNOWN_AS).get(at.follows); // prettier-ignore
      at = row && postOf(row);
    }
    return at !== undefined;
  }
}
