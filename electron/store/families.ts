import { randomUUID } from "node:crypto";
import type { FamilyId, Post, PostId, StepId } from "../../src/domain/post.ts";
import type { Db } from "./connection.ts";
import type { PostRow } from "./post-columns.ts";
import { postOf } from "./post-rows.ts";
import type { Steps } from "./steps.ts";

/** Posts with their channels, by their family, in the order in which they were made. */
export type Families = ReadonlyMap<string, readonly Pick<Post, "id" | "channel">[]>;

const MEMBERS = "SELECT * FROM post WHERE family = ? AND deleted_at IS NULL ORDER BY seq";

/** The same news told for several channels: each telling is a post of its own, and they know of each other. */
export class PostFamilies {
  readonly #db: Db;
  readonly #steps: Steps;

  constructor(db: Db, steps: Steps) {
    this.#db = db;
    this.#steps = steps;
  }

  /** The families of some posts. */
  among(posts: readonly Pick<Post, "family">[]): Families {
    const wanted = new Set(posts.flatMap(({ family }) => family ?? []));
    const members = this.#db.prepare<[string], PostRow>(MEMBERS);
    return new Map([...wanted].map((family) => [family, members.all(family).map(postOf)]));
  }

  /** The posts of a post's family, itself among them; itself alone where it has none. */
  of(post: Post): readonly Post[] {
    return post.family === null ? [post] : this.#db.prepare<[string], PostRow>(MEMBERS).all(post.family).map(postOf);
  }

  /** Makes a draft of the same words for another channel, in the same family. */
  adapt(post: Post, channel: string): { readonly id: PostId; readonly step: StepId } {
    return this.#inStep((step) => {
      const family = post.family ?? (randomUUID() as FamilyId); // minted here
      if (post.family === null) this.#steps.update(step, post.id, { family });
      const { text, date, time, author, goal, why, extras, follows } = post;
      // Where somebody said how far the first is, the new one is a draft in so many words, and does not go out unseen.
      const writtenStatus = post.writtenStatus === null ? null : "draft";
      const [id] = this.#steps.add(step, [
        { text, date, time, author, goal, why, extras, family, follows, channel, status: "draft", writtenStatus },
      ]);
      if (id === undefined) throw new Error("A step added no post");
      return { id, step };
    });
  }

  /** Gives the others of the family the words of a post. Null when they have them already. */
  level(post: Post): StepId | null {
    const others = this.of(post).filter(({ id, text }) => id !== post.id && text !== post.text);
    if (others.length === 0) return null;
    return this.#inStep((step) => {
      for (const { id } of others) this.#steps.update(step, id, { text: post.text }, "fix");
      return step;
    });
  }

  /** Takes a post out of its family; one that is left alone has none any more. Null when it had none. */
  detach(post: Post): StepId | null {
    if (post.family === null) return null;
    const others = this.of(post).filter(({ id }) => id !== post.id);
    const leaving = others.length === 1 ? [post, ...others] : [post];
    return this.#inStep((step) => {
      for (const { id } of leaving) this.#steps.update(step, id, { family: null });
      return step;
    });
  }

  #inStep<Value>(work: (step: StepId) => Value): Value {
    return this.#db.transaction(() => {
      const step = this.#steps.begin("change");
      const value = work(step);
      this.#steps.end(step);
      return value;
    })();
  }
}
