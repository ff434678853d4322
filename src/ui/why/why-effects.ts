import type { Bridge } from "../../contract/bridge.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Session } from "../session.ts";
import type { WhyEvent, WhyState } from "./why-session.ts";

/** How long an answer may wait before it is on its way to the disk, in milliseconds. */
const SAVE_WITHIN = 200;
/** How long after a refused save the next one is tried, in milliseconds. */
const RETRY_AFTER = 3000;

/** What the answers do with the world: they are read once, and stored while they are written. */
export type WhyEffects = {
  readonly read: () => Promise<void>;
  readonly change: (change: Partial<Profile>) => void;
  /** Stores what is not stored yet; resolves when the disk has it, or refused it. */
  readonly flush: () => Promise<void>;
};

/** Connects the answers with the main process; `onSaved` runs when answers were stored that posts are read with. */
export function createWhyEffects(
  session: Session<WhyState, WhyEvent>,
  bridge: Bridge,
  onSaved: () => void,
): WhyEffects {
  let savedEdit = session.get().edit;
  let queue: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const save = async (): Promise<void> => {
    while (session.get().edit !== savedEdit) {
      const { profile, edit } = session.get();
      const answer = await bridge["profile.save"]({ profile });
      if (!answer.ok) {
        session.dispatch({ type: "save-failed", code: answer.error.code });
        retry = setTimeout(() => void flush(), RETRY_AFTER);
        return;
      }
      savedEdit = edit;
      session.dispatch({ type: "saved", edit, at: Date.now() });
      onSaved();
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    clearTimeout(retry);
    timer = undefined;
    queue = queue.then(save);
    return queue;
  };
  return {
    flush,
    read: async () => {
      const answer = await bridge["profile.get"]({});
      if (answer.ok) session.dispatch({ type: "read", profile: answer.value });
      else session.dispatch({ type: "read-failed", code: answer.error.code });
    },
    change: (change) => {
      session.dispatch({ type: "answered", change });
      timer ??= setTimeout(() => void flush(), SAVE_WITHIN);
    },
  };
}
