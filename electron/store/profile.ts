import type { Instant, LocalDate } from "../../src/domain/post.ts";
import { emptyProfile, type Profile, type ProfileVersion } from "../../src/domain/profile.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import type { Db } from "./connection.ts";
import { jsonOf } from "./json.ts";

/** While the owner writes, the newest row is rewritten; after this pause (ms) the next change is a row of its own. */
const ROW_EVERY = 10 * 60_000;

type Row = {
  readonly seq: number;
  readonly json: string;
  readonly created_at: number;
  readonly since: LocalDate | null;
};

/** A stored profile; fields that an older version of Earnest did not know are empty. */
function profileIn(json: string): Profile {
  const stored: Partial<Profile> = JSON.parse(json);
  return { ...emptyProfile, ...stored, whys: { ...emptyProfile.whys, ...stored.whys } };
}

/**
 * The profile in versions, each from a day on. What the owner changes is changed in the newest version, whose earlier forms are
 * kept as rows; another version begins only when the owner says so.
 */
export class Profiles {
  readonly #db: Db;
  readonly #now: () => Instant;

  constructor(db: Db, now: () => Instant) {
    this.#db = db;
    this.#now = now;
  }

  #newest(): Row | undefined {
    return this.#db
      .prepare<[], Row>("SELECT seq, json, created_at, since FROM profile ORDER BY seq DESC LIMIT 1")
      .get();
  }

  /** The profile as it is now. */
  current(): Profile {
    const newest = this.#newest();
    return newest ? profileIn(newest.json) : emptyProfile;
  }

  /** Every version in its last form, in the order of their days; none before anything was answered. */
  versions(): readonly ProfileVersion[] {
    return this.#db
      .prepare<[], Pick<Row, "json" | "since">>(
        "SELECT json, since FROM profile WHERE seq IN (SELECT max(seq) FROM profile GROUP BY since) ORDER BY since",
      )
      .all()
      .map(({ json, since }) => ({ since, profile: profileIn(json) }));
  }

  /** Stores the profile as the newest version's, its texts as `storable` makes them. */
  save(profile: Profile): void {
    const json = jsonOf(profile);
    const newest = this.#newest();
    if (newest && Math.abs(this.#now() - newest.created_at) < ROW_EVERY) {
      this.#db.prepare("UPDATE profile SET json = ? WHERE seq = ?").run(json, newest.seq);
    } else this.#add(json, newest?.since ?? null);
  }

  /** Begins a version on a day: what is changed from now on holds from then on, and what came before is left as it was. */
  begin(since: LocalDate): Result<null, "not-later"> {
    const newest = this.#newest();
    if (newest && newest.since !== null && newest.since >= since)
      return err("not-later", `The newest version holds from ${newest.since} on.`);
    this.#add(newest?.json ?? jsonOf(emptyProfile), since);
    return ok(null);
  }

  /** Has the newest version hold from where the one before it does; that one's words stay as an earlier form. */
  join(): void {
    this.#db.transaction(() => {
      const [before, newest] = this.versions().slice(-2);
      if (before && newest)
        this.#db.prepare("UPDATE profile SET since = ? WHERE since = ?").run(before.since, newest.since);
    })();
  }

  #add(json: string, since: LocalDate | null): void {
    this.#db.prepare("INSERT INTO profile (json, created_at, since) VALUES (?, ?, ?)").run(json, this.#now(), since);
  }
}
