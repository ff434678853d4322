import type { Line, LineId } from "../../src/domain/line.ts";
import type { Instant } from "../../src/domain/post.ts";
import { storable } from "../../src/domain/text.ts";
import type { Db } from "./connection.ts";

/** The owner's own lines and stories, newest first. */
export class Lines {
  readonly #db: Db;
  readonly #now: () => Instant;

  constructor(db: Db, now: () => Instant) {
    this.#db = db;
    this.#now = now;
  }

  /** Every line that was not taken away. */
  list(): readonly Line[] {
    return this.#db
      .prepare<[], { id: LineId; words: string }>(
        "SELECT id, words FROM line WHERE deleted_at IS NULL ORDER BY seq DESC, id",
      )
      .all();
  }

  /** Stores lines, new or known. A line that was taken away is back. */
  save(lines: readonly Line[]): void {
    const statement = this.#db.prepare(
      `INSERT INTO line (id, seq, words) VALUES (@id, (SELECT coalesce(max(seq), 0) + 1 FROM line), @words)
       ON CONFLICT (id) DO UPDATE SET words = excluded.words, deleted_at = NULL`,
    );
    this.#db.transaction(() => {
      for (const { id, words } of lines) statement.run({ id, words: storable(words) });
    })();
  }

  /** Takes a line away. Saved again, it is back in its place. */
  remove(id: LineId): void {
    this.#db.prepare("UPDATE line SET deleted_at = ? WHERE id = ?").run(this.#now(), id);
  }
}
