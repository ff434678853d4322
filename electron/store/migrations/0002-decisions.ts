import type { Migration } from "./migration.ts";

/**
 * What is left gets a reach, a reason and an end. A decision may be about a post that is not here (it came from a file),
 * so no key ties it to the posts; it goes with its post all the same. One that was brought back can be decided again.
 */
export const decisions: Migration = {
  version: 2,
  sql: `
    CREATE TABLE decision (
      id          TEXT PRIMARY KEY,
      reach       TEXT NOT NULL CHECK (reach IN ('here', 'phrase', 'post', 'rule')),
      rule_id     TEXT NOT NULL,
      post_id     TEXT,
      opening     TEXT,
      fingerprint TEXT,
      phrase      TEXT,
      words       TEXT NOT NULL,
      reason      TEXT NOT NULL,
      until       TEXT,
      decided_at  INTEGER NOT NULL,
      removed_at  INTEGER,
      CHECK ((post_id IS NOT NULL) = (reach IN ('here', 'post'))),
      CHECK ((opening IS NOT NULL) = (reach IN ('here', 'post'))),
      CHECK ((fingerprint IS NOT NULL) = (reach = 'here')),
      CHECK ((phrase IS NOT NULL) = (reach = 'phrase'))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX decision_by_post ON decision (post_id);

    INSERT INTO decision (id, reach, rule_id, post_id, opening, fingerprint, words, reason, decided_at)
      SELECT 'here|' || post_id || '|' || fingerprint, 'here', rule_id, post_id, '', fingerprint, '', '', dismissed_at
      FROM dismissal;
    DROP TABLE dismissal;

    CREATE TRIGGER decision_goes_with_its_post AFTER DELETE ON post BEGIN
      DELETE FROM decision WHERE post_id = old.id;
    END;
  `,
};
