import type { Migration } from "./migration.ts";

/** The owner's own lines and stories. One that was taken away can come back. */
export const lines: Migration = {
  version: 11,
  sql: `
    CREATE TABLE line (
      id         TEXT PRIMARY KEY,
      seq        INTEGER NOT NULL,
      words      TEXT NOT NULL,
      deleted_at INTEGER
    ) STRICT, WITHOUT ROWID;
  `,
};
