import type { Bridge } from "../../contract/bridge.ts";
import type { AnswerCode, Sibling } from "../../contract/operations.ts";
import type { PostId, StepId } from "../../domain/post.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import type { Desk } from "../draft/desk.ts";
import { newest } from "../newest.ts";
import { createSession, type Session } from "../session.ts";
import { say } from "../words/say.ts";

/** The family of the post in the editor, and the post that is to be adapted for another channel. */
export type FamilyState = {
  readonly siblings: readonly Sibling[];
  /** The post that the owner is asked about, with the channels that its family has; null while nothing is asked. */
  readonly asked: { readonly id: PostId; readonly taken: readonly Sibling[] } | null;
};

type FamilyEvent =
  | { readonly type: "read"; readonly siblings: readonly Sibling[] }
  | { readonly type: "asked"; readonly asked: FamilyState["asked"] };

/** The same news told for several channels: what can be done with the tellings. Lives as long as the window. */
export type Family = {
  readonly session: Session<FamilyState, FamilyEvent>;
  /** Asks for which channel a post is to be adapted. */
  readonly ask: (id: PostId | null) => Promise<void>;
  readonly stopAsking: () => void;
  /** Makes a draft of the asked post for another channel; answers its id, or that of the one which is there already. */
  readonly adapt: (channel: string) => Promise<PostId | null>;
  /** Gives the others the words of the post in the editor. */
  readonly level: () => Promise<void>;
  /** Lets the post in the editor stand alone. */
  readonly detach: () => Promise<void>;
};

const reduce = (state: FamilyState, event: FamilyEvent): FamilyState =>
  event.type === "read" ? { ...state, siblings: event.siblings } : { ...state, asked: event.asked };

const isSameChannel = (one: string | null, other: string): boolean => one?.toLowerCase() === other.toLowerCase();

/** Makes the family; `undo` takes a step back. It is read again whenever another post is opened or the list was read. */
export function createFamily(bridge: Bridge, note: Note, desk: Desk, undo: (step: StepId) => Promise<void>): Family {
  const session = createSession<FamilyState, FamilyEvent>({ siblings: [], asked: null }, reduce);
  const siblingsOf = async (id: PostId | null): Promise<readonly Sibling[]> => {
    const answer = id === null ? null : await bridge["families.siblings"]({ id });
    return answer?.ok ? answer.value : [];
  };
  const read = newest(async () => {
    const siblings = await siblingsOf(desk.draft.get().postId);
    return () => session.dispatch({ type: "read", siblings });
  });
  desk.list.subscribe((_state, event) => void (event.type === "listed" && read()));
  desk.draft.subscribe((_state, { type }) => {
    if (type === "opened" || type === "started-new" || type === "created") void read();
  });
  const failed = (code: AnswerCode): void => note(say("family.failed", { reason: reasonFor[code]() }));
  const ask = (asked: FamilyState["asked"]): void => session.dispatch({ type: "asked", asked });

  const change = async (what: "level" | "detach"): Promise<void> => {
    await desk.effects.flush();
    const { postId: id } = desk.draft.get();
    if (id === null) return;
    const others = session.get().siblings.length - 1;
    const answer = await bridge[`families.${what}`]({ id });
    if (!answer.ok) return failed(answer.error.code);
    await desk.refresh();
    const { step } = answer.value;
    if (step === null) note(say("family.level.same"));
    else note(say(what === "level" ? "family.leveled" : "family.detached", { count: others }), () => void undo(step));
  };

  return {
    session,
    ask: async (wanted) => {
      await desk.effects.flush(); // a draft of the first second has no row yet
      const id = wanted ?? desk.draft.get().postId;
      if (id !== null) ask({ id, taken: await siblingsOf(id) });
    },
    stopAsking: () => ask(null),
    adapt: async (channel) => {
      const { asked } = session.get();
      ask(null);
      if (!asked) return null;
      const there = asked.taken.find((sibling) => isSameChannel(sibling.channel, channel));
      if (there) return there.id;
      const answer = await bridge["families.adapt"]({ id: asked.id, channel });
      if (!answer.ok) return (failed(answer.error.code), null);
      const { id, step } = answer.value;
      await desk.refresh();
      note(say("family.adapted", { channel }), () => void undo(step));
      return id;
    },
    level: () => change("level"),
    detach: () => change("detach"),
  };
}
