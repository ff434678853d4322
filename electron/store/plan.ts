import { emptyPlan, type Plan } from "../../src/domain/plan.ts";
import type { Db } from "./connection.ts";
import { jsonOf } from "./json.ts";

/** The plan that comes before the first post. */
export class Plans {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The plan as it is now; fields that an older version did not know are not answered. */
  current(): Plan {
    const row = this.#db.prepare<[], { json: string }>("SELECT json FROM plan").get();
    if (!row) return emptyPlan;
    const stored: Partial<Plan> = JSON.parse(row.json);
    return { ...emptyPlan, ...stored, expectations: { ...emptyPlan.expectations, ...stored.expectations } };
  }

  /** Stores the plan, its texts as `storable` makes them. */
  save(plan: Plan): void {
    this.#db
      .prepare(
        "INSERT INTO plan (only_one, json) VALUES (1, ?) ON CONFLICT (only_one) DO UPDATE SET json = excluded.json",
      )
      .run(jsonOf(plan));
  }
}
