import type { PostReport } from "../../../src/checker/index.ts";
import type { Verdict } from "../../../src/contract/operations.ts";
import type { Post } from "../../../src/domain/post.ts";
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

/** Verdicts of stored posts, kept until the text, the profile or the dismissals change. */
export class Verdicts {
  readonly #checker: Checker;
  readonly #store: Store;
  readonly #known = new Map<string, Verdict>();

  constructor(checker: Checker, store: Store) {
    this.#checker = checker;
    this.#store = store;
  }

  /** The verdict of a post under this profile. */
  async of(post: Post, profile: Profile): Promise<Verdict> {
    const dismissed = this.#store.dismissals.list(post.id).map(({ fingerprint }) => fingerprint);
    const key = JSON.stringify([post.contentHash, profile, dismissed]);
    const known = this.#known.get(key);
    if (known) return known;
    const answer = await this.#checker.check(post.text, profile, dismissed);
    if (!answer.ok) return unknown;
    const verdict = verdictOf(answer.value);
    this.#known.set(key, verdict);
    return verdict;
  }
}
