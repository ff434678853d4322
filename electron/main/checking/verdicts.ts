import type { PostReport } from "../../../src/checker/index.ts";
import type { Verdict } from "../../../src/contract/operations.ts";
import { holding, leftBy, type LeftKey } from "../../../src/domain/decision.ts";
import type { ContentHash, LocalDate, Post, PostId } from "../../../src/domain/post.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import type { Store } from "../../store/index.ts";
import type { Checker } from "./checker.ts";

const heaviness = { error: 3, warning: 2, info: 1 } as const;

const verdictOf = (report: PostReport): Verdict => ({
  pressure: report.pressure.level,
  why: report.why.level,
  stage: report.stage,
  asks: report.asks,
  flags: report.diagnostics.length,
  worst: report.diagnostics.toSorted((a, b) => heaviness[b.severity] - heaviness[a.severity])[0]?.severity ?? null,
});

/** What is shown when the checker fails: nothing is claimed of the post. */
const unknown: Verdict = { pressure: "none", why: "none", stage: "know", asks: 0, flags: 0, worst: null };

type Known = {
  readonly contentHash: ContentHash;
  readonly left: string;
  readonly told: string;
  readonly verdict: Verdict;
};

/** Verdicts of stored posts, one kept a post until its text, the profile or what is left in it change. */
export class Verdicts {
  readonly #checker: Checker;
  readonly #store: Store;
  readonly #known = new Map<PostId, Known>();

  constructor(checker: Checker, store: Store) {
    this.#checker = checker;
    this.#store = store;
  }

  /** The posts, each with its verdict under the profile and the decisions of a day. */
  async of(
    posts: readonly Post[],
    today: LocalDate,
  ): Promise<readonly { readonly post: Post; readonly verdict: Verdict }[]> {
    const profile = this.#store.profiles.current();
    const told = JSON.stringify(profile);
    const decisions = this.#store.decisions.list();
    return Promise.all(
      posts.map(async (post) => ({
        post,
        verdict: await this.#verdict(
          post,
          profile,
          told,
          leftBy(holding(decisions, today, ({ postId }) => postId === post.id)),
        ),
      })),
    );
  }

  async #verdict(post: Post, profile: Profile, told: string, left: readonly LeftKey[]): Promise<Verdict> {
    const basis = { contentHash: post.contentHash, left: left.join("\n"), told };
    const known = this.#known.get(post.id);
    const isFresh = known?.contentHash === basis.contentHash && known.left === basis.left && known.told === basis.told;
    if (isFresh) return known.verdict;
    const answer = await this.#checker.check(post.text, profile, left, "later");
    if (!answer.ok) return unknown;
    const verdict = verdictOf(answer.value);
    this.#known.set(post.id, { ...basis, verdict });
    return verdict;
  }
}
