import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import type { AnswerCode } from "../../contract/operations.ts";
import type { Bridge } from "../../contract/bridge.ts";
import type { DecisionId, Leave, Terms } from "../../domain/decision.ts";
import { createSession, type Session } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import { doneWords } from "./decision-words.ts";
import { createDecisionsEffects } from "./decisions-effects.ts";
import { type DecisionsEvent, type DecisionsState, reduceDecisions, unreadDecisions } from "./decisions-session.ts";

/** What the owner chose to leave, and what can be done with it. Lives as long as the window. */
export type Decisions = {
  readonly session: Session<DecisionsState, DecisionsEvent>;
  /** Leaves it and says so, with a way back. */
  readonly leave: (leave: Leave, terms: Terms) => Promise<void>;
  readonly bringBack: (id: DecisionId) => Promise<void>;
  readonly restore: (id: DecisionId) => Promise<void>;
  /** Reads them anew: openings of posts change, and days pass. */
  readonly read: () => Promise<void>;
  readonly exportAll: () => Promise<void>;
  readonly importMore: () => Promise<void>;
};

/** Reads the decisions; `onChanged` runs when posts are to be read with other ones. */
export function createDecisions(bridge: Bridge, note: Note, onChanged: () => void): Decisions {
  const session = createSession(unreadDecisions, reduceDecisions);
  const effects = createDecisionsEffects(session, bridge, onChanged);
  // Said in both places: the list lies over the notes.
  const orSay = async (
    type: "bring-back-failed" | "restore-failed",
    doing: Promise<AnswerCode | null>,
  ): Promise<void> => {
    const code = await doing;
    if (code === null) return;
    session.dispatch({ type: "told", news: { type, code } });
    note(say(`left.${type}` satisfies WordKey, { reason: reasonFor[code]() }));
  };
  const bringBack = (id: DecisionId): Promise<void> => orSay("bring-back-failed", effects.bringBack(id));
  void effects.read();
  return {
    session,
    bringBack,
    leave: async (leave, terms) => {
      const { id, code } = await effects.leave(leave, terms);
      if (code !== null) return note(say("flag.leave-failed", { reason: reasonFor[code]() }));
      note(doneWords(leave), () => void bringBack(id));
    },
    restore: (id) => orSay("restore-failed", effects.restore(id)),
    read: effects.read,
    exportAll: effects.exportAll,
    importMore: effects.importMore,
  };
}
