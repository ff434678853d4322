import type { Migration } from "./migration.ts";

/** Posts that tell the same news, each for a channel of its own, have one family; most have none. */
export const families: Migration = {
  version: 9,
  sql: `
    ALTER TABLE post ADD COLUMN family TEXT;
    CREATE INDEX post_by_family ON post (family, seq) WHERE family IS NOT NULL AND deleted_at IS NULL;
  `,
};
