import type { PersonId } from "./person.ts";
import type { LocalDate, PostId } from "./post.ts";

/** What can come back from people. */
export const entryKinds = ["reply", "question", "thanks", "complaint", "referral", "new", "return"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The id behind the name of somebody outside the business: two people may have the same one. */
export type ContactId = string & { readonly __brand: "ContactId" };
export type EntryId = string & { readonly __brand: "EntryId" };

/** Longest words of an entry, in UTF-16 code units. */
export const logBounds = { name: 200, note: 10_000, nextStep: 500, hours: 744 } as const;

/** Somebody who was heard of. */
export type Contact = {
  readonly id: ContactId;
  readonly name: string;
  /** The last day on which the owner got in touch, beside what the log says; null: no such day. */
  readonly touchedOn: LocalDate | null;
  /** Not to be proposed before this day. */
  readonly asideUntil: LocalDate | null;
};

/** One thing that came back: who, when, to which post, and what comes next. */
export type LogEntry = {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly date: LocalDate;
  /** Null: nobody knows who it was. Of a referral, the one who sent somebody. */
  readonly contact: ContactId | null;
  /** Of a referral: whom they sent. */
  readonly sent: ContactId | null;
  /** A post may have gone since; the entry stays. */
  readonly post: PostId | null;
  /** Who of the team answered; they may have gone since. */
  readonly answeredBy: PersonId | null;
  readonly note: string;
  readonly nextStep: string;
  readonly nextOn: LocalDate | null;
  /** The day on which the next step was done, or thanks were given back. */
  readonly settledOn: LocalDate | null;
};

/** An entry as it is being written, with names that nobody has yet. */
export type EntryForm = { readonly entry: LogEntry; readonly name: string; readonly sent: string };

/** What is being written and not in the log yet: a line, and a form that is open. */
export type LogDraft = { readonly line: string; readonly form: EntryForm | null };

/** Nothing is being written. */
export const emptyLogDraft: LogDraft = { line: "", form: null };

/** What is counted of an entry. */
export type LogFact = Pick<LogEntry, "kind" | "date" | "contact" | "sent">;

/** Somebody new, of whom only the name is known. */
export const newContact = (id: ContactId, name: string): Contact => ({ id, name: name.trim(), touchedOn: null, asideUntil: null }); // prettier-ignore

/** An entry of which only kind and day are known. */
export const newEntry = (id: EntryId, kind: EntryKind, date: LocalDate): LogEntry => ({
  id,
  kind,
  date,
  contact: null,
  sent: null,
  post: null,
  answeredBy: null,
  note: "",
  nextStep: "",
  nextOn: null,
  settledOn: null,
});

/** Hours that went into listening and posting, of a week (from its Monday) or of a whole month (from its first day). */
export type HoursSpent = { readonly span: "week" | "month"; readonly from: LocalDate; readonly hours: number };

/** Why somebody is worth a word today. */
export const reasonsToCall = ["next-step", "thanks", "quiet"] as const;
export type ReasonToCall = (typeof reasonsToCall)[number];

/** Somebody the owner might get in touch with. */
export type OneMore = {
  readonly contact: Contact;
  readonly because: ReasonToCall;
  /** The entry behind it; null where it is the silence. */
  readonly entry: LogEntry | null;
  /** When that step is due, when they thanked, or when they were heard last. */
  readonly since: LocalDate;
};

/** A list of everybody would be no help. */
const MOST_QUIET = 5;
const MOST = 12;

type Heard = {
  readonly contacts: readonly Contact[];
  /** Entries whose next step is due. */
  readonly due: readonly LogEntry[];
  /** Thanks and referrals that nobody answered. */
  readonly owed: readonly LogEntry[];
  /** Until when each was heard of last. */
  readonly lastHeard: ReadonlyMap<ContactId, LocalDate>;
};

/**
 * Whom to get in touch with, each once and for the nearest reason: a step that is due, thanks that nobody answered, or not
 * heard of since `quietSince`. Whoever was put aside comes back on the day named.
 */
export function oneMore(
  { contacts, due, owed, lastHeard }: Heard,
  today: LocalDate,
  quietSince: LocalDate,
): readonly OneMore[] {
  // prettier-ignore
  const open = new Map(contacts.filter(({ asideUntil }) => asideUntil === null || asideUntil <= today).map((one) => [one.id, one])); // prettier-ignore
  const found = new Map<ContactId, OneMore>();
  const add = (because: ReasonToCall, entry: LogEntry, since: LocalDate): void => {
    const contact = entry.contact === null ? undefined : open.get(entry.contact);
    if (contact && !found.has(contact.id)) found.set(contact.id, { contact, because, entry, since });
  };
  for (const entry of due) add("next-step", entry, entry.nextOn ?? entry.date);
  for (const entry of owed) add("thanks", entry, entry.date);
  const quiet = [...open.values()]
    .map((contact): OneMore => {
      const heard = lastHeard.get(contact.id) ?? today;
      const since = contact.touchedOn !== null && contact.touchedOn > heard ? contact.touchedOn : heard;
      return { contact, because: "quiet", entry: null, since };
    })
    .filter(({ contact, since }) => since <= quietSince && !found.has(contact.id))
    .toSorted((a, b) => (a.since > b.since ? -1 : 1)); // who went quiet last remembers best
  return [...[...found.values()].slice(0, MOST), ...quiet.slice(0, MOST_QUIET)];
}
