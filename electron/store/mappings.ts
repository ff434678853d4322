import type { Db } from "./connection.ts";

/** How files of the same make were read the last time, each under the names of their columns. */
export class Mappings {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** What was kept for these columns; undefined when nothing was, or when it cannot be read. Its shape is for the caller to check. */
  find(headerKey: string): unknown {
    const row = this.#db
      .prepare<[string], { json: string }>("SELECT json FROM mapping WHERE header_key = ?")
      .get(headerKey);
    try {
      return row && JSON.parse(row.json);
    } catch {
      return undefined;
    }
  }

  /** Keeps how a file was read; what was kept for the same columns is replaced. */
  keep(headerKey: string, mapping: object): void {
    this.#db
      .prepare(
        "INSERT INTO mapping (header_key, json) VALUES (?, ?) ON CONFLICT (header_key) DO UPDATE SET json = excluded.json",
      ) // prettier-ignore
      .run(headerKey, JSON.stringify(mapping));
  }
}
