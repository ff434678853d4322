import { emptyReply, type ReplyDraft } from "../../src/domain/reply.ts";
import type { Db } from "./connection.ts";
import { jsonOf } from "./json.ts";
import { readSetting, writeSetting } from "./setting-rows.ts";

/** The answer that is being written, so that a closed window costs no word of it. */
export class Replies {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The answer as it was last written. */
  current(): ReplyDraft {
    const json = readSetting(this.#db, "reply");
    return json === undefined ? emptyReply : { ...emptyReply, ...(JSON.parse(json) as Partial<ReplyDraft>) };
  }

  /** Stores it, its texts as `storable` makes them. */
  save(draft: ReplyDraft): void {
    writeSetting(this.#db, "reply", jsonOf(draft));
  }
}
