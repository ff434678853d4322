import type { PostReport } from "../../checker/index.ts";
import { type Standing, standingOf } from "../../domain/gate.ts";
import type { AnswerCode, Hold } from "../../contract/operations.ts";
import type { Post, PostId } from "../../domain/post.ts";
import type { Saving } from "../parts/save-state.tsx";

/** The draft in the editor. `edit` counts changes of the text, so that late answers are told from current ones. */
export type DraftState = {
  /** Null while a new draft has no words yet. */
  readonly postId: PostId | null;
  /** Counts the drafts opened; an answer for an earlier one is late. */
  readonly opening: number;
  readonly text: string;
  readonly edit: number;
  readonly place: Pick<Post, "channel" | "date" | "author"> | null;
  /** The report of `reportedText` at edit `reportedEdit`; its offsets fit the text itself only while the edits are equal. */
  readonly report: PostReport | null;
  readonly reportedText: string;
  readonly reportedEdit: number;
  /** Why the newest check gave no report; null while checks work. */
  readonly checkFault: AnswerCode | null;
  readonly saving: Saving;
  /** How far the post is; null while a new draft has no words yet. */
  readonly standing: Standing | null;
  /** What the gate found open in exactly this text; null while it was not asked. */
  readonly held: readonly Hold[] | null;
};

/** What happened to the draft. */
export type DraftEvent =
  | { readonly type: "opened"; readonly post: Post }
  | { readonly type: "started-new" }
  | { readonly type: "created"; readonly opening: number; readonly postId: PostId }
  | { readonly type: "typed"; readonly text: string }
  | { readonly type: "channel-chosen"; readonly opening: number; readonly channel: string | null }
  | { readonly type: "checked"; readonly opening: number; readonly edit: number; readonly report: PostReport }
  | { readonly type: "check-failed"; readonly opening: number; readonly code: AnswerCode }
  | {
      readonly type: "saved";
      readonly opening: number;
      readonly edit: number;
      readonly at: number;
      readonly standing: Standing;
    }
  | { readonly type: "stood"; readonly opening: number; readonly standing: Standing }
  | { readonly type: "held"; readonly opening: number; readonly edit: number; readonly holds: readonly Hold[] }
  | { readonly type: "save-failed"; readonly opening: number; readonly code: AnswerCode };

/** A new, empty draft. */
export const emptyDraft: DraftState = {
  postId: null,
  opening: 0,
  text: "",
  edit: 0,
  place: null,
  report: null,
  reportedText: "",
  reportedEdit: -1,
  checkFault: null,
  saving: { state: "clean" },
  standing: null,
  held: null,
};

function opened(state: DraftState, post: Post): DraftState {
  return {
    ...emptyDraft,
    opening: state.opening + 1,
    edit: state.edit + 1,
    postId: post.id,
    text: post.text,
    place: { channel: post.channel, date: post.date, author: post.author },
    saving: { state: "saved", at: post.updatedAt },
    standing: standingOf(post),
  };
}

/** "Saved" is said of the words in sight alone: it goes with the first key. A save that failed stays in sight until one works. */
function savingAfterTyping({ saving, postId }: DraftState, text: string): Saving {
  if (saving.state === "failed") return saving;
  return { state: postId === null && text.trim() === "" ? "clean" : "pending" };
}

/** What the draft is after something happened. Answers for an earlier draft or an earlier text change nothing. */
export function reduceDraft(state: DraftState, event: DraftEvent): DraftState {
  if ("opening" in event && event.opening !== state.opening) return state;
  switch (event.type) {
    case "opened":
      return opened(state, event.post);
    case "started-new":
      return { ...emptyDraft, opening: state.opening + 1, edit: state.edit + 1 };
    case "created":
      return { ...state, postId: event.postId };
    case "typed":
      return {
        ...state,
        text: event.text,
        edit: state.edit + 1,
        saving: savingAfterTyping(state, event.text),
        held: null,
      };
    case "channel-chosen":
      return { ...state, place: { date: null, author: null, ...state.place, channel: event.channel }, held: null };
    case "checked":
      if (event.edit !== state.edit) return state;
      return { ...state, report: event.report, reportedText: state.text, reportedEdit: event.edit, checkFault: null };
    case "check-failed":
      return { ...state, checkFault: event.code };
    case "saved":
      // Words typed meanwhile are still on their way.
      return {
        ...state,
        standing: event.standing,
        saving: event.edit === state.edit ? { state: "saved", at: event.at } : state.saving,
      };
    case "stood":
      return { ...state, standing: event.standing };
    case "held":
      return event.edit === state.edit ? { ...state, held: event.holds } : state;
    case "save-failed":
      return { ...state, saving: { state: "failed", code: event.code } };
  }
}

/** Where the draft goes, in the owner's words. */
export const channelOf = ({ place }: DraftState): string | null => place?.channel ?? null;

/** Whether the report's offsets fit the text as it is. */
export const isReportCurrent = ({ edit, reportedEdit }: DraftState): boolean => edit === reportedEdit;
