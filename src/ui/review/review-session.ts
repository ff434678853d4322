import type { AnswerCode, MonthReview } from "../../contract/operations.ts";
import type { Month } from "../../domain/post.ts";
import { unchanged } from "../unchanged.ts";

/** The review of a month. */
export type ReviewState = {
  /** The month that was asked for; null: the nearest. */
  readonly wished: Month | null;
  /** The last answer; stays in sight while another is on its way. */
  readonly review: MonthReview | null;
  /** Counts questions; an answer to an earlier one is late. */
  readonly asked: number;
  /** How far the checker is; null when it is done or has only begun. */
  readonly progress: { readonly done: number; readonly posts: number } | null;
  readonly failure: AnswerCode | null;
  /** Which posts are unfolded, by the name of what they are behind. */
  readonly unfolded: string | null;
};

/** What happened to it. */
export type ReviewEvent =
  | { readonly type: "asked"; readonly month: Month | null }
  | { readonly type: "progressed"; readonly done: number; readonly posts: number }
  | { readonly type: "answered"; readonly asked: number; readonly review: MonthReview }
  | { readonly type: "failed"; readonly asked: number; readonly code: AnswerCode }
  | { readonly type: "unfolded"; readonly name: string | null };

/** Before anything was asked. */
export const unreadReview: ReviewState = {
  wished: null,
  review: null,
  asked: 0,
  progress: null,
  failure: null,
  unfolded: null,
};

/** What the review is after something happened. */
export function reduceReview(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case "asked": {
      const isOther = event.month !== (state.review?.month ?? event.month);
      const unfolded = isOther ? null : state.unfolded;
      return { ...state, wished: event.month, asked: state.asked + 1, progress: null, failure: null, unfolded };
    }
    case "progressed":
      return { ...state, progress: { done: event.done, posts: event.posts } };
    case "answered":
      return event.asked === state.asked
        ? { ...state, review: unchanged(state.review, event.review), progress: null }
        : state;
    case "failed":
      return event.asked === state.asked ? { ...state, failure: event.code, progress: null } : state;
    case "unfolded":
      return { ...state, unfolded: event.name };
  }
}
