import type { Migration } from "./migration.ts";

/** How much passion there was, quarter by quarter, `YYYY QN`. */
export const passion: Migration = {
  version: 13,
  sql: `
    CREATE TABLE passion (
      quarter TEXT PRIMARY KEY,
      level   INTEGER CHECK (level BETWEEN 1 AND 5),
      words   TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
