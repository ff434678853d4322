import type { Migration } from "./migration.ts";

/**
 * What posts need for a calendar: what files say of them, a way to find them by day, steps that can be taken back, and how
 * the columns of a file were read the last time. `channel` holds one name a line from now on; so far it held one.
 */
export const calendar: Migration = {
  version: 3,
  sql: `
    ALTER TABLE post ADD COLUMN given_id TEXT;
    ALTER TABLE post ADD COLUMN status TEXT NOT NULL DEFAULT 'draft'
      CHECK (status IN ('idea', 'draft', 'ready', 'posted', 'archived'));
    ALTER TABLE post ADD COLUMN written_status TEXT;
    ALTER TABLE post ADD COLUMN goal TEXT;
    ALTER TABLE post ADD COLUMN why TEXT;
    ALTER TABLE post ADD COLUMN extras TEXT NOT NULL DEFAULT '[]';
    CREATE INDEX post_by_date ON post (date, time, seq) WHERE deleted_at IS NULL;
    -- The newest change of all, the trash included, is asked for at each change.
    CREATE INDEX post_by_change_of_all ON post (change_seq);

    CREATE TABLE step (
      id        INTEGER PRIMARY KEY AUTOINCREMENT,
      kind      TEXT NOT NULL CHECK (kind IN ('change', 'import')),
      began_at  INTEGER NOT NULL,
      ended_at  INTEGER
    ) STRICT;

    CREATE TABLE step_post (
      step_id     INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
      post_id     TEXT NOT NULL,
      before      TEXT,
      version_seq INTEGER NOT NULL,
      change_seq  INTEGER NOT NULL,
      deleted     INTEGER NOT NULL,
      PRIMARY KEY (step_id, post_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE mapping (
      header_key TEXT PRIMARY KEY,
      json       TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
