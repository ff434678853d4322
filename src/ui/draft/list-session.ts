import type { ListedPost } from "../../contract/operations.ts";
import type { ListOrder } from "../../domain/list.ts";
import type { PostId } from "../../domain/post.ts";
import { unchangedRows } from "../unchanged.ts";

/** The list of drafts, as far as it was read. `posts` is null until the first answer. */
export type ListState = {
  readonly posts: readonly ListedPost[] | null;
  /** Whether none comes after them. */
  readonly isWhole: boolean;
  /** How many there are in all; null while that is not known. */
  readonly count: number | null;
  readonly query: string;
  readonly sorting: ListOrder;
  /** Counts what was asked for; an answer to an earlier question is late. */
  readonly asked: number;
};

type Read = { readonly posts: readonly ListedPost[] };

/** What happened to the list. */
export type ListEvent =
  | { readonly type: "searched"; readonly query: string }
  | { readonly type: "sorted"; readonly sorting: ListOrder }
  | ({ readonly type: "listed"; readonly asked: number } & Pick<ListState, "isWhole"> & Read)
  /** More were read, which come after one that was the last. */
  | ({ readonly type: "went-on"; readonly asked: number; readonly after: PostId } & Pick<ListState, "isWhole"> & Read)
  | { readonly type: "counted"; readonly asked: number; readonly count: number };

/** Before anything was asked. */
export const emptyList: ListState = {
  posts: null,
  isWhole: false,
  count: null,
  query: "",
  sorting: "changed",
  asked: 0,
};

/** Each once: what was read or moved meanwhile may come again further on. */
function withMore(known: readonly ListedPost[], more: readonly ListedPost[]): readonly ListedPost[] {
  const there = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !there.has(id))];
}

/** What the list is after something happened. */
export function reduceList(state: ListState, event: ListEvent): ListState {
  if ("asked" in event && event.asked !== state.asked) return state;
  switch (event.type) {
    case "searched":
      return { ...state, query: event.query, count: null, asked: state.asked + 1 };
    case "sorted":
      return { ...state, sorting: event.sorting, asked: state.asked + 1 };
    case "listed":
      return { ...state, posts: unchangedRows(state.posts, event.posts), isWhole: event.isWhole };
    case "went-on":
      if (state.posts?.at(-1)?.id !== event.after) return state; // the list was read anew meanwhile
      return { ...state, posts: withMore(state.posts, event.posts), isWhole: event.isWhole };
    case "counted":
      return { ...state, count: event.count };
  }
}
