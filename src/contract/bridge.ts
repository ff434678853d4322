import type { EventName, Events } from "./events.ts";
import type { Answer, Input, OperationName } from "./operations.ts";

/** What the preload script puts at `window.earnest`: one function an operation, and a way to hear news. */
export type Bridge = {
  readonly [Name in OperationName]: (input: Input<Name>) => Promise<Answer<Name>>;
} & {
  /** Calls `listener` with each piece of news; the answer ends that. */
  readonly on: <Name extends EventName>(name: Name, listener: (news: Events[Name]) => void) => () => void;
};
