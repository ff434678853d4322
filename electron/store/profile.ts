import type { Instant } from "../../src/domain/post.ts";
import { emptyProfile, type Profile } from "../../src/domain/profile.ts";
import type { Db } from "./connection.ts";
import { jsonOf } from "./json.ts";

/** While the owner writes, the newest row is rewritten; after this pause (ms) the next change is a row of its own. */
const ROW_EVERY = 10 * 60_000;

/** The profile with its earlier forms, newest last; posts of the past were written under those. */
export class Profiles {
  readonly #db: Db;
  readonly #now: () => Instant;

  constructor(db: Db, now: () => Instant) {
    this.#db = db;
    this.#now = now;
  }

  #newest(): { readonly seq: number; readonly json: string; readonly created_at: number } | undefined {
    return this.#db
      .prepare<[], { seq: number; json: string; created_at: number }>(
        "SELECT seq, json, created_at FROM profile ORDER BY seq DESC LIMIT 1",
      )
      .get();
  }

  /** The profile as it is now; fields that an older version did not know are empty. */
  current(): Profile {
    const newest = this.#newest();
    if (!newest) return emptyProfile;
    const stored: Partial<Profile> = JSON.parse(newest.json);
    return { ...emptyProfile, ...stored, whys: { ...emptyProfile.whys, ...stored.whys } };
  }

  /** Stores the profile, its texts as `storable` makes them. */
  save(profile: Profile): void {
    const json = jsonOf(profile);
    const newest = this.#newest();
    if (newest && Math.abs(this.#now() - newest.created_at) < ROW_EVERY) {
      this.#db.prepare("UPDATE profile SET json = ? WHERE seq = ?").run(json, newest.seq);
    } else {
      this.#db.prepare("INSERT INTO profile (json, created_at) VALUES (?, ?)").run(json, this.#now());
    }
  }
}
