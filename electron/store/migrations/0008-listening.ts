import type { Migration } from "./migration.ts";

/**
 * What comes back from people, and what went in. Posts and people of the team may go while an entry stays, so no key ties
 * it to them.
 */
export const listening: Migration = {
  version: 8,
  sql: `
    CREATE TABLE contact (
      seq         INTEGER PRIMARY KEY,
      id          TEXT NOT NULL UNIQUE,
      name        TEXT NOT NULL,
      touched_on  TEXT,
      aside_until TEXT
    ) STRICT;

    CREATE TABLE log_entry (
      seq         INTEGER PRIMARY KEY,
      id          TEXT NOT NULL UNIQUE,
      kind        TEXT NOT NULL
        CHECK (kind IN ('reply', 'question', 'thanks', 'complaint', 'referral', 'new', 'return')),
      date        TEXT NOT NULL,
      contact_id  TEXT REFERENCES contact (id),
      sent_id     TEXT REFERENCES contact (id),
      post_id     TEXT,
      answered_by TEXT,
      note        TEXT NOT NULL,
      next_step   TEXT NOT NULL,
      next_on     TEXT,
      settled_on  TEXT,
      created_at  INTEGER NOT NULL,
      deleted_at  INTEGER
    ) STRICT;
    CREATE INDEX log_by_date ON log_entry (date, seq) WHERE deleted_at IS NULL;
    CREATE INDEX log_by_kind ON log_entry (kind, date, seq) WHERE deleted_at IS NULL;
    CREATE INDEX log_by_contact ON log_entry (contact_id, date, seq) WHERE deleted_at IS NULL;
    CREATE INDEX log_by_sent ON log_entry (sent_id, date, seq) WHERE deleted_at IS NULL;
    CREATE INDEX log_by_post ON log_entry (post_id, date, seq) WHERE deleted_at IS NULL;
    CREATE INDEX log_by_next ON log_entry (next_on) WHERE deleted_at IS NULL AND settled_on IS NULL;
    -- What insights count, read from this index alone: notes are long.
    CREATE INDEX log_facts ON log_entry (date, kind, contact_id, sent_id) WHERE deleted_at IS NULL;

    CREATE TABLE hours_spent (
      span   TEXT NOT NULL CHECK (span IN ('week', 'month')),
      first  TEXT NOT NULL,
      hours  REAL NOT NULL,
      PRIMARY KEY (span, first)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE answer_window (
      post_id   TEXT PRIMARY KEY,
      person_id TEXT,
      until     TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reflection (
      month TEXT PRIMARY KEY,
      json  TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
