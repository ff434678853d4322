import type { Bridge } from "../../contract/bridge.ts";
import type { Wished } from "../../contract/operations.ts";
import { standingOf } from "../../domain/gate.ts";
import type { Session } from "../session.ts";
import { channelOf, type DraftEvent, type DraftState } from "./draft-session.ts";

/** How long typed words may wait before they are on their way to the disk, in milliseconds. A bound, not a pause to wait for. */
const SAVE_WITHIN = 150;
/** How long after a refused save the next one is tried, in milliseconds. */
const RETRY_AFTER = 3000;

type Drafting = Session<DraftState, DraftEvent>;

/** Keeps a draft on the disk while it is written. */
export type Saving = {
  /** Stores what is not stored yet; resolves when the disk has it, or refused it. */
  readonly flush: () => Promise<void>;
  /** The text that the disk does not have; empty when it has it. */
  readonly unsaved: () => string;
  /** Whether the draft may go: all of it is stored, or its row is gone and nothing can be stored in it. */
  readonly isSafe: () => boolean;
  /** Nothing of a draft that was just opened is unsaved. */
  readonly reset: () => void;
  /** Something was typed. */
  readonly schedule: () => void;
  /** Stores the text as a version of its own. */
  readonly keep: (why: Wished) => Promise<void>;
  readonly stop: () => void;
};

/** Stores the text as it is now, in a new row for a new draft. Answers the edit that is on disk, or null. */
async function saveOnce(session: Drafting, bridge: Bridge, keep: Wished | null): Promise<number | null> {
  const { text, edit, opening, postId } = session.get();
  const answer =
    postId === null
      ? await bridge["posts.create"]({ text, channel: channelOf(session.get()) })
      : await bridge["posts.save"]({ id: postId, text, ...(keep ? { keep } : {}) });
  if (!answer.ok) {
    session.dispatch({ type: "save-failed", opening, code: answer.error.code });
    return null;
  }
  if ("id" in answer.value) session.dispatch({ type: "created", opening, postId: answer.value.id });
  const at = "savedAt" in answer.value ? answer.value.savedAt : answer.value.updatedAt;
  const standing = "standing" in answer.value ? answer.value.standing : standingOf(answer.value);
  session.dispatch({ type: "saved", opening, edit, at, standing });
  return edit;
}

/** Saves the newest text, one save at a time, and again after a while where the disk refused. */
export function createSaving(session: Drafting, bridge: Bridge): Saving {
  let savedEdit = session.get().edit;
  let queue: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const isPending = (): boolean => {
    const { edit, text, postId } = session.get();
    return edit !== savedEdit && !(postId === null && text.trim() === "");
  };
  const save = async (keep: Wished | null): Promise<boolean> => {
    const edit = await saveOnce(session, bridge, keep);
    if (edit !== null) savedEdit = edit;
    return edit !== null;
  };
  const drain = async (): Promise<void> => {
    while (isPending()) {
      if (await save(null)) continue;
      retry = setTimeout(() => void flush(), RETRY_AFTER);
      return;
    }
  };
  // One after the other: two saves at once could make two posts of one new draft.
  const enqueue = async (work: () => Promise<unknown>): Promise<void> => {
    queue = queue.then(work);
    await queue;
  };
  const stop = (): void => {
    clearTimeout(timer);
    clearTimeout(retry);
    timer = undefined;
  };
  const flush = (): Promise<void> => {
    stop();
    return enqueue(drain);
  };
  return {
    flush,
    unsaved: () => (isPending() ? session.get().text : ""),
    isSafe: () => {
      const { saving } = session.get();
      return !isPending() || (saving.state === "failed" && saving.code === "post-missing");
    },
    reset: () => {
      savedEdit = session.get().edit;
    },
    // The timer is not restarted by further keys: while somebody types, something is saved every so often.
    schedule: () => {
      timer ??= setTimeout(() => void flush(), SAVE_WITHIN);
    },
    keep: async (why) => {
      await flush();
      await enqueue(async () => session.get().postId !== null && save(why));
    },
    stop,
  };
}
