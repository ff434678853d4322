import type { Migration } from "./migration.ts";

/**
 * A post may follow on from another, which is then known by a name of its own, or from an entry of the log, by its id. No key
 * ties them: either may go while the other stays.
 */
export const threads: Migration = {
  version: 14,
  sql: `
    ALTER TABLE post ADD COLUMN known_as TEXT;
    ALTER TABLE post ADD COLUMN follows TEXT;
    CREATE INDEX post_by_known_as ON post (known_as, seq) WHERE known_as IS NOT NULL AND deleted_at IS NULL;
    CREATE INDEX post_by_follows ON post (follows, seq) WHERE follows IS NOT NULL AND deleted_at IS NULL;
  `,
};
