import type { CalendarFigures, CalendarReport, Diagnostic, PostReport, RuleGroup } from "../checker/index.ts";
import type { Decision, DecisionId, Leave, Terms } from "../domain/decision.ts";
import type {
  ContentHash,
  Instant,
  LocalDate,
  LocalTime,
  Month,
  Post,
  PostChange,
  PostId,
  StepId,
} from "../domain/post.ts";
import type { Profile } from "../domain/profile.ts";
import type { Result } from "../domain/result.ts";
import type { Settings } from "../domain/settings.ts";
import type { UnreadEntry } from "../exchange/decisions.ts";
import type { ImportErrorCode } from "../exchange/row.ts";
import type { WriteFormat } from "../exchange/write-posts.ts";
import type { WriteNote } from "../exchange/writing/notes.ts";
import type { ImportAnswers, ImportOffer, ImportResult, WhatOfDoubts } from "./imports.ts";

/** A post's row in the list: everything but the whole text and what only its file needs. */
export type PostSummary = Omit<Post, "text" | "contentHash" | "extras" | "givenId" | "why"> & {
  /** The first line that has words, at most 120 UTF-16 code units, never cut inside a character. */
  readonly opening: string;
  readonly verdict: Verdict;
};

/** A report in the few words that a list has room for. */
export type Verdict = {
  readonly pressure: PostReport["pressure"]["level"];
  readonly why: PostReport["why"]["level"];
  readonly stage: PostReport["stage"];
  readonly asks: number;
  readonly flags: number;
  /** The heaviest flag's severity; null when there is none. */
  readonly worst: Diagnostic["severity"] | null;
  /** What the heaviest flag is about; null when there is none. */
  readonly worstGroup: RuleGroup | null;
};

/** Posts that are meant: those of some days, all of them, or those named. */
export type Which =
  | { readonly by: "days"; readonly first: LocalDate; readonly last: LocalDate }
  | { readonly by: "all" }
  | { readonly by: "ids"; readonly ids: readonly PostId[] };

/** What is to be exported: which posts, as what, and whether also those that are not to go out (drafts, what was posted). */
export type ExportWish = { readonly which: Which; readonly format: WriteFormat; readonly isAll: boolean };

/** What was stored, and when. */
export type Saved = { readonly contentHash: ContentHash; readonly savedAt: Instant };

/** Facts about this installation, for the About window and support. */
export type AppFacts = {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly sqlite: string;
  /** The folder that holds the owner's words. */
  readonly dataFolder: string;
  readonly platform: "darwin" | "linux" | "win32" | "other";
};

/** What became of each entry of a file of decisions. */
export type ImportedDecisions = {
  readonly added: number;
  /** Decided here before. */
  readonly known: number;
  readonly unread: readonly UnreadEntry[];
};

/** A month of posts, read together. */
export type MonthReview = {
  readonly month: Month;
  readonly report: CalendarReport;
  /** What the month before came to; null when it has no posts. */
  readonly before: CalendarFigures | null;
  /** The posts of the month, in the order in which they go out. */
  readonly posts: readonly PostSummary[];
  /** Posts of the month that the checker failed on; the report is without them. */
  readonly unread: readonly PostId[];
  /** Every month that has posts, first to last. */
  readonly months: readonly { readonly month: Month; readonly posts: number }[];
};

type Nothing = Record<string, never>;

/**
 * Everything the window may ask of the main process. A new operation is a line here, one in `operationNames`, its
 * schema in `electron/main/ipc/inputs.ts` and its handler; the compiler names each place that is missing.
 */
export interface Operations {
  /** All posts but deleted ones, last changed first. `query` keeps those whose text, channel or author contains it. */
  "posts.list": { input: { query?: string }; output: readonly PostSummary[]; error: never };
  "posts.open": { input: { id: PostId }; output: Post; error: "post-missing" };
  "posts.create": {
    input: { text: string; channel?: string | null; date?: LocalDate | null; time?: LocalTime | null };
    output: Post;
    error: "text-too-long" | "storage-failed";
  };
  /** Stores the text as it is now. `snapshot` keeps this text as a version of its own, for instance before a fix. */
  "posts.save": {
    input: { id: PostId; text: string; snapshot?: boolean };
    output: Saved;
    error: "post-missing" | "text-too-long" | "storage-failed";
  };
  /** Says where a post goes, in the owner's words; null leaves it open. */
  "posts.set-channel": {
    input: { id: PostId; channel: string | null };
    output: Nothing;
    error: "post-missing" | "storage-failed";
  };
  "posts.duplicate": { input: { id: PostId }; output: Post; error: "post-missing" | "storage-failed" };
  /** Moves the posts to the trash; `posts.restore` brings them back. */
  "posts.delete": { input: { ids: readonly PostId[] }; output: Nothing; error: "storage-failed" };
  "posts.restore": { input: { ids: readonly PostId[] }; output: Nothing; error: "storage-failed" };
  /** Posts of some days and those without a day, each in the order in which they go out. */
  "posts.range": {
    input: { first: LocalDate; last: LocalDate };
    output: { readonly posts: readonly PostSummary[]; readonly withoutDate: readonly PostSummary[] };
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
  /** Asks for a file and says what bringing it in would do; nothing is done yet. */
  "import.choose": { input: Nothing; output: ImportOffer; error: "cancelled" | "file-unreadable" | ImportErrorCode };
  /** The same for a file that was dropped on the window. */
  "import.drop": { input: { name: string; bytes: Uint8Array }; output: ImportOffer; error: ImportErrorCode };
  /** Reads the same file again under other answers. */
  "import.read": { input: { answers: ImportAnswers }; output: ImportOffer; error: "no-import" | ImportErrorCode };
  /** Brings the posts in, as one step; `import.progress` tells how far it is. */
  "import.run": {
    input: { doubts: WhatOfDoubts };
    output: ImportResult;
    error: "no-import" | "import-open" | "cancelled" | "storage-failed";
  };
  /** Lets go of the file; what is under way is taken back. */
  "import.cancel": { input: Nothing; output: Nothing; error: never };
  /** Says what an export would hold, what its format cannot carry, and how many posts it leaves out; nothing is written. */
  "export.preview": {
    input: { wish: ExportWish };
    output: { readonly posts: number; readonly left: number; readonly notes: readonly WriteNote[] };
    error: never;
  };
  /** Asks for a place and writes the posts there, all or nothing. */
  "export.save": {
    input: { wish: ExportWish; name: string };
    output: { readonly posts: number; readonly file: string };
    error: "cancelled" | "file-not-written";
  };
  /** Checks a text for a channel, neither of which need be saved; `postId` names whose decisions hold. */
  "check.post": {
    input: { text: string; postId: PostId | null; channel: string | null };
    output: PostReport;
    error: "text-too-long" | "checker-failed";
  };
  /** What the owner chose to leave, newest first; what no longer holds is among it. */
  "decisions.list": { input: Nothing; output: readonly Decision[]; error: never };
  "decisions.add": {
    input: { leave: Leave; terms: Terms };
    output: Decision;
    error: "post-missing" | "storage-failed";
  };
  /** Has it shown again; `decisions.restore` leaves it as before. */
  "decisions.remove": { input: { id: DecisionId }; output: Nothing; error: "storage-failed" };
  "decisions.restore": { input: { id: DecisionId }; output: Nothing; error: "storage-failed" };
  /** Asks for a file and writes all decisions to it. */
  "decisions.export": {
    input: Nothing;
    output: { readonly count: number };
    error: "cancelled" | "file-not-written";
  };
  /** Asks for a file and adds its decisions; what is decided here already stays as it is. */
  "decisions.import": {
    input: Nothing;
    output: ImportedDecisions;
    error: "cancelled" | "file-unreadable" | "not-decisions" | "storage-failed";
  };
  /**
   * Reads a month's posts together; null: this month, or else the nearest that has posts. A second question ends the first,
   * and so does `review.cancel`; `review.progress` tells how far it is.
   */
  "review.month": {
    input: { month: Month | null };
    output: MonthReview;
    error: "cancelled" | "checker-failed";
  };
  /** Asks for a file and writes the review to it: a page that stands alone, or the same on paper. */
  "review.save": {
    input: { month: Month; as: "html" | "pdf" };
    output: Nothing;
    error: "cancelled" | "checker-failed" | "file-not-written";
  };
  /** Asks for a printer. */
  "review.print": { input: { month: Month }; output: Nothing; error: "cancelled" | "checker-failed" | "print-failed" };
  "review.cancel": { input: Nothing; output: Nothing; error: never };
  "profile.get": { input: Nothing; output: Profile; error: never };
  "profile.save": { input: { profile: Profile }; output: Nothing; error: "storage-failed" };
  "settings.get": { input: Nothing; output: Settings; error: never };
  /** Stores what is given; what is left out stays as it is. */
  "settings.save": { input: { settings: Partial<Settings> }; output: Nothing; error: "storage-failed" };
  /** Adds the sample business's month, and its Why where none is told yet; a second call adds nothing. */
  "sample.load": { input: Nothing; output: { readonly posts: number }; error: "storage-failed" };
  /** Takes away the sample posts that nobody changed, and the sample Why if it is unchanged. */
  "sample.remove": { input: Nothing; output: { readonly posts: number }; error: "storage-failed" };
  "app.facts": { input: Nothing; output: AppFacts; error: never };
  /** The window has stored what it had; it may close now. */
  "window.flushed": { input: Nothing; output: Nothing; error: never };
}

export type OperationName = keyof Operations;
export type Input<Name extends OperationName> = Operations[Name]["input"];
export type Output<Name extends OperationName> = Operations[Name]["output"];
/** Codes that every operation may answer with, beside its own. */
export type CommonCode = "invalid-input" | "unexpected";
export type Answer<Name extends OperationName> = Result<Output<Name>, Operations[Name]["error"] | CommonCode>;
/** Every code that an answer can carry; the window has words for each. */
export type AnswerCode = Operations[OperationName]["error"] | CommonCode;

const table: Record<OperationName, true> = {
  "posts.list": true,
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
  "import.choose": true,
  "import.drop": true,
  "import.read": true,
  "import.run": true,
  "import.cancel": true,
  "export.preview": true,
  "export.save": true,
  "check.post": true,
  "decisions.list": true,
  "decisions.add": true,
  "decisions.remove": true,
  "decisions.restore": true,
  "decisions.export": true,
  "decisions.import": true,
  "review.month": true,
  "review.save": true,
  "review.print": true,
  "review.cancel": true,
  "profile.get": true,
  "profile.save": true,
  "settings.get": true,
  "settings.save": true,
  "sample.load": true,
  "sample.remove": true,
  "app.facts": true,
  "window.flushed": true,
};

/** The names at run time, from which the bridge is generated and against which senders are checked. */
export const operationNames = Object.keys(table) as readonly OperationName[];
