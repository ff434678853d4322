import type { Migration } from "./migration.ts";

/** From which day on a form of the Why holds, `YYYY-MM-DD`; null from the beginning. All forms of one day are one version. */
export const datedWhys: Migration = {
  version: 10,
  sql: "ALTER TABLE profile ADD COLUMN since TEXT;",
};
