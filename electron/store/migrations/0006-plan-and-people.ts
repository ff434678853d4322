import type { Migration } from "./migration.ts";

/** The plan, of which there is one, and the people of the business. A person who was taken away can come back. */
export const planAndPeople: Migration = {
  version: 6,
  sql: `
    CREATE TABLE plan (
      only_one   INTEGER PRIMARY KEY CHECK (only_one = 1),
      json       TEXT NOT NULL
    ) STRICT;

    CREATE TABLE person (
      id         TEXT PRIMARY KEY,
      seq        INTEGER NOT NULL,
      json       TEXT NOT NULL,
      deleted_at INTEGER
    ) STRICT, WITHOUT ROWID;
  `,
};
