import type { Diagnostic, PostReport, RuleGroup } from "../../checker/index.ts";
import type {
  ContentHash,
  Instant,
  LocalDate,
  LocalTime,
  Post,
  PostChange,
  PostId,
  StepId,
} from "../../domain/post.ts";
import type { ListOrder } from "../../domain/list.ts";
import type { Standing } from "../../domain/gate.ts";
import type { VersionReason } from "../../domain/version.ts";
import type { Nothing } from "./nothing.ts";
import type { FollowedOpening } from "./threads.ts";

/** A post's row in the list: everything but the whole text and what only its file needs. */
export type PostSummary = Omit<
  Post,
  "text" | "contentHash" | "extras" | "givenId" | "why" | "family" | "knownAs" | "follows"
> & {
  /** The first line that has words, at most 120 UTF-16 code units, never cut inside a character. */
  readonly opening: string;
  readonly verdict: Verdict;
  /** Where the others of its family go; null is open. Empty for a post that stands alone. */
  readonly alsoFor: readonly (string | null)[];
  /** What it follows on from; null for most. */
  readonly follows: FollowedOpening | null;
};

/** The same in the list of all; null: not read yet, `posts.read` tells when it was. */
export type ListedPost = Omit<PostSummary, "verdict"> & { readonly verdict: Verdict | null };

/** A report in the few words that a list has room for. */
export type Verdict = {
  readonly pressure: PostReport["pressure"]["level"];
  readonly why: PostReport["why"]["level"];
  readonly stage: PostReport["stage"];
  readonly asks: number;
  /** Whether it invites an answer. */
  readonly conversation: boolean;
  readonly flags: number;
  /** The heaviest flag's severity; null when there is none. */
  readonly worst: Diagnostic["severity"] | null;
  /** What the heaviest flag is about; null when there is none. */
  readonly worstGroup: RuleGroup | null;
};

/** Why the window may want a text kept: the owner asked for it, or a rewording is about to change it. */
export type Wished = Extract<VersionReason, "kept" | "fix">;

/** What was stored, and when, and how far the post is now: other words take Ready back. */
export type Saved = { readonly contentHash: ContentHash; readonly savedAt: Instant; readonly standing: Standing };

/** A day with more posts than came along, and how many it has. */
export type CrowdedDay = { readonly day: LocalDate; readonly posts: number };

/** Posts: written, moved, checked; and steps that can be taken back. */
export interface PostsOperations {
  /**
   * Some posts, deleted ones left aside: the first `limit` in an order, or those after one. `query` keeps those whose text,
   * channel or author contains it. A later search ends an earlier one, which then answers what it has.
   */
  "posts.list": {
    input: { query?: string; order?: ListOrder; after?: PostId; limit?: number };
    output: readonly ListedPost[];
    error: never;
  };
  /** How many posts there are, or how many of them contain the query. */
  "posts.count": { input: { query?: string }; output: { readonly count: number }; error: never };
  "posts.open": { input: { id: PostId }; output: Post; error: "post-missing" };
  "posts.create": {
    input: { text: string; channel?: string | null; date?: LocalDate | null; time?: LocalTime | null };
    output: Post;
    error: "text-too-long" | "storage-failed";
  };
  /** Stores the text as it is now. `keep` makes this text a version of its own, and says why. */
  "posts.save": {
    input: { id: PostId; text: string; keep?: Wished };
    output: Saved;
    error: "post-missing" | "text-too-long" | "storage-failed";
  };
  /** Says where a post goes, in the owner's words; null leaves it open. Another channel takes Ready back. */
  "posts.set-channel": {
    input: { id: PostId; channel: string | null };
    output: Standing;
    error: "post-missing" | "storage-failed";
  };
  "posts.duplicate": { input: { id: PostId }; output: Post; error: "post-missing" | "storage-failed" };
  /** Moves the posts to the trash; `posts.restore` brings them back. */
  "posts.delete": { input: { ids: readonly PostId[] }; output: Nothing; error: "storage-failed" };
  "posts.restore": { input: { ids: readonly PostId[] }; output: Nothing; error: "storage-failed" };
  /** Posts of some days, of each at most `mostOfDay`, and the first of those without a day, in the order in which they go out. */
  "posts.range": {
    input: { first: LocalDate; last: LocalDate; mostOfDay?: number };
    output: {
      readonly posts: readonly PostSummary[];
      readonly withoutDate: readonly PostSummary[];
      /** The days that have more posts than came, with how many they have. */
      readonly crowded: readonly CrowdedDay[];
      /** How many have no day. */
      readonly countWithoutDate: number;
      /** The nearest days with posts, before these and after them. */
      readonly daysBeside: readonly LocalDate[];
    };
    error: never;
  };
  /** Changes posts as one step, which `steps.undo` takes back; null when nothing was different. */
  "posts.change": {
    input: { changes: readonly (PostChange & { readonly id: PostId })[] };
    output: { readonly step: StepId | null };
    error: "storage-failed";
  };
  /** Takes back a step, or the last one. Posts changed since stay as they are and are counted as kept. */
  "steps.undo": {
    input: { step: StepId | null };
    output: { readonly restored: number; readonly kept: number };
    error: "nothing-to-undo" | "storage-failed";
  };
  /** Checks a text for a channel, neither of which need be saved; `postId` names whose decisions hold. */
  "check.post": {
    input: { text: string; postId: PostId | null; channel: string | null };
    output: PostReport;
    error: "text-too-long" | "checker-failed";
  };
}

/** Their names at run time. */
export const postsOperations: Record<keyof PostsOperations, true> = {
  "posts.list": true,
  "posts.count": true,
  "posts.open": true,
  "posts.create": true,
  "posts.save": true,
  "posts.set-channel": true,
  "posts.duplicate": true,
  "posts.delete": true,
  "posts.restore": true,
  "posts.range": true,
  "posts.change": true,
  "steps.undo": true,
  "check.post": true,
};
