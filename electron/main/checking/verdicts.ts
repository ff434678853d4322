import type { PostReport, RuleGroup } from "../../../src/checker/index.ts";
import type { Verdict } from "../../../src/contract/operations.ts";
import { holding, leftBy } from "../../../src/domain/decision.ts";
import type { ContentHash, LocalDate, Post, PostId } from "../../../src/domain/post.ts";
import { withPeople } from "../../../src/domain/person.ts";
import { inForce, profileFor } from "../../../src/domain/profile.ts";
import type { Store } from "../../store/index.ts";
import type { Checker } from "./checker.ts";
import type { CheckBasis } from "./messages.ts";

const heaviness = { error: 3, warning: 2, info: 1 } as const;

/** What is shown when the checker fails: nothing is claimed of the post. */
const unknown: Verdict = {
  pressure: "none",
  why: "none",
  stage: "know",
  asks: 0,
  conversation: false,
  flags: 0,
  worst: null,
  worstGroup: null,
};

/** A report in the few words that a list has room for; nothing is claimed where the checker failed. */
export function verdictOf(report: PostReport | null): Verdict {
  if (!report) return unknown;
  const { diagnostics, pressure, why, stage, asks, conversation } = report;
  const worst = diagnostics.toSorted((a, b) => heaviness[b.severity] - heaviness[a.severity])[0];
  return {
    pressure: pressure.level,
    why: why.level,
    stage,
    asks,
    conversation,
    flags: diagnostics.length,
    worst: worst?.severity ?? null,
    worstGroup: worst ? (worst.ruleId.split("/")[0] as RuleGroup) : null, // an id begins with its group
  };
}

/** A stored post and what the checker says of it; null when it failed on this text. */
export type Judged = { readonly post: Post; readonly report: PostReport | null };

/** Who watches many checks: hears how many are done, and may have seen enough. */
export type Watch = { readonly signal: AbortSignal; readonly onDone: (count: number, posts: number) => void };

type Known = {
  readonly contentHash: ContentHash;
  /** All that the check depended on besides the text, as one string. */
  readonly told: string;
  readonly report: Promise<PostReport | null>;
  /** The same once it is there. */
  answer?: PostReport | null;
};

/**
 * Reports on stored posts, one kept a post until its text or anything that it is judged by changes. They are kept in memory:
 * a month is checked in less time than its reports would take from a disk, and another engine is another start of the app.
 */
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
    const basisOf = this.#basisOn(today);
    return Promise.all(
      posts.map(async (post) => ({ post, verdict: verdictOf(await this.#report(post, basisOf(post))) })),
    );
  }

  /**
   * The posts, each with its report, in the same order; the first few when it is ended. One after the other, so that it can
   * be ended between any two.
   */
  async reports(posts: readonly Post[], today: LocalDate, { signal, onDone }: Watch): Promise<readonly Judged[]> {
    const basisOf = this.#basisOn(today);
    const judged: Judged[] = [];
    for (const post of posts) {
      if (signal.aborted) break;
      judged.push({ post, report: await this.#report(post, basisOf(post)) });
      onDone(judged.length, posts.length);
    }
    return judged;
  }

  /** What is known of the posts without reading any; undefined: not read yet. */
  known(
    posts: readonly Post[],
    today: LocalDate,
  ): readonly { readonly post: Post; readonly report: PostReport | null | undefined }[] {
    // prettier-ignore
    const basisOf = this.#basisOn(today);
    return posts.map((post) => {
      const known = this.#known.get(post.id);
      const isSame = known?.contentHash === post.contentHash && known.told === JSON.stringify(basisOf(post));
      return { post, report: isSame ? known.answer : undefined };
    });
  }

  /** What a post is judged by on a day. */
  #basisOn(today: LocalDate): (post: Post) => CheckBasis {
    const versions = this.#store.profiles.versions();
    const people = this.#store.people.list();
    const { limits: networkLimits, ownWords } = this.#store.settings.current();
    const decisions = this.#store.decisions.list();
    return (post) => ({
      profile: profileFor(post, withPeople(inForce(versions, post.date), people, post.author)),
      channel: post.channel,
      networkLimits,
      ownWords,
      left: leftBy(holding(decisions, today, ({ postId }) => postId === post.id)),
    });
  }

  #report({ id, text, contentHash }: Post, basis: CheckBasis): Promise<PostReport | null> {
    const told = JSON.stringify(basis);
    const known = this.#known.get(id);
    if (known?.contentHash === contentHash && known.told === told) return known.report;
    const report = this.#checker.check(text, basis, "later").then((answer) => {
      const mine = this.#known.get(id);
      if (mine?.report === report) mine.answer = answer.ok ? answer.value : null;
      if (answer.ok) return answer.value;
      if (this.#known.get(id)?.report === report) this.#known.delete(id); // asked again next time
      return null;
    });
    this.#known.set(id, { contentHash, told, report });
    return report;
  }
}
