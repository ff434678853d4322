import type { PostSummary } from "../../contract/operations.ts";
import type { ListOrder } from "../../domain/list.ts";
import type { PostId } from "../../domain/post.ts";

/** The list of drafts, as far as it was read. `posts` is null until the first answer. */
export type ListState = {
  readonly posts: readonly PostSummary[] | null;
  /** Whether none comes after them. */
  readonly isWhole: boolean;
  /** How many there are in all; null while that is not known. */
  readonly count: number | null;
  readonly query: string;
  readonly sorting: ListOrder;
  /** Counts what was asked for; an answer to an earlier question is late. */
  readonly asked: number;
};

type Read = { readonly posts: readonly PostSummary[] };

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

/** The new rows, with the old object for each row that says the same, so that only changed rows are drawn again. */
function withKnownRows(posts: readonly PostSummary[], known: readonly PostSummary[] | null): readonly PostSummary[] {
  const old = new Map(known?.map((post) => [post.id, post]));
  return posts.map((post) => {
    const same = old.get(post.id);
    return same && JSON.stringify(same) === JSON.stringify(post) ? same : post;
  });
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
      return { ...state, posts: withKnownRows(event.posts, state.posts), isWhole: event.isWhole };
    case "went-on":
      if (state.posts?.at(-1)?.id !== event.after) return state; // the list was read anew meanwhile
      return { ...state, posts: [...state.posts, ...event.posts], isWhole: event.isWhole };
    case "counted":
      return { ...state, count: event.count };
  }
}
