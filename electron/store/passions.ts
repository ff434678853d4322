import type { Passion } from "../../src/domain/passion.ts";
import { storable } from "../../src/domain/text.ts";
import type { Db } from "./connection.ts";

/** How much passion there was, quarter by quarter. */
export class Passions {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** All answers, first to last. */
  list(): readonly Passion[] {
    return this.#db.prepare<[], Passion>("SELECT quarter, level, words FROM passion ORDER BY quarter").all();
  }

  /** Stores the answer of its quarter; without level and words there is none. */
  save({ quarter, level, words }: Passion): void {
    if (level === null && words.trim() === "") this.#db.prepare("DELETE FROM passion WHERE quarter = ?").run(quarter);
    else this.#db.prepare("INSERT OR REPLACE INTO passion (quarter, level, words) VALUES (?, ?, ?)").run(quarter, level, storable(words)); // prettier-ignore
  }
}
