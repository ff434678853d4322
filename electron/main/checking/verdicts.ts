import type { PostReport, RuleGroup } from "../../../src/checker/index.ts";
import type { Verdict } from "../../../src/contract/operations.ts";
import { holding, leftBy } from "../../../src/domain/decision.ts";
import type { ContentHash, LocalDate, Post, PostId } from "../../../src/domain/post.ts";
import { profileFor } from "../../../src/domain/profile.ts";
import type { Store } from "../../store/index.ts";
import type { Checker } from "./checker.ts";
import type { CheckBasis } from "./messages.ts";

const heaviness = { error: 3, warning: 2, info: 1 } as const;

function verdictOf({ diagnostics, pressure, why, stage, asks }: PostReport): Verdict {
  const worst = diagnostics.toSorted((a, b) => heaviness[b.severity] - heaviness[a.severity])[0];
  return {
    pressure: pressure.level,
    why: why.level,
    stage,
    asks,
    flags: diagnostics.length,
    worst: worst?.severity ?? null,
    worstGroup: worst ? (worst.ruleId.split("/")[0] as RuleGroup) : null, // an id begins with its group
  };
}

/** What is shown when the checker fails: nothing is claimed of the post. */
const unknown: Verdict = {
  pressure: "none",
  why: "none",
  stage: "know",
  asks: 0,
  flags: 0,
  worst: null,
  worstGroup: null,
};

type Known = {
  readonly contentHash: ContentHash;
  /** All that the check depended on besides the text, as one string. */
  readonly told: string;
  readonly verdict: Verdict;
};

/** Verdicts of stored posts, one kept a post until its text or anything that it is judged by changes. */
export class Verdicts {
  readonly #checker: Checker;
  readonly #store: Store;
  readonly #known = new Map<PostId, Known>();

  constructor(checker: Checker, store: Store) {
    this.#checker = checker;
    this.#store = store;
  }

  /** The posts, each with its verdict under the profile, the limits and the decisions of a day. */
  async of(
    posts: readonly Post[],
    today: LocalDate,
  ): Promise<readonly { readonly post: Post; readonly verdict: Verdict }[]> {
    const profile = this.#store.profiles.current();
    const { limits } = this.#store.settings.current();
    const decisions = this.#store.decisions.list();
    return Promise.all(
      posts.map(async (post) => {
        const left = leftBy(holding(decisions, today, ({ postId }) => postId === post.id));
        const basis = { profile: profileFor(post, profile), channel: post.channel, limits, left };
        return { post, verdict: await this.#verdict(post, basis) };
      }),
    );
  }

  async #verdict({ id, text, contentHash }: Post, basis: CheckBasis): Promise<Verdict> {
    const told = JSON.stringify(basis);
    const known = this.#known.get(id);
    if (known?.contentHash === contentHash && known.told === told) return known.verdict;
    const answer = await this.#checker.check(text, basis, "later");
    if (!answer.ok) return unknown;
    const verdict = verdictOf(answer.value);
    this.#known.set(id, { contentHash, told, verdict });
    return verdict;
  }
}
