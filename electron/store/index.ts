import { dirname } from "node:path";
import type { Instant } from "../../src/domain/post.ts";
import type { AlteredPost, Recovery } from "../../src/domain/recovery.ts";
import { ok, type Result } from "../../src/domain/result.ts";
import { alteredPosts } from "./altered.ts";
import { Backups } from "./backups.ts";
import { Ballast } from "./ballast.ts";
import { Decisions } from "./decisions.ts";
import { Everything } from "./everything.ts";
import { PostFamilies } from "./families.ts";
import type { OpenErrorCode } from "./inspect.ts";
import { markClosed } from "./marker.ts";
import { Lines } from "./lines.ts";
import { type Look, lookHere } from "./looking.ts";
import { Log } from "./log.ts";
import { Mappings } from "./mappings.ts";
import { openDatabase, type Opened } from "./open.ts";
import { Place } from "./place.ts";
import { Passions } from "./passions.ts";
import { People } from "./people.ts";
import { Plans } from "./plan.ts";
import { Posts } from "./posts.ts";
import { Profiles } from "./profile.ts";
import { Replies } from "./replies.ts";
import { removePasts } from "./restore.ts";
import { Relationships } from "./relationships.ts";
import { SettingsTable } from "./settings.ts";
import { removeStaging } from "./staging.ts";
import { PostThreads } from "./threads.ts";
import { Steps } from "./steps.ts";

export type { OpenErrorCode } from "./inspect.ts";

/** The owner's words on disk: one repository a noun. */
export type Store = {
  readonly posts: Posts;
  readonly steps: Steps;
  readonly families: PostFamilies;
  readonly threads: PostThreads;
  readonly mappings: Mappings;
  readonly decisions: Decisions;
  readonly profiles: Profiles;
  readonly plans: Plans;
  readonly passions: Passions;
  readonly people: People;
  readonly lines: Lines;
  readonly replies: Replies;
  readonly log: Log;
  readonly relationships: Relationships;
  readonly settings: SettingsTable;
  readonly backups: Backups;
  readonly everything: Everything;
  /** Where its file is. */
  readonly place: Place;
  /** What had to be done to open it; null when nothing was wrong. */
  readonly recovery: Recovery | null;
  /** The posts whose text the disk changed. */
  readonly altered: () => Promise<readonly AlteredPost[]>;
  readonly sqliteVersion: string;
  /** Runs all of `work` or nothing of it. */
  readonly atomically: <Value>(work: () => Value) => Value;
  readonly close: () => void;
};

/** The repositories over an open database. `now` gives the time in milliseconds since 1970. */
export function storeOver({ db, recovery }: Opened, now: () => Instant, look: Look = lookHere): Store {
  const steps = new Steps(db, now);
  const backups = new Backups(db, db.name, now, look);
  const place = new Place(db);
  return {
    posts: new Posts(db, now, new Ballast(db.name)),
    steps,
    families: new PostFamilies(db, steps),
    threads: new PostThreads(db, steps),
    mappings: new Mappings(db),
    decisions: new Decisions(db, now),
    profiles: new Profiles(db, now),
    plans: new Plans(db),
    passions: new Passions(db),
    people: new People(db, now),
    lines: new Lines(db, now),
    log: new Log(db, now),
    relationships: new Relationships(db),
    replies: new Replies(db),
    settings: new SettingsTable(db),
    backups,
    everything: new Everything(db, backups, place),
    place,
    recovery,
    altered: () => alteredPosts(db),
    sqliteVersion: String(db.prepare("SELECT sqlite_version()").pluck().get()),
    atomically: (work) => db.transaction(work)(),
    close: () => {
      if (!db.open) return;
      place.close();
      markClosed(db.name);
    },
  };
}

/** Opens the store in `file`. `now` gives the time in milliseconds since 1970; `look` reads backups as a whole. */
export function openStore(
  file: string,
  now: () => Instant = Date.now,
  look: Look = lookHere,
): Result<Store, OpenErrorCode> {
  const opened = openDatabase(file);
  if (!opened.ok) return opened;
  const store = storeOver(opened.value, now, look);
  removeStaging(file);
  for (const folder of [dirname(file), store.backups.folder]) removePasts(folder);
  store.steps.takeBackUnfinished();
  return ok(store);
}
