import type { AnswerCode, KnownContact, LoggedEntry, LogQuery } from "../../contract/operations.ts";
import type { Bridge } from "../../contract/bridge.ts";
import type { AnswerWindow } from "../../domain/answering.ts";
import { type Contact, type ContactId, emptyLogDraft, type EntryForm, type EntryId, type EntryKind, type HoursSpent, type LogDraft, type LogEntry, newEntry, type OneMore } from "../../domain/listening.ts"; // prettier-ignore
import type { LocalDate, PostId } from "../../domain/post.ts";
import { daysAfter, localDateOf } from "../../exchange/dates.ts";
import { createAnswers } from "../answers/answers.ts";
import { flushBeforeClosing } from "../app/closing.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import { createSession, type Session } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import { emptyListening, type ListeningEvent, type ListeningState, reduceListening } from "./listening-session.ts"; // prettier-ignore

/** Whoever is put aside comes back after so many days. */
const ASIDE = 14;

/** The log of what comes back: read, written, filtered. */
export type Listening = {
  readonly session: Session<ListeningState, ListeningEvent>;
  readonly refresh: () => Promise<void>;
  readonly filter: (change: Partial<LogQuery>) => Promise<void>;
  readonly more: () => Promise<void>;
  /** Stores an entry with the people it names; false when the disk refused. */
  readonly write: (contacts: readonly Contact[], entry: LogEntry) => Promise<boolean>;
  readonly remove: (entry: LogEntry) => Promise<void>;
  readonly settle: (one: OneMore, as: "done" | "aside") => Promise<void>;
  readonly saveWindow: (window: AnswerWindow) => Promise<void>;
  readonly saveHours: (hours: HoursSpent) => Promise<void>;
  /** Opens the form for something new, about a post if one is named. */
  readonly begin: (first: { readonly kind?: EntryKind; readonly post?: PostId | null; readonly name?: string; readonly sent?: string; readonly note?: string }) => void;
  readonly change: (entry: LogEntry) => void;
  /** Closes the form; what was written in it can be had back. */
  readonly close: (unsaved: EntryForm | null) => void;
}; // prettier-ignore

/** The day on the computer's calendar. */
export const todayHere = (): LocalDate => localDateOf(new Date());

/** What a person is called in a sentence. */
export const nameOf = (id: ContactId | null, contacts: readonly KnownContact[]): string =>
  contacts.find((contact) => contact.id === id)?.name ?? say("listening.nobody");

/** An entry without what is only shown. */
function bare(entry: LogEntry | LoggedEntry): LogEntry {
  const { postOpening: _, ...rest } = entry as LoggedEntry;
  return rest;
}

type Parts = { readonly bridge: Bridge; readonly session: Listening["session"]; readonly note: Note };
type Saving = (words: WordKey, contacts: readonly Contact[], entries: readonly LogEntry[]) => Promise<boolean>;

/** Reading what the screen shows. */
function reading({ bridge, session }: Parts): Pick<Listening, "refresh" | "filter" | "more"> {
  const readPage = async (): Promise<void> => {
    const { query } = session.get();
    const answer = await bridge["listening.page"]({ ...query, after: null });
    if (answer.ok) session.dispatch({ type: "page-read", query, ...answer.value });
    else session.dispatch({ type: "read-failed", code: answer.error.code });
  };
  const readContacts = async (): Promise<void> => {
    const answer = await bridge["listening.contacts"]({});
    if (answer.ok) session.dispatch({ type: "contacts-read", contacts: answer.value });
  };
  const readDay = async (): Promise<void> => {
    const answer = await bridge["listening.day"]({});
    if (answer.ok) session.dispatch({ type: "day-read", day: answer.value });
  };
  const readHours = async (): Promise<void> => {
    const answer = await bridge["listening.hours"]({});
    if (answer.ok) session.dispatch({ type: "hours-read", hours: answer.value });
  };
  return {
    refresh: async () => void (await Promise.all([readPage(), readContacts(), readDay(), readHours()])),
    filter: async (change) => {
      session.dispatch({ type: "filtered", query: { ...session.get().query, ...change } });
      await readPage();
    },
    more: async () => {
      const { query, entries, isLast } = session.get();
      const after = entries?.at(-1)?.id;
      if (isLast || !after) return;
      const answer = await bridge["listening.page"]({ ...query, after });
      if (answer.ok) session.dispatch({ type: "page-added", query, ...answer.value });
    },
  };
}

/** Writing, changing and taking out, each with a way back. */
function writing({ bridge, session, note }: Parts, save: Saving, refresh: () => Promise<void>) {
  const known = (id: ContactId | null): Contact | undefined => {
    const found = session.get().contacts.find((contact) => contact.id === id);
    if (!found) return undefined;
    const { lastOn: _, ...contact } = found;
    return contact;
  };
  const takeOut = async (id: EntryId): Promise<AnswerCode | null> => {
    const answer = await bridge["listening.delete"]({ id });
    await refresh();
    return answer.ok ? null : answer.error.code;
  };
  const failed = (key: WordKey, code: AnswerCode): void => note(say(key, { reason: reasonFor[code]() }));
  const write: Listening["write"] = async (contacts, entry) => {
    const before = session.get().entries?.find(({ id }) => id === entry.id);
    if (!(await save("listening.failed", contacts, [entry]))) return false;
    const values = { kind: say(`listening.kind.${entry.kind}`), name: nameOf(entry.contact, session.get().contacts) };
    note(say("listening.saved", values), () => {
      if (before) void save("listening.undo-failed", [], [bare(before)]);
      else void takeOut(entry.id).then((code) => code && failed("listening.undo-failed", code));
    });
    return true;
  };
  const remove: Listening["remove"] = async (entry) => {
    const code = await takeOut(entry.id);
    if (code) failed("listening.change-failed", code);
    else note(say("listening.removed"), () => void save("listening.undo-failed", [], [bare(entry)]));
  };
  const settle: Listening["settle"] = async ({ contact, entry }, as) => {
    const today = todayHere();
    const before = known(contact.id) ?? contact;
    const touched = as === "done" ? { ...before, touchedOn: today } : { ...before, asideUntil: daysAfter(today, ASIDE) }; // prettier-ignore
    const entries = as === "done" && entry ? [{ ...bare(entry), settledOn: today }] : [];
    if (!(await save("listening.change-failed", [touched], entries))) return;
    const words = say(as === "done" ? "listening.done.note" : "listening.aside.note", { name: contact.name });
    note(words, () => void save("listening.undo-failed", [before], entry ? [bare(entry)] : []));
  };
  return { write, remove, settle };
}

/** Keeps what is being written, so that a closed window costs no word of it. */
function keepDraft(bridge: Bridge, session: Listening["session"]): void {
  const answers = createAnswers<LogDraft>(emptyLogDraft, {
    read: async () => {
      const answer = await bridge["listening.draft"]({});
      if (answer.ok) session.dispatch({ type: "draft-read", draft: answer.value });
      return answer;
    },
    save: (draft) => bridge["listening.save-draft"]({ draft }),
  });
  session.subscribe(({ line, form }, { type }) => {
    if (type === "line-typed" || type === "form-opened" || type === "form-closed")
      answers.change(() => ({ line, form }));
  });
  flushBeforeClosing(answers);
  void answers.read();
}

/** Makes the log of a window. */
export function createListening(bridge: Bridge, note: Note): Listening {
  const session = createSession<ListeningState, ListeningEvent>(emptyListening, reduceListening);
  const parts: Parts = { bridge, session, note };
  keepDraft(bridge, session);
  const { refresh, filter, more } = reading(parts);
  const save: Saving = async (words, contacts, entries) => {
    const answer = await bridge["listening.save"]({ contacts, entries });
    if (!answer.ok) note(say(words, { reason: reasonFor[answer.error.code]() }));
    await refresh();
    return answer.ok;
  };
  const told = async (asked: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: { readonly code: AnswerCode } }>): Promise<void> => {
    const answer = await asked;
    if (!answer.ok) note(say("listening.change-failed", { reason: reasonFor[answer.error.code]() }));
    await refresh();
  }; // prettier-ignore
  return {
    session,
    refresh,
    filter,
    more,
    ...writing(parts, save, refresh),
    saveWindow: (window) => told(bridge["listening.save-window"]({ window })),
    saveHours: (hours) => told(bridge["listening.save-hours"]({ hours })),
    begin: ({ kind = "reply", post = null, name = "", sent = "", note: words = "" }) => {
      const id = crypto.randomUUID() as EntryId; // the one place where an entry's id is made, with `quick-log.tsx`
      const entry = { ...newEntry(id, kind, todayHere()), post, note: words };
      session.dispatch({ type: "form-opened", form: { entry, name, sent } });
    },
    change: (entry) => {
      const { contacts } = session.get();
      const called = (id: ContactId | null): string => (id === null ? "" : nameOf(id, contacts));
      session.dispatch({ type: "form-opened", form: { entry: bare(entry), name: called(entry.contact), sent: called(entry.sent) } }); // prettier-ignore
    },
    close: (unsaved) => {
      session.dispatch({ type: "form-closed" });
      if (unsaved) note(say("listening.form.kept"), () => session.dispatch({ type: "form-opened", form: unsaved }));
    },
  };
}
