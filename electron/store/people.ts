import { newPerson, type Person, type PersonId } from "../../src/domain/person.ts";
import type { Instant } from "../../src/domain/post.ts";
import type { Db } from "./connection.ts";
import { jsonOf } from "./json.ts";

/** The people of the business, in the order in which they came. */
export class People {
  readonly #db: Db;
  readonly #now: () => Instant;

  constructor(db: Db, now: () => Instant) {
    this.#db = db;
    this.#now = now;
  }

  /** Everybody who was not taken away. */
  list(): readonly Person[] {
    return this.#db
      .prepare<[], { id: PersonId; json: string }>(
        "SELECT id, json FROM person WHERE deleted_at IS NULL ORDER BY seq, id",
      )
      .all()
      .map(({ id, json }) => ({ ...newPerson(id), ...(JSON.parse(json) as Partial<Person>) })); // our own, perhaps of an older version
  }

  /** Stores people, new or known. Whoever was taken away is back. */
  save(people: readonly Person[]): void {
    const statement = this.#db.prepare(
      `INSERT INTO person (id, seq, json) VALUES (@id, (SELECT coalesce(max(seq), 0) + 1 FROM person), @json)
       ON CONFLICT (id) DO UPDATE SET json = excluded.json, deleted_at = NULL`,
    );
    this.#db.transaction(() => {
      for (const person of people) statement.run({ id: person.id, json: jsonOf(person) });
    })();
  }

  /** Takes a person away; posts keep the name. Saved again, they are back in their place. */
  remove(id: PersonId): void {
    this.#db.prepare("UPDATE person SET deleted_at = ? WHERE id = ?").run(this.#now(), id);
  }
}
