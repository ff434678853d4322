import { randomUUID } from "node:crypto";
import type { EntryId } from "../../src/domain/listening.ts";
import type { FollowedName, Post, PostId, StepId } from "../../src/domain/post.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import type { Db } from "./connection.ts";
import type { PostRow } from "./post-columns.ts";
import { postOf } from "./post-rows.ts";
import type { Steps } from "./steps.ts";

/** What a post follows on from: another post, or what somebody said. `post` is null for words that were heard. */
export type Followed = { readonly post: PostId | null; readonly words: string };

/** Who is followed, by the name that followers have for it. */
export type FollowedByName = ReadonlyMap<string, Followed>;

/** The posts that follow a name. */
export const FOLLOWERS = "SELECT * FROM post WHERE follows = ? AND deleted_at IS NULL ORDER BY seq";
/** The post that is known by a name; of two computers' copies, the first. */
export const KNOWN_AS = "SELECT * FROM post WHERE known_as = ? AND deleted_at IS NULL ORDER BY seq LIMIT 1";
/** What was heard, by its id. */
export const HEARD = "SELECT note FROM log_entry WHERE id = ? AND deleted_at IS NULL";

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

  /** What some posts follow, by its name, as far as it is still there. */
  followed(posts: readonly Pick<Post, "follows">[]): FollowedByName {
    const names = new Set(posts.flatMap(({ follows }) => follows ?? []));
    const found = [...names].flatMap((name) => {
      const followed = this.#known(name) ?? this.#heard(name);
      return followed ? [[name, followed] as const] : [];
    });
    return new Map(found);
  }

  #known(name: FollowedName): Followed | undefined {
    const row = this.#row(name);
    return row && { post: row.id as PostId, words: row.text }; // from the column of ids
  }

  #heard(name: FollowedName): Followed | undefined {
    const note = this.#db.prepare<[string], string>(HEARD).pluck().get(name);
    return note === undefined ? undefined : { post: null, words: note };
  }

  #row(name: FollowedName): PostRow | undefined {
    return this.#db.prepare<[string], PostRow>(KNOWN_AS).get(name);
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
      const row: PostRow | undefined = at.follows === null ? undefined : this.#row(at.follows);
      at = row && postOf(row);
    }
    return at !== undefined;
  }
}
