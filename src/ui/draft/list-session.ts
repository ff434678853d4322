import type { Stage } from "../../checker/index.ts";
import type { ListedPost } from "../../contract/operations.ts";
import { unchangedRows } from "../unchanged.ts";

/** How the list can be ordered. */
export const sortings = ["changed", "date", "stage"] as const;
export type Sorting = (typeof sortings)[number];

/** The list of drafts. `posts` is null until the first answer. */
export type ListState = {
  readonly posts: readonly ListedPost[] | null;
  readonly query: string;
  readonly sorting: Sorting;
  /** Counts queries; an answer to an earlier one is late. */
  readonly asked: number;
};

/** What happened to the list. */
export type ListEvent =
  | { readonly type: "searched"; readonly query: string }
  | { readonly type: "sorted"; readonly sorting: Sorting }
  | { readonly type: "listed"; readonly asked: number; readonly posts: readonly ListedPost[] };

/** Before anything was asked. */
export const emptyList: ListState = { posts: null, query: "", sorting: "changed", asked: 0 };

/** What the list is after something happened. */
export function reduceList(state: ListState, event: ListEvent): ListState {
  switch (event.type) {
    case "searched":
      return { ...state, query: event.query, asked: state.asked + 1 };
    case "sorted":
      return { ...state, sorting: event.sorting };
    case "listed":
      return event.asked === state.asked ? { ...state, posts: unchangedRows(state.posts, event.posts) } : state;
  }
}

const stageOrder: Readonly<Record<Stage, number>> = { know: 0, like: 1, trust: 2, ask: 3 };

/** Posts that were not read yet come last. */
const stepOf = ({ verdict }: ListedPost): number => (verdict ? stageOrder[verdict.stage] : 4);

/** The posts in the chosen order; within equals the one changed last comes first, as they arrive. */
export function inOrder(posts: readonly ListedPost[], sorting: Sorting): readonly ListedPost[] {
  if (sorting === "changed") return posts;
  if (sorting === "stage") return posts.toSorted((a, b) => stepOf(a) - stepOf(b));
  // Posts without a date come last: they are still on their way to one.
  const key = ({ date, time }: ListedPost): string => (date === null ? "9999" : `${date} ${time ?? ""}`);
  return posts.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
