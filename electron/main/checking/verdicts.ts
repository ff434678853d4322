import type { PostReport, RuleGroup } from "../../../src/checker/index.ts";
import type { Verdict } from "../../../src/contract/operations.ts";
import type { ContentHash, LocalDate, Post, PostId } from "../../../src/domain/post.ts";
import type { Store } from "../../store/index.ts";
import { type Basis, basesOn } from "./bases.ts";
import type { Checker, When } from "./checker.ts";

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
  readonly when: When;
  readonly report: Promise<PostReport | null>;
  /** The same once it is there. */
  answer?: PostReport | null;
};

/** So many posts of a reading wait for the checker at a time: it is never idle, and can be ended soon. */
const AT_A_TIME = 16;

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

  /** The verdict of each post under the profile, the limits and the decisions of a day. `when`: whether a screen waits for them. */
  each(posts: readonly Post[], today: LocalDate, when: "soon" | "later"): readonly Promise<Verdict>[] {
    const basisOf = basesOn(this.#store, today);
    return posts.map(async (post) => verdictOf(await this.#report(post, basisOf(post), when)));
  }

  /** The posts, each with its verdict; a screen waits for them. */
  async of(
    posts: readonly Post[],
    today: LocalDate,
  ): Promise<readonly { readonly post: Post; readonly verdict: Verdict }[]> {
    const verdicts = this.each(posts, today, "soon");
    return Promise.all(posts.map(async (post, at) => ({ post, verdict: (await verdicts[at]) ?? unknown })));
  }

  /** The posts, each with its report, in the same order; the first few when it is ended, which is possible at any time. */
  async reports(
    posts: readonly Post[],
    today: LocalDate,
    { signal, onDone }: Watch,
    when: "soon" | "later" = "soon",
  ): Promise<readonly Judged[]> {
    const basisOf = basesOn(this.#store, today);
    const judged: Judged[] = [];
    while (judged.length < posts.length && !signal.aborted) {
      const next = posts.slice(judged.length, judged.length + AT_A_TIME);
      const reports = await Promise.all(next.map((post) => this.#report(post, basisOf(post), when)));
      judged.push(...next.map((post, at) => ({ post, report: reports[at] ?? null })));
      onDone(judged.length, posts.length);
    }
    return judged;
  }

  /** What is known of the posts without reading any; undefined: not read yet. */
  known(
    posts: readonly Post[],
    today: LocalDate,
  ): readonly { readonly post: Post; readonly report: PostReport | null | undefined }[] {
    const basisOf = basesOn(this.#store, today);
    return posts.map((post) => ({ post, report: this.#knownOf(post, basisOf(post))?.answer }));
  }

  #knownOf({ id, contentHash }: Post, { told }: Basis): Known | undefined {
    const known = this.#known.get(id);
    return known?.contentHash === contentHash && known.told === told ? known : undefined;
  }

  #report(post: Post, basis: Basis, when: When): Promise<PostReport | null> {
    const known = this.#knownOf(post, basis);
    // What waits behind ten thousand others is asked for once more: a check is shorter than that wait.
    const isInTime = known && (known.answer !== undefined || known.when !== "later" || when === "later");
    return isInTime ? known.report : this.#ask(post, basis, when);
  }

  #ask({ id, text, contentHash }: Post, { basis, told }: Basis, when: When): Promise<PostReport | null> {
    const report = this.#checker.check(text, basis, when).then((answer) => {
      const mine = this.#known.get(id);
      if (mine?.report === report) mine.answer = answer.ok ? answer.value : null;
      if (answer.ok) return answer.value;
      if (this.#known.get(id)?.report === report) this.#known.delete(id); // asked again next time
      return null;
    });
    this.#known.set(id, { contentHash, told, when, report });
    return report;
  }
}
