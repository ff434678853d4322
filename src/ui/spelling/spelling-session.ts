import type { Span } from "../../checker/index.ts";
import type { AnswerCode } from "../../contract/operations.ts";
import { type Dialect, openSpelling, type SpellingChoice } from "../../domain/spelling.ts";

/** A word of the draft that nobody knows. */
export type UnknownWord = Span & { readonly word: string };

/** What is known of the spelling of the draft. */
export type SpellingState = {
  readonly choice: SpellingChoice;
  /** The dialect of the computer. */
  readonly usual: Dialect;
  /** In the order of the text at edit `edit` of the draft; their offsets fit while that is the newest one. */
  readonly words: readonly UnknownWord[];
  readonly edit: number;
  /** What may have been meant, by the word as it is written. */
  readonly offers: ReadonlyMap<string, readonly string[]>;
  /** Why the newest look gave no answer; null while it works. */
  readonly fault: AnswerCode | null;
  readonly isDialogShown: boolean;
};

/** What happened to it. */
export type SpellingEvent =
  | { readonly type: "chosen"; readonly choice: SpellingChoice }
  | { readonly type: "usual-known"; readonly dialect: Dialect }
  | { readonly type: "looked"; readonly edit: number; readonly text: string; readonly unknown: readonly Span[] }
  | { readonly type: "failed"; readonly code: AnswerCode }
  | { readonly type: "emptied" }
  | { readonly type: "offered"; readonly word: string; readonly offers: readonly string[] }
  | { readonly type: "dialog"; readonly isShown: boolean };

/** Before anything was looked at. */
export const unreadSpelling: SpellingState = {
  choice: openSpelling,
  usual: "us",
  words: [],
  edit: -1,
  offers: new Map(),
  fault: null,
  isDialogShown: false,
};

/** What it is after something happened. */
export function reduceSpelling(state: SpellingState, event: SpellingEvent): SpellingState {
  switch (event.type) {
    case "chosen": {
      const isOther = event.choice.dialect !== state.choice.dialect;
      return { ...state, choice: event.choice, ...(isOther ? { offers: new Map() } : {}) };
    }
    case "usual-known":
      return { ...state, usual: event.dialect };
    case "looked": {
      const words = event.unknown.map(({ from, to }) => ({ from, to, word: event.text.slice(from, to) }));
      return { ...state, words, edit: event.edit, fault: null };
    }
    case "failed":
      return { ...state, words: [], edit: -1, fault: event.code };
    case "emptied":
      return { ...state, words: [], edit: -1, fault: null };
    case "offered":
      return { ...state, offers: new Map([...state.offers, [event.word, event.offers]]) };
    case "dialog":
      return { ...state, isDialogShown: event.isShown };
  }
}
