import type { AnswerCode } from "../../contract/operations.ts";
import type { Result } from "../../domain/result.ts";
import type { Saving } from "../parts/save-state.tsx";
import { createSession, type Session } from "../session.ts";

/** How long an answer may wait before it is on its way to the disk, in milliseconds. */
const SAVE_WITHIN = 200;
/** How long after a refused save the next one is tried, in milliseconds. */
const RETRY_AFTER = 3000;

/** What the owner tells on one screen. `edit` counts changes; nothing can be changed until the stored answers came. */
export type AnswersState<Value> = {
  readonly value: Value;
  readonly edit: number;
  readonly isRead: boolean;
  readonly readFault: AnswerCode | null;
  readonly saving: Saving;
};

/** What happened to the answers. */
export type AnswersEvent<Value> =
  | { readonly type: "read"; readonly value: Value }
  | { readonly type: "read-failed"; readonly code: AnswerCode }
  | { readonly type: "answered"; readonly change: (before: Value) => Value }
  | { readonly type: "saved"; readonly edit: number; readonly at: number }
  | { readonly type: "save-failed"; readonly code: AnswerCode };

/** What the answers are after something happened. */
export function reduceAnswers<Value>(state: AnswersState<Value>, event: AnswersEvent<Value>): AnswersState<Value> {
  switch (event.type) {
    case "read":
      // Words written meanwhile are newer than what was read.
      return state.edit > 0 ? state : { ...state, value: event.value, isRead: true, readFault: null };
    case "read-failed":
      return { ...state, readFault: event.code };
    case "answered": {
      // A save that failed stays in sight until one works.
      const saving: Saving = state.saving.state === "failed" ? state.saving : { state: "pending" };
      return { ...state, value: event.change(state.value), edit: state.edit + 1, saving };
    }
    case "saved":
      return event.edit === state.edit ? { ...state, saving: { state: "saved", at: event.at } } : state;
    case "save-failed":
      return { ...state, saving: { state: "failed", code: event.code } };
  }
}

/** Where answers are kept. */
export type Keeping<Value> = {
  readonly read: () => Promise<Result<Value, AnswerCode>>;
  /** Stores the answers; `stored` is what the disk has. */
  readonly save: (value: Value, stored: Value) => Promise<Result<unknown, AnswerCode>>;
  /** Runs when answers were stored. */
  readonly onSaved?: () => void;
};

/** The answers of one screen: read once, and stored while they are written. */
export type Answers<Value> = {
  readonly session: Session<AnswersState<Value>, AnswersEvent<Value>>;
  readonly read: () => Promise<void>;
  readonly change: (change: (before: Value) => Value) => void;
  /** Stores what is not stored yet; resolves when the disk has it, or refused it. */
  readonly flush: () => Promise<void>;
  /** The words of the answers that the disk does not have, one to a line; empty when it has them. */
  readonly unsaved: () => string;
};

/** Every text in a value, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The texts in `now` that are not in `stored`; all of them where only something else than a text was changed. */
function newTexts(now: unknown, stored: unknown): string {
  const known = new Set(textsIn(stored));
  const texts = textsIn(now).filter((text) => text.trim() !== "");
  const added = texts.filter((text) => !known.has(text));
  return (added.length > 0 ? added : texts).join("\n");
}

/** Connects answers with where they are kept; `first` stands until they are read. */
export function createAnswers<Value>(first: Value, { read, save, onSaved }: Keeping<Value>): Answers<Value> {
  const session = createSession<AnswersState<Value>, AnswersEvent<Value>>(
    { value: first, edit: 0, isRead: false, readFault: null, saving: { state: "clean" } },
    reduceAnswers,
  );
  let stored = { edit: 0, value: first };
  let queue: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const store = async (): Promise<void> => {
    while (session.get().edit !== stored.edit) {
      const { value, edit } = session.get();
      const answer = await save(value, stored.value);
      if (!answer.ok) {
        session.dispatch({ type: "save-failed", code: answer.error.code });
        retry = setTimeout(() => void flush(), RETRY_AFTER);
        return;
      }
      stored = { edit, value };
      session.dispatch({ type: "saved", edit, at: Date.now() });
      onSaved?.();
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    clearTimeout(retry);
    timer = undefined;
    queue = queue.then(store);
    return queue;
  };
  return {
    session,
    flush,
    unsaved: () => (session.get().edit === stored.edit ? "" : newTexts(session.get().value, stored.value)),
    read: async () => {
      const answer = await read();
      if (!answer.ok) return session.dispatch({ type: "read-failed", code: answer.error.code });
      if (session.get().edit === 0) stored = { edit: 0, value: answer.value };
      session.dispatch({ type: "read", value: answer.value });
    },
    change: (change) => {
      if (!session.get().isRead) return;
      session.dispatch({ type: "answered", change });
      timer ??= setTimeout(() => void flush(), SAVE_WITHIN);
    },
  };
}
