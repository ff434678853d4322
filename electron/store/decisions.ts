import { type Decision, type DecisionId, idOf, type Leave, type Reach, type Terms } from "../../src/domain/decision.ts";
import type { Instant, PostId } from "../../src/domain/post.ts";
import { storable } from "../../src/domain/text.ts";
import type { Db } from "./connection.ts";

/** The columns of a decision; those that its reach has no use for are null. */
type Row = {
  readonly id: string;
  readonly reach: Reach;
  readonly rule_id: string;
  readonly post_id: PostId | null;
  readonly opening: string | null;
  readonly fingerprint: string | null;
  readonly phrase: string | null;
  readonly words: string;
  readonly reason: string;
  readonly until: string | null;
  readonly decided_at: number;
};

const COLUMNS = "id, reach, rule_id, post_id, opening, fingerprint, phrase, words, reason, until, decided_at";
const VALUES = "@id, @reach, @rule_id, @post_id, @opening, @fingerprint, @phrase, @words, @reason, @until, @decided_at";

/** Takes the place of an earlier one of the same id. */
const REPLACE = `INSERT OR REPLACE INTO decision (${COLUMNS}) VALUES (${VALUES})`;
/** Comes only where none of the same id is. */
const ADD = `INSERT INTO decision (${COLUMNS}) VALUES (${VALUES})
  ON CONFLICT (id) DO UPDATE SET
    words = excluded.words, opening = excluded.opening, reason = excluded.reason, until = excluded.until,
    decided_at = excluded.decided_at, removed_at = NULL
  WHERE removed_at IS NOT NULL`;

const rowOf = (decision: Decision): Row => ({
  id: idOf(decision),
  reach: decision.reach,
  rule_id: decision.ruleId,
  post_id: "postId" in decision ? decision.postId : null,
  opening: decision.opening === null ? null : storable(decision.opening),
  fingerprint: "fingerprint" in decision ? decision.fingerprint : null,
  phrase: "phrase" in decision ? decision.phrase : null,
  words: "words" in decision ? storable(decision.words) : "",
  reason: storable(decision.reason),
  until: decision.until,
  decided_at: decision.decidedAt,
});

/** The table's own checks see to it that each reach has its columns. */
function leaveOf({ reach, rule_id: ruleId, post_id, fingerprint, phrase, words }: Row): Leave {
  switch (reach) {
    case "here":
      if (post_id === null || fingerprint === null) break;
      return { reach, ruleId, postId: post_id, fingerprint, words };
    case "phrase":
      if (phrase === null) break;
      return { reach, ruleId, phrase, words };
    case "post":
      if (post_id === null) break;
      return { reach, ruleId, postId: post_id };
    case "rule":
      return { reach, ruleId };
  }
  throw new Error(`A decision of reach ${reach} lacks what it is about`);
}

const decisionOf = (row: Row): Decision => ({
  ...leaveOf(row),
  opening: row.opening,
  reason: row.reason,
  until: row.until,
  decidedAt: row.decided_at,
});

/** What the owner chose to leave, and how far. `now` is in milliseconds since 1970. */
export class Decisions {
  readonly #db: Db;
  readonly #now: () => Instant;

  constructor(db: Db, now: () => Instant) {
    this.#db = db;
    this.#now = now;
  }

  /** All decisions but those brought back, newest first; those whose day has passed are among them. */
  list(): readonly Decision[] {
    return this.#db
      .prepare<[], Row>(`SELECT ${COLUMNS} FROM decision WHERE removed_at IS NULL ORDER BY decided_at DESC, id`)
      .all()
      .map(decisionOf);
  }

  /** Decides now. The same decided before, for instance with an end that has passed, is replaced. */
  decide(leave: Leave, terms: Terms, opening: string | null): Decision {
    const decision: Decision = { ...leave, ...terms, opening, decidedAt: this.#now() };
    this.#db.prepare(REPLACE).run(rowOf(decision));
    return decision;
  }

  /** Adds decisions that were made elsewhere, all or none; what is decided here already stays as it is. Answers how many came. */
  add(decisions: readonly Decision[]): number {
    const add = this.#db.prepare(ADD);
    return this.#db.transaction(() =>
      decisions.reduce((count, decision) => count + add.run(rowOf(decision)).changes, 0),
    )();
  }

  /** Has what was left shown again. */
  remove(id: DecisionId): void {
    this.#db.prepare("UPDATE decision SET removed_at = ? WHERE id = ? AND removed_at IS NULL").run(this.#now(), id);
  }

  /** Leaves again what was brought back, as it was decided. */
  restore(id: DecisionId): void {
    this.#db.prepare("UPDATE decision SET removed_at = NULL WHERE id = ?").run(id);
  }
}
