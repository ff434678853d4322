import type { Contact, ContactId, EntryId, EntryKind, LogEntry, LogFact } from "../../src/domain/listening.ts";
import type { Instant, LocalDate, PostId } from "../../src/domain/post.ts";
import { storable } from "../../src/domain/text.ts";
import type { Db } from "./connection.ts";

const COLUMNS =
  "seq, id, kind, date, contact_id, sent_id, post_id, answered_by, note, next_step, next_on, settled_on, deleted_at";

type Row = {
  readonly seq: number;
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly date: LocalDate;
  readonly contact_id: ContactId | null;
  readonly sent_id: ContactId | null;
  readonly post_id: PostId | null;
  readonly answered_by: LogEntry["answeredBy"];
  readonly note: string;
  readonly next_step: string;
  readonly next_on: LocalDate | null;
  readonly settled_on: LocalDate | null;
};

const entryOf = (row: Row): LogEntry => ({
  id: row.id,
  kind: row.kind,
  date: row.date,
  contact: row.contact_id,
  sent: row.sent_id,
  post: row.post_id,
  answeredBy: row.answered_by,
  note: row.note,
  nextStep: row.next_step,
  nextOn: row.next_on,
  settledOn: row.settled_on,
});

/** Which entries are wanted; null: whichever. */
export type LogFilter = {
  readonly kind: EntryKind | null;
  readonly contact: ContactId | null;
  readonly post: PostId | null;
};

/** Entries that fit a filter, newest first, `@count` of them behind an entry's place; the narrowest part finds them by its index. */
export function pageSql({ kind, contact, post }: LogFilter, isFirst: boolean): string {
  const behind = isFirst ? "" : " AND (date, seq) < (@date, @seq)";
  const wanted = (kind === null ? "" : " AND kind = @kind") + (post === null ? "" : " AND post_id = @post");
  const from = (where: string): string =>
    `SELECT ${COLUMNS} FROM log_entry WHERE deleted_at IS NULL${where}${wanted}${behind}`;
  const all = contact === null ? from("") : `${from(" AND contact_id = @contact")} UNION ${from(" AND sent_id = @contact")}`; // prettier-ignore
  return `${all} ORDER BY date DESC, seq DESC LIMIT @count`;
}

/** Entries whose next step is due. */
export const DUE = `SELECT ${COLUMNS} FROM log_entry WHERE deleted_at IS NULL AND settled_on IS NULL AND next_on <= ? ORDER BY next_on LIMIT 100`;
/** Thanks and referrals since a day that nobody answered; those with a step to come are not forgotten. */
export const OWED = `SELECT ${COLUMNS} FROM log_entry WHERE deleted_at IS NULL AND kind IN ('thanks', 'referral') AND date >= ? AND settled_on IS NULL AND answered_by IS NULL AND next_on IS NULL ORDER BY date LIMIT 100`;
/** What is counted. */
export const FACTS = "SELECT date, kind, contact_id AS contact, sent_id AS sent FROM log_entry INDEXED BY log_facts WHERE deleted_at IS NULL ORDER BY date"; // prettier-ignore
const LAST_HEARD = `SELECT contact_id AS id, max(date) AS date FROM log_entry WHERE deleted_at IS NULL AND contact_id IS NOT NULL GROUP BY contact_id
  UNION ALL SELECT sent_id, max(date) FROM log_entry WHERE deleted_at IS NULL AND sent_id IS NOT NULL GROUP BY sent_id`;

/** What came back from people, and who they are. Names and notes are stored as `storable` makes them. */
export class Log {
  readonly #db: Db;
  readonly #now: () => Instant;

  constructor(db: Db, now: () => Instant) {
    this.#db = db;
    this.#now = now;
  }

  /** Entries that fit, newest first, after the one named. */
  page(filter: LogFilter, after: EntryId | null, count: number): readonly LogEntry[] {
    const place = this.#db.prepare<[string | null], Row>(`SELECT ${COLUMNS} FROM log_entry WHERE id = ?`).get(after);
    const values = { ...filter, date: place?.date ?? null, seq: place?.seq ?? null, count };
    return this.#db
      .prepare<[object], Row>(pageSql(filter, place === undefined))
      .all(values)
      .map(entryOf);
  }

  /** One entry that was not taken away. */
  find(id: EntryId): LogEntry | undefined {
    const row = this.#db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM log_entry WHERE id = ? AND deleted_at IS NULL`).get(id); // prettier-ignore
    return row && entryOf(row);
  }

  /** Everybody of whom an entry speaks, in the order in which they came. */
  contacts(): readonly Contact[] {
    return this.#db
      .prepare<[], Contact>(
        `SELECT id, name, touched_on AS touchedOn, aside_until AS asideUntil FROM contact
         WHERE EXISTS (SELECT 1 FROM log_entry WHERE deleted_at IS NULL AND contact_id = contact.id)
            OR EXISTS (SELECT 1 FROM log_entry WHERE deleted_at IS NULL AND sent_id = contact.id) ORDER BY seq`,
      )
      .all();
  }

  /** The day on which each was heard of last. */
  lastHeard(): ReadonlyMap<ContactId, LocalDate> {
    const last = new Map<ContactId, LocalDate>();
    for (const { id, date } of this.#db.prepare<[], { id: ContactId; date: LocalDate }>(LAST_HEARD).all())
      if (date > (last.get(id) ?? "")) last.set(id, date);
    return last;
  }

  /** Entries whose next step is due on a day, longest due first. */
  due(today: LocalDate): readonly LogEntry[] {
    return this.#db.prepare<[string], Row>(DUE).all(today).map(entryOf);
  }

  /** Thanks and referrals since a day that nobody answered. */
  owed(since: LocalDate): readonly LogEntry[] {
    return this.#db.prepare<[string], Row>(OWED).all(since).map(entryOf);
  }

  /** What is counted of all entries, by day. */
  facts(): readonly LogFact[] {
    return this.#db.prepare<[], LogFact>(FACTS).all();
  }

  /** Stores people and entries, new or known, all or none. An entry that was taken away is back. */
  save(contacts: readonly Contact[], entries: readonly LogEntry[]): void {
    const putContact = this.#db.prepare(
      `INSERT INTO contact (id, name, touched_on, aside_until) VALUES (@id, @name, @touchedOn, @asideUntil)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, touched_on = excluded.touched_on, aside_until = excluded.aside_until`,
    );
    const putEntry = this.#db.prepare(
      `INSERT INTO log_entry (id, kind, date, contact_id, sent_id, post_id, answered_by, note, next_step, next_on, settled_on, created_at)
       VALUES (@id, @kind, @date, @contact, @sent, @post, @answeredBy, @note, @nextStep, @nextOn, @settledOn, @now)
       ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, date = excluded.date, contact_id = excluded.contact_id,
         sent_id = excluded.sent_id, post_id = excluded.post_id, answered_by = excluded.answered_by, note = excluded.note,
         next_step = excluded.next_step, next_on = excluded.next_on, settled_on = excluded.settled_on, deleted_at = NULL`,
    );
    this.#db.transaction(() => {
      for (const contact of contacts) putContact.run({ ...contact, name: storable(contact.name) });
      for (const entry of entries)
        putEntry.run({ ...entry, note: storable(entry.note), nextStep: storable(entry.nextStep), now: this.#now() });
    })();
  }

  /** Takes an entry away; saved again, it is back in its place. */
  remove(id: EntryId): void {
    this.#db.prepare("UPDATE log_entry SET deleted_at = ? WHERE id = ?").run(this.#now(), id);
  }
}
