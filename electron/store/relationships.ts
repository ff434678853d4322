import type { AnswerWindow } from "../../src/domain/answering.ts";
import { emptyLogDraft, type HoursSpent, type LogDraft } from "../../src/domain/listening.ts";
import type { Month } from "../../src/domain/post.ts";
import { emptyReflection, type MoneySpent, type Reflection } from "../../src/domain/reflection.ts";
import type { Db } from "./connection.ts";
import { jsonOf } from "./json.ts";
import { readSetting, writeSetting } from "./setting-rows.ts";

/** What goes into relationships: hours, who answers which post, and what the owner thinks of a month. */
export class Relationships {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** All hours that were told, first to last. */
  hours(): readonly HoursSpent[] {
    return this.#db.prepare<[], HoursSpent>('SELECT span, first AS "from", hours FROM hours_spent ORDER BY first').all(); // prettier-ignore
  }

  /** Stores the hours of a week or a month; none takes them away. */
  saveHours({ span, from, hours }: HoursSpent): void {
    if (hours === 0) this.#db.prepare("DELETE FROM hours_spent WHERE span = ? AND first = ?").run(span, from);
    else this.#db.prepare("INSERT OR REPLACE INTO hours_spent (span, first, hours) VALUES (?, ?, ?)").run(span, from, hours); // prettier-ignore
  }

  /** Who answers which post, as far as that was said. */
  windows(): readonly AnswerWindow[] {
    return this.#db.prepare<[], AnswerWindow>("SELECT post_id AS post, person_id AS person, until FROM answer_window").all(); // prettier-ignore
  }

  /** Stores who answers a post, and until when. */
  saveWindow(window: AnswerWindow): void {
    this.#db
      .prepare("INSERT OR REPLACE INTO answer_window (post_id, person_id, until) VALUES (@post, @person, @until)")
      .run(window);
  }

  /** What is being written and not in the log yet. */
  draft(): LogDraft {
    const json = readSetting(this.#db, "listening");
    return json === undefined ? emptyLogDraft : { ...emptyLogDraft, ...(JSON.parse(json) as Partial<LogDraft>) }; // our own, perhaps of an older version
  }

  /** Stores it, its texts as `storable` makes them. */
  saveDraft(draft: LogDraft): void {
    writeSetting(this.#db, "listening", jsonOf(draft));
  }

  /** What the owner thinks of a month. */
  reflection(month: Month): Reflection {
    const row = this.#db.prepare<[string], { json: string }>("SELECT json FROM reflection WHERE month = ?").get(month);
    return row ? { ...emptyReflection, ...(JSON.parse(row.json) as Partial<Reflection>) } : emptyReflection; // our own, perhaps of an older version
  }

  /** The money of all months that tell it, first to last. */
  money(): readonly MoneySpent[] {
    return this.#db.prepare<[], MoneySpent>("SELECT month, json ->> 'spent' AS money FROM reflection WHERE json_type(json, '$.spent') IN ('integer', 'real') ORDER BY month").all(); // prettier-ignore
  }

  /** Stores the answers of a month. */
  saveReflection(month: Month, reflection: Reflection): void {
    this.#db.prepare("INSERT OR REPLACE INTO reflection (month, json) VALUES (?, ?)").run(month, jsonOf(reflection));
  }
}
