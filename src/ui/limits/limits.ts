import type { Bridge } from "../../contract/bridge.ts";
import type { LimitOverrides } from "../../domain/limits.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import { createSession, type Session } from "../session.ts";
import { say } from "../words/say.ts";

type LimitsEvent = { readonly type: "known"; readonly own: LimitOverrides };

/** What the owner knows better than the table of limits, for all that counts by it. */
export type Limits = {
  readonly session: Session<LimitOverrides, LimitsEvent>;
  /** Stores other limits; false when the store refused. What was kept before can be had back. */
  readonly save: (own: LimitOverrides) => Promise<boolean>;
};

/** `changed` is called once other limits hold. */
export function createLimits(bridge: Bridge, note: Note, changed: () => void): Limits {
  const session = createSession<LimitOverrides, LimitsEvent>({}, (_, { own }) => own);
  const store = async (own: LimitOverrides): Promise<boolean> => {
    const answer = await bridge["settings.save"]({ settings: { limits: own } });
    if (answer.ok) {
      session.dispatch({ type: "known", own });
      changed();
    } else note(say("limits.failed", { reason: reasonFor[answer.error.code]() }));
    return answer.ok;
  };
  void bridge["settings.get"]({}).then(
    (answer) => answer.ok && session.dispatch({ type: "known", own: answer.value.limits }),
  );
  return {
    session,
    save: async (own) => {
      const before = session.get();
      const isKept = await store(own);
      if (isKept) note(say("limits.saved"), () => void store(before), "limits");
      return isKept;
    },
  };
}
