import { useSyncExternalStore } from "react";

/** A screen's state: read it, tell it what happened, hear of changes. */
export type Session<State, Event> = {
  readonly get: () => State;
  readonly dispatch: (event: Event) => void;
  /** Calls `listener` after each change; the answer ends that. */
  readonly subscribe: (listener: (state: State, event: Event) => void) => () => void;
};

/** Makes a session from its first state and a pure function of state and event. */
export function createSession<State, Event>(
  first: State,
  reduce: (state: State, event: Event) => State,
): Session<State, Event> {
  let state = first;
  const listeners = new Set<(state: State, event: Event) => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      for (const listener of listeners) listener(state, event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A part of a session's state; the component renders again only when that part changes. `select` must be stable in what it returns. */
export const useSession = <State, Event, Part>(session: Session<State, Event>, select: (state: State) => Part): Part =>
  useSyncExternalStore(session.subscribe, () => select(session.get()));
