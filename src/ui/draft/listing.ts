import type { Bridge } from "../../contract/bridge.ts";
import { MOST_LISTED, PAGE } from "../../domain/list.ts";
import { newest } from "../newest.ts";
import type { Session } from "../session.ts";
import type { ListEvent, ListState } from "./list-session.ts";

/** How long the list may lag behind what is typed, in milliseconds. */
const LIST_WITHIN = 800;

/** Reads the list, as far as it is looked at. */
export type Listing = {
  /** Reads what was read before anew. */
  readonly refresh: () => Promise<void>;
  /** The same soon after changes, and not at every key. */
  readonly soon: () => void;
  /** Reads the page that comes next; nothing while one is on its way, or when there is none. */
  readonly more: () => Promise<void>;
};

/** Connects the list's session with the main process. */
export function createListing(list: Session<ListState, ListEvent>, bridge: Bridge): Listing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGoingOn = false;
  const wishNow = () => {
    const { query, sorting, asked } = list.get();
    return { asked, search: query === "" ? {} : { query }, order: sorting };
  };
  const count = newest(async () => {
    const { asked, search } = wishNow();
    const answer = await bridge["posts.count"](search);
    return () => answer.ok && list.dispatch({ type: "counted", asked, count: answer.value.count });
  });
  // With more posts to judge, an earlier answer may take longer than a later one.
  const read = newest(async () => {
    const { asked, search, order } = wishNow();
    const limit = Math.min(MOST_LISTED, Math.max(PAGE, list.get().posts?.length ?? 0));
    const answer = await bridge["posts.list"]({ ...search, order, limit });
    return () => {
      if (!answer.ok) return;
      list.dispatch({ type: "listed", asked, posts: answer.value, isWhole: answer.value.length < limit });
      void count();
    };
  });
  return {
    refresh: () => {
      clearTimeout(timer);
      timer = undefined;
      return read();
    },
    soon: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void read();
      }, LIST_WITHIN);
    },
    more: async () => {
      const { posts, isWhole } = list.get();
      const last = posts?.at(-1);
      if (isGoingOn || isWhole || !last || posts === null || posts.length >= MOST_LISTED) return;
      isGoingOn = true;
      const { asked, search, order } = wishNow();
      const answer = await bridge["posts.list"]({ ...search, order, after: last.id });
      isGoingOn = false;
      if (!answer.ok) return;
      const isEnd = answer.value.length < PAGE;
      list.dispatch({ type: "went-on", asked, after: last.id, posts: answer.value, isWhole: isEnd });
    },
  };
}
