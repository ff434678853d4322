import type { Bridge } from "../../contract/bridge.ts";
import type { AnswerCode } from "../../contract/operations.ts";
import { type DecisionId, idOf, type Leave, type Terms } from "../../domain/decision.ts";
import type { Result } from "../../domain/result.ts";
import { localDateOf } from "../../exchange/dates.ts";
import type { Session } from "../session.ts";
import type { DecisionsEvent, DecisionsState, News } from "./decisions-session.ts";

/** What decisions do with the world. Each answers null when it is done, and else why not. */
export type DecisionsEffects = {
  readonly read: () => Promise<void>;
  /** Answers the name of the decision too, for the way back. */
  readonly leave: (
    leave: Leave,
    terms: Terms,
  ) => Promise<{ readonly id: DecisionId; readonly code: AnswerCode | null }>;
  readonly bringBack: (id: DecisionId) => Promise<AnswerCode | null>;
  readonly restore: (id: DecisionId) => Promise<AnswerCode | null>;
  /** Writes all decisions to a file, and tells what came of it. */
  readonly exportAll: () => Promise<void>;
  /** Adds those of a file, and tells what came of it. */
  readonly importMore: () => Promise<void>;
};

/** Connects the decisions with the main process; `onChanged` runs when posts are to be read with other decisions. */
export function createDecisionsEffects(
  session: Session<DecisionsState, DecisionsEvent>,
  bridge: Bridge,
  onChanged: () => void,
): DecisionsEffects {
  const read = async (): Promise<void> => {
    const answer = await bridge["decisions.list"]({});
    if (answer.ok) session.dispatch({ type: "read", decisions: answer.value, today: localDateOf(new Date()) });
  };
  const change = async (answering: Promise<Result<unknown, AnswerCode>>): Promise<AnswerCode | null> => {
    const answer = await answering;
    await read();
    if (!answer.ok) return answer.error.code;
    onChanged();
    return null;
  };
  const tell = (news: News): void => session.dispatch({ type: "told", news });
  return {
    read,
    leave: async (leave, terms) => ({
      id: idOf(leave),
      code: await change(bridge["decisions.add"]({ leave, terms })),
    }),
    bringBack: async (id) => {
      const answer = await bridge["decisions.remove"]({ id });
      if (answer.ok) session.dispatch({ type: "brought-back", id });
      return change(Promise.resolve(answer));
    },
    restore: (id) => change(bridge["decisions.restore"]({ id })),
    exportAll: async () => {
      const answer = await bridge["decisions.export"]({});
      if (answer.ok) tell({ type: "exported", ...answer.value });
      else if (answer.error.code !== "cancelled") tell({ type: "export-failed", code: answer.error.code });
    },
    importMore: async () => {
      const answer = await bridge["decisions.import"]({});
      if (answer.ok) {
        await change(Promise.resolve(answer));
        tell({ type: "imported", report: answer.value });
      } else if (answer.error.code !== "cancelled") tell({ type: "import-failed", code: answer.error.code });
    },
  };
}
