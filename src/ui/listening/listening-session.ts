import type { AnswerCode, KnownContact, ListeningDay, LoggedEntry, LogQuery } from "../../contract/operations.ts";
import type { EntryForm, HoursSpent, LogDraft } from "../../domain/listening.ts";
import { unchanged, unchangedRows, withParts } from "../unchanged.ts";

/** What is known of the log, and what the owner looks at. */
export type ListeningState = {
  /** The line being written; it stays while another screen is shown. */
  readonly line: string;
  readonly query: LogQuery;
  /** Null until read. */
  readonly entries: readonly LoggedEntry[] | null;
  readonly isLast: boolean;
  readonly contacts: readonly KnownContact[];
  readonly day: ListeningDay | null;
  readonly hours: readonly HoursSpent[] | null;
  /** The entry in the form, new or known; null: no form. */
  readonly form: EntryForm | null;
  readonly fault: AnswerCode | null;
};

/** What happened on the screen. */
export type ListeningEvent =
  | { readonly type: "line-typed"; readonly line: string }
  | { readonly type: "filtered"; readonly query: LogQuery }
  | { readonly type: "page-read"; readonly query: LogQuery; readonly entries: readonly LoggedEntry[]; readonly isLast: boolean }
  | { readonly type: "page-added"; readonly query: LogQuery; readonly entries: readonly LoggedEntry[]; readonly isLast: boolean }
  | { readonly type: "contacts-read"; readonly contacts: readonly KnownContact[] }
  | { readonly type: "day-read"; readonly day: ListeningDay }
  | { readonly type: "hours-read"; readonly hours: readonly HoursSpent[] }
  | { readonly type: "form-opened"; readonly form: EntryForm }
  | { readonly type: "form-closed" }
  | { readonly type: "draft-read"; readonly draft: LogDraft }
  | { readonly type: "read-failed"; readonly code: AnswerCode }; // prettier-ignore

/** Everything, whatever its kind. */
export const wholeLog: LogQuery = { kind: null, contact: null, post: null };

export const emptyListening: ListeningState = {
  line: "",
  query: wholeLog,
  entries: null,
  isLast: true,
  contacts: [],
  day: null,
  hours: null,
  form: null,
  fault: null,
};

/** What the screen shows after something happened. A page that was asked for under another filter is late and dropped. */
export function reduceListening(state: ListeningState, event: ListeningEvent): ListeningState {
  switch (event.type) {
    case "line-typed":
      return { ...state, line: event.line };
    case "filtered":
      return { ...state, query: event.query };
    case "page-read":
      if (event.query !== state.query) return state;
      return withParts(state, { entries: unchangedRows(state.entries, event.entries), isLast: event.isLast, fault: null }); // prettier-ignore
    case "page-added":
      if (event.query !== state.query) return state;
      return { ...state, entries: [...(state.entries ?? []), ...event.entries], isLast: event.isLast };
    case "contacts-read":
      return withParts(state, { contacts: unchangedRows(state.contacts, event.contacts) });
    case "day-read":
      return withParts(state, { day: unchanged(state.day, event.day) });
    case "hours-read":
      return withParts(state, { hours: unchanged(state.hours, event.hours) });
    case "form-opened":
      return { ...state, form: event.form };
    case "draft-read":
      // Words written meanwhile are newer.
      return state.line === "" && state.form === null ? { ...state, ...event.draft } : state;
    case "form-closed":
      return { ...state, form: null };
    case "read-failed":
      return { ...state, fault: event.code };
  }
}
