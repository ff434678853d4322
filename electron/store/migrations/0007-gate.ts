import type { Migration } from "./migration.ts";

/**
 * What the gate let through. `ready_for` names the words and the channel that it let through, so that Ready never outlives a change of
 * either; `own_decision` is the reason of an owner who went on all the same. Posts that were ready so far were never
 * checked for it: they are drafts again, and keep the word that was written of them.
 */
export const gate: Migration = {
  version: 7,
  sql: `
    UPDATE post SET status = 'draft', written_status = coalesce(written_status, 'ready') WHERE status = 'ready';
    ALTER TABLE post ADD COLUMN ready_for TEXT
      CHECK (status <> 'ready' OR ready_for IS content_hash || ' ' || coalesce(channel, ''));
    ALTER TABLE post ADD COLUMN own_decision TEXT;
    ALTER TABLE post ADD COLUMN posted_on TEXT;
    ALTER TABLE post ADD COLUMN rests_until TEXT;
  `,
};
