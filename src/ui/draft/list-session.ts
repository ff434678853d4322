import type { Stage } from "../../checker/index.ts";
import type { PostSummary } from "../../contract/operations.ts";

/** How the list can be ordered. */
export const sortings = ["changed", "date", "stage"] as const;
export type Sorting = (typeof sortings)[number];

/** The list of drafts. `posts` is null until the first answer. */
export type ListState = {
  readonly posts: readonly PostSummary[] | null;
  readonly query: string;
  readonly sorting: Sorting;
  /** Counts queries; an answer to an earlier one is late. */
  readonly asked: number;
};

/** What happened to the list. */
export type ListEvent =
  | { readonly type: "searched"; readonly query: string }
  | { readonly type: "sorted"; readonly sorting: Sorting }
  | { readonly type: "listed"; readonly asked: number; readonly posts: readonly PostSummary[] };

/** Before anything was asked. */
export const emptyList: ListState = { posts: null, query: "", sorting: "changed", asked: 0 };

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
  switch (event.type) {
    case "searched":
      return { ...state, query: event.query, asked: state.asked + 1 };
    case "sorted":
      return { ...state, sorting: event.sorting };
    case "listed":
      return event.asked === state.asked ? { ...state, posts: withKnownRows(event.posts, state.posts) } : state;
  }
}

const stageOrder: Readonly<Record<Stage, number>> = { know: 0, like: 1, trust: 2, ask: 3 };

/** The posts in the chosen order; within equals the one changed last comes first, as they arrive. */
export function inOrder(posts: readonly PostSummary[], sorting: Sorting): readonly PostSummary[] {
  if (sorting === "changed") return posts;
  if (sorting === "stage") return posts.toSorted((a, b) => stageOrder[a.verdict.stage] - stageOrder[b.verdict.stage]);
  // Posts without a date come last: they are still on their way to one.
  const key = ({ date, time }: PostSummary): string => (date === null ? "9999" : `${date} ${time ?? ""}`);
  return posts.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
