import type { Bridge } from "../../contract/bridge.ts";
import type { AnswerCode, Former, Thread as Ties } from "../../contract/operations.ts";
import type { PostId, StepId } from "../../domain/post.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import type { Desk } from "../draft/desk.ts";
import { newest } from "../newest.ts";
import { createSession, type Session } from "../session.ts";
import { say } from "../words/say.ts";

/** What is before and after the post in the editor. */
export type ThreadState = Ties & {
  /** The post that the owner is asked about; null while nothing is asked. */
  readonly asked: PostId | null;
};

type ThreadEvent =
  | { readonly type: "read"; readonly ties: Ties }
  | { readonly type: "asked"; readonly asked: PostId | null };

/** Posts that follow on from each other, or from what was heard: what can be done with them. Lives as long as the window. */
export type Thread = {
  readonly session: Session<ThreadState, ThreadEvent>;
  /** Asks what the post in the editor follows on from. */
  readonly ask: () => Promise<void>;
  readonly stopAsking: () => void;
  /** Has the asked post follow another. */
  readonly follow: (post: PostId) => Promise<void>;
  /** Has the post in the editor follow nothing. */
  readonly letGo: () => Promise<void>;
  /** Makes an empty draft that follows something, null: the post in the editor; answers its id. */
  readonly start: (former: Former | null) => Promise<PostId | null>;
};

const alone: Ties = { before: null, after: [] };

const reduce = (state: ThreadState, event: ThreadEvent): ThreadState =>
  event.type === "read" ? { ...state, ...event.ties } : { ...state, asked: event.asked };

/** Makes the thread; `undo` takes a step back. It is read again whenever another post is opened or the list was read. */
export function createThread(bridge: Bridge, note: Note, desk: Desk, undo: (step: StepId) => Promise<void>): Thread {
  const session = createSession<ThreadState, ThreadEvent>({ ...alone, asked: null }, reduce);
  const read = newest(async () => {
    const { postId: id } = desk.draft.get();
    const answer = id === null ? null : await bridge["threads.of"]({ id });
    return () => session.dispatch({ type: "read", ties: answer?.ok ? answer.value : alone });
  });
  desk.list.subscribe((_state, event) => void (event.type === "listed" && read()));
  desk.draft.subscribe((_state, { type }) => {
    if (type === "opened" || type === "started-new" || type === "created") void read();
  });
  const failed = (code: AnswerCode): void => note(say("thread.failed", { reason: reasonFor[code]() }));
  const current = async (): Promise<PostId | null> => {
    await desk.effects.flush(); // a draft of the first second has no row yet
    return desk.draft.get().postId;
  };
  const change = async (id: PostId, former: Former | null): Promise<void> => {
    const answer = await bridge["threads.follow"]({ id, former });
    if (!answer.ok) return failed(answer.error.code);
    await desk.refresh();
    const { step } = answer.value;
    if (step !== null) note(say(former === null ? "thread.let-go" : "thread.followed"), () => void undo(step));
  };
  const ask = (asked: PostId | null): void => session.dispatch({ type: "asked", asked });
  return {
    session,
    ask: async () => ask(await current()),
    stopAsking: () => ask(null),
    follow: async (post) => {
      const { asked } = session.get();
      ask(null);
      if (asked !== null) await change(asked, { post });
    },
    letGo: async () => {
      const id = await current();
      if (id !== null) await change(id, null);
    },
    start: async (wanted) => {
      const id = await current();
      const former = wanted ?? (id === null ? null : { post: id });
      if (former === null) return null;
      const answer = await bridge["threads.start"]({ former });
      if (!answer.ok) return (failed(answer.error.code), null);
      await desk.refresh();
      note(say("thread.started"), () => void undo(answer.value.step));
      return answer.value.id;
    },
  };
}
