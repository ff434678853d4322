import type { Bridge } from "../../contract/bridge.ts";
import type { AnswerCode, Wished } from "../../contract/operations.ts";
import type { PostId } from "../../domain/post.ts";
import type { Session } from "../session.ts";
import { createSaving, type Saving } from "./draft-saving.ts";
import { channelOf, type DraftEvent, type DraftState } from "./draft-session.ts";

/** What the draft does with the world: it is checked and saved while it is written. */
export type DraftEffects = {
  /** Answers whether it was opened; a draft that could not be stored stays, so that no word is lost. */
  readonly open: (id: PostId) => Promise<boolean>;
  readonly startNew: () => Promise<boolean>;
  /** Stores what is not stored yet; resolves when the disk has it, or refused it. */
  readonly flush: () => Promise<void>;
  /** The text that the disk does not have; empty when it has it. */
  readonly unsaved: () => string;
  /** Stores the text as a version of its own. */
  readonly keepVersion: (why: Wished) => Promise<void>;
  readonly recheck: () => void;
  /** Says where the post goes. Answers null when that is stored or will be with the first words, and else why not. */
  readonly setChannel: (channel: string | null) => Promise<AnswerCode | null>;
  readonly stop: () => void;
};

/** Checks the newest text, one check at a time. */
function createChecking(session: Session<DraftState, DraftEvent>, bridge: Bridge): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      const state = session.get();
      const { text, edit, opening, postId } = state;
      const answer = await bridge["check.post"]({ text, postId, channel: channelOf(state) });
      if (answer.ok) session.dispatch({ type: "checked", opening, edit, report: answer.value });
      else session.dispatch({ type: "check-failed", opening, code: answer.error.code });
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}

/** Says where the draft goes: at once in the window, then on the disk, and back again where the disk refuses. */
function createPlacing(session: Session<DraftState, DraftEvent>, bridge: Bridge, check: () => void, saving: Saving) {
  return async (channel: string | null): Promise<AnswerCode | null> => {
    const before = session.get();
    const { opening } = before;
    const show = (chosen: string | null): void => {
      session.dispatch({ type: "channel-chosen", opening, channel: chosen });
      check();
    };
    show(channel);
    await saving.flush(); // a new draft that is just getting its row may have left without the channel
    const now = session.get();
    const id = now.opening === opening ? now.postId : before.postId;
    if (id === null) return null;
    const answer = await bridge["posts.set-channel"]({ id, channel });
    if (answer.ok) {
      session.dispatch({ type: "stood", opening, standing: answer.value });
      return null;
    }
    show(channelOf(before));
    return answer.error.code;
  };
}

/** Connects a draft's session with the main process. */
export function createDraftEffects(session: Session<DraftState, DraftEvent>, bridge: Bridge): DraftEffects {
  const check = createChecking(session, bridge);
  const saving = createSaving(session, bridge);
  // Counts what was to be opened; an answer to an earlier wish is late.
  let wishes = 0;
  const stopHearing = session.subscribe((_state, event) => {
    if (event.type !== "typed") return;
    check();
    saving.schedule();
  });
  return {
    flush: saving.flush,
    unsaved: saving.unsaved,
    keepVersion: saving.keep,
    recheck: check,
    setChannel: createPlacing(session, bridge, check, saving),
    open: async (id) => {
      const wish = ++wishes;
      await saving.flush();
      const answer = await bridge["posts.open"]({ id });
      await saving.flush(); // keys pressed in the meantime belong to the draft before
      if (!answer.ok || !saving.isSafe() || wish !== wishes) return false;
      session.dispatch({ type: "opened", post: answer.value });
      saving.reset();
      check();
      return true;
    },
    startNew: async () => {
      wishes += 1;
      await saving.flush();
      if (!saving.isSafe()) return false;
      session.dispatch({ type: "started-new" });
      saving.reset();
      return true;
    },
    stop: () => {
      stopHearing();
      saving.stop();
    },
  };
}
