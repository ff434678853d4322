import { emptyReply, type ReplyDraft } from "../../src/domain/reply.ts";
import type { Db } from "./connection.ts";
import { jsonOf } from "./json.ts";

/** The answer that is being written, so that a closed window costs no word of it. */
export class Replies {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The answer as it was last written. */
  current(): ReplyDraft {
    const row = this.#db.prepare<[], { json: string }>("SELECT json FROM setting WHERE name = 'reply'").get();
    return row ? { ...emptyReply, ...(JSON.parse(row.json) as Partial<ReplyDraft>) } : emptyReply;
  }

  /** Stores it, its texts as `storable` makes them. */
  save(draft: ReplyDraft): void {
    this.#db
      .prepare(
        "INSERT INTO setting (name, json) VALUES ('reply', ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json",
      )
      .run(jsonOf(draft));
  }
}
