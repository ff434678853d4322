import type { Migration } from "./migration.ts";

/**
 * Versions are kept for more reasons than there were: a change of status, a fix, an import, a version put back. SQLite cannot
 * change what a column accepts, so the table is made anew.
 */
export const versionReasons: Migration = {
  version: 4,
  sql: `
    CREATE TABLE version_of_post (
      seq          INTEGER PRIMARY KEY,
      post_id      TEXT NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      text         TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      reason       TEXT NOT NULL
        CHECK (reason IN ('created', 'pause', 'kept', 'status', 'fix', 'import', 'restore')),
      created_at   INTEGER NOT NULL
    ) STRICT;
    INSERT INTO version_of_post SELECT seq, post_id, text, content_hash, reason, created_at FROM post_version;
    DROP TABLE post_version;
    ALTER TABLE version_of_post RENAME TO post_version;
    CREATE INDEX post_version_by_post ON post_version (post_id, seq DESC);
  `,
};
