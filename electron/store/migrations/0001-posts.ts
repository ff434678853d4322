import type { Migration } from "./migration.ts";

/** Posts with their versions, the profile, the settings and what the owner chose to leave. */
export const posts: Migration = {
  version: 1,
  sql: `
    CREATE TABLE post (
      seq          INTEGER PRIMARY KEY,
      id           TEXT NOT NULL UNIQUE,
      text         TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      channel      TEXT,
      date         TEXT,
      time         TEXT,
      author       TEXT,
      sample_hash  TEXT,
      created_at   INTEGER NOT NULL,
      updated_at   INTEGER NOT NULL,
      change_seq   INTEGER NOT NULL,
      deleted_at   INTEGER
    ) STRICT;
    CREATE INDEX post_by_change ON post (change_seq DESC) WHERE deleted_at IS NULL;

    CREATE TABLE post_version (
      seq          INTEGER PRIMARY KEY,
      post_id      TEXT NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      text         TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      reason       TEXT NOT NULL CHECK (reason IN ('created', 'pause', 'kept')),
      created_at   INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX post_version_by_post ON post_version (post_id, seq DESC);

    CREATE TABLE dismissal (
      post_id      TEXT NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      fingerprint  TEXT NOT NULL,
      rule_id      TEXT NOT NULL,
      dismissed_at INTEGER NOT NULL,
      PRIMARY KEY (post_id, fingerprint)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE profile (
      seq        INTEGER PRIMARY KEY,
      json       TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      json TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
