import type { AnswerWindow, Clash } from "../../domain/answering.ts";
import type { Contact, ContactId, EntryId, EntryKind, HoursSpent, LogDraft, LogEntry, OneMore } from "../../domain/listening.ts"; // prettier-ignore
import type { Person } from "../../domain/person.ts";
import type { LocalDate, Month, PostId } from "../../domain/post.ts";
import type { Reflection } from "../../domain/reflection.ts";
import type { Nothing } from "./nothing.ts";

/** Which entries are wanted; null: whichever. */
export type LogQuery = {
  readonly kind: EntryKind | null;
  readonly contact: ContactId | null;
  readonly post: PostId | null;
};

/** An entry with the first line of its post; null: it is about none, or that one is no longer here. */
export type LoggedEntry = LogEntry & { readonly postOpening: string | null };

/** Somebody, and when they were heard of last. */
export type KnownContact = Contact & { readonly lastOn: LocalDate };

/** A post that asks something, with who answers it. */
export type AskingPost = {
  readonly id: PostId;
  readonly opening: string;
  readonly date: LocalDate;
  readonly window: AnswerWindow;
  readonly clashes: readonly Clash[];
};

/** What listening there is to do. */
export type ListeningDay = {
  readonly today: LocalDate;
  readonly people: readonly OneMore[];
  /** Posts that ask, from those still open for answers to those of the coming weeks. */
  readonly asking: readonly AskingPost[];
  readonly team: readonly Person[];
};

/** What comes back from people, and what goes in. */
export interface ListeningOperations {
  /** Entries that fit, newest first, some at a time: those after the one named. */
  "listening.page": {
    input: LogQuery & { after: EntryId | null };
    output: { readonly entries: readonly LoggedEntry[]; readonly isLast: boolean };
    error: never;
  };
  "listening.contacts": { input: Nothing; output: readonly KnownContact[]; error: never };
  /** Stores people and entries, new or known, all or none. An entry that was taken away is back. */
  "listening.save": {
    input: { contacts: readonly Contact[]; entries: readonly LogEntry[] };
    output: Nothing;
    error: "storage-failed";
  };
  /** What is being written and not in the log yet. */
  "listening.draft": { input: Nothing; output: LogDraft; error: never };
  "listening.save-draft": { input: { draft: LogDraft }; output: Nothing; error: "storage-failed" };
  /** Takes an entry away; `listening.save` brings it back. */
  "listening.delete": { input: { id: EntryId }; output: Nothing; error: "storage-failed" };
  /** At once; posts that were not read yet are not among those that ask, and `posts.read` tells when they were. */
  "listening.day": { input: Nothing; output: ListeningDay; error: never };
  "listening.save-window": { input: { window: AnswerWindow }; output: Nothing; error: "storage-failed" };
  "listening.hours": { input: Nothing; output: readonly HoursSpent[]; error: never };
  "listening.save-hours": { input: { hours: HoursSpent }; output: Nothing; error: "storage-failed" };
  "listening.reflection": { input: { month: Month }; output: Reflection; error: never };
  "listening.save-reflection": {
    input: { month: Month; reflection: Reflection };
    output: Nothing;
    error: "storage-failed";
  };
}

/** Their names at run time. */
export const listeningOperations: Record<keyof ListeningOperations, true> = {
  "listening.page": true,
  "listening.contacts": true,
  "listening.save": true,
  "listening.draft": true,
  "listening.save-draft": true,
  "listening.delete": true,
  "listening.day": true,
  "listening.save-window": true,
  "listening.hours": true,
  "listening.save-hours": true,
  "listening.reflection": true,
  "listening.save-reflection": true,
};
