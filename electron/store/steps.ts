import type { Instant, Post, PostChange, PostId, StepId } from "../../src/domain/post.ts";
import { storable } from "../../src/domain/text.ts";
import type { VersionReason } from "../../src/domain/version.ts";
import type { Db } from "./connection.ts";
import { contentHashOf } from "./content.ts";
import { named, passOf, settled } from "./gate.ts";
import { postColumns, type PostRow } from "./post-columns.ts";
import { channelRow, insertPost, type NewPost, nextChange, rowOf, storableOrNull, updatePost } from "./post-rows.ts"; // prettier-ignore
import { keepVersion, lastVersion } from "./versions.ts";

/** What a step is: changes asked for in the window, or a file that was brought in. */
export type StepKind = "change" | "import";

/** What a step may change of a post, beside what the owner changes by hand. */
export type PostUpdate = Omit<NewPost, "sample" | "text"> & { readonly text?: string };

/** A post that the gate lets through as it was checked; `reason` is the owner's own for going on with what is open. */
export type Passed = { readonly post: Post; readonly reason: string | null };

/** What taking a step back came to: posts that are as they were, and posts that were changed since and stay. */
export type TakenBack = { readonly restored: number; readonly kept: number };

/** So many steps can be taken back; older ones are forgotten. */
const KEPT_STEPS = 100;

type Trace = {
  readonly post_id: PostId;
  readonly before: string | null;
  readonly version_seq: number;
  readonly change_seq: number;
  readonly deleted: number;
};

type Columns = Partial<Omit<PostRow, "id">>;

/** The columns that a change by hand sets. */
const changedColumns = (change: PostChange, now: Instant): Columns => ({
  ...(change.date === undefined ? {} : { date: change.date }),
  ...(change.time === undefined ? {} : { time: change.time }),
  ...(change.channel === undefined ? {} : { channel: channelRow(change.channel === null ? [] : [change.channel]) }),
  ...(change.author === undefined ? {} : { author: storableOrNull(change.author?.trim()) }),
  ...(change.status === undefined
    ? {}
    : { status: change.status, written_status: change.status, posted_on: change.postedOn ?? null }),
  ...(change.restsUntil === undefined ? {} : { rests_until: change.restsUntil }),
  ...(change.deleted ? { deleted_at: now } : {}),
});

/** What an update gives as it is kept. */
const kept = { date: "date", time: "time", family: "family", knownAs: "known_as", follows: "follows" } as const;

/** The columns that an update sets. */
function updatedColumns(update: PostUpdate): Columns {
  const text = update.text === undefined ? undefined : storable(update.text);
  const words = (["author", "goal", "why"] as const).flatMap((name) =>
    update[name] === undefined ? [] : [[name, storableOrNull(update[name])] as const],
  );
  const plain = Object.entries(kept).flatMap(([name, column]) => {
    const value = update[name as keyof typeof kept]; // a key of the table above
    return value === undefined ? [] : [[column, value] as const];
  });
  return {
    ...Object.fromEntries([...words, ...plain]),
    ...(text === undefined ? {} : { text, content_hash: contentHashOf(text) }),
    ...(update.channels === undefined ? {} : { channel: channelRow(update.channels) }),
    ...(update.status === undefined
      ? {}
      : { status: update.status, ...(update.status === "posted" ? {} : { posted_on: null }) }),
    ...(update.writtenStatus === undefined ? {} : { written_status: storableOrNull(update.writtenStatus) }),
    ...(update.givenId === undefined ? {} : { given_id: storableOrNull(update.givenId) }),
    ...(update.extras === undefined ? {} : { extras: JSON.stringify(update.extras) }),
  };
}

/**
 * Steps that can be taken back as a whole: what each post was before is kept beside it. A step that was not ended (the app
 * was ended half-way) is taken back at the next start. `now` is in milliseconds since 1970.
 */
export class Steps {
  readonly #db: Db;
  readonly #now: () => Instant;

  constructor(db: Db, now: () => Instant) {
    this.#db = db;
    this.#now = now;
  }

  /** Changes posts by hand, all or none; ids that are not there (any more) are passed by. Null when nothing was changed. */
  change(changes: readonly (PostChange & { readonly id: PostId })[]): StepId | null {
    return this.#db.transaction(() => {
      const step = this.begin("change");
      for (const { id, ...change } of changes) this.#set(step, id, changedColumns(change, this.#now()));
      return this.end(step);
    })();
  }

  /** Lets posts through the gate, as one step. One whose words or channel are not those that were checked is passed by. */
  makeReady(passed: readonly Passed[]): { readonly step: StepId | null; readonly ready: readonly PostId[] } {
    return this.#db.transaction(() => {
      const step = this.begin("change");
      const ready = passed.filter(({ post, reason }) => {
        const row = rowOf(this.#db, post.id);
        if (row?.content_hash !== post.contentHash || row.channel !== channelRow(post.channels)) return false;
        const ready_for = passOf(row);
        const own_decision = storableOrNull(reason);
        this.#set(step, post.id, {
          status: "ready",
          written_status: "ready",
          ready_for,
          own_decision,
          rests_until: null,
        });
        return true;
      });
      return { step: this.end(step), ready: ready.map(({ post }) => post.id) };
    })();
  }

  /** Begins a step; nothing of it lasts before it is ended. */
  begin(kind: StepKind): StepId {
    const { lastInsertRowid } = this.#db.prepare("INSERT INTO step (kind, began_at) VALUES (?, ?)").run(kind, this.#now()); // prettier-ignore
    return Number(lastInsertRowid) as StepId;
  }

  /** Adds posts as part of a step; answers their ids. */
  add(step: StepId, posts: readonly NewPost[]): readonly PostId[] {
    return this.#db.transaction(() =>
      posts.map((post) => {
        const id = insertPost(this.#db, post, this.#now());
        this.#keep(step, id, null, 0);
        this.#mark(step, id);
        return id;
      }),
    )();
  }

  /** Changes a post as part of a step. The text before is kept as a version and says why; one of a file is kept as well. */
  update(step: StepId, id: PostId, update: PostUpdate, why: VersionReason = "import"): void {
    this.#db.transaction(() => this.#set(step, id, updatedColumns(update), why))();
  }

  /** Ends a step: from now on it lasts, and can be taken back. Answers null for one that did nothing, which is forgotten. */
  end(step: StepId): StepId | null {
    const isEmpty = this.#db.prepare("SELECT 1 FROM step_post WHERE step_id = ? LIMIT 1").get(step) === undefined;
    if (isEmpty) this.#forget(step);
    else this.#db.prepare("UPDATE step SET ended_at = ? WHERE id = ?").run(this.#now(), step);
    this.#db.prepare("DELETE FROM step WHERE id <= ? AND ended_at IS NOT NULL").run(step - KEPT_STEPS);
    return isEmpty ? null : step;
  }

  /** The step that was ended last and not taken back. */
  last(): StepId | null {
    const id = this.#db.prepare("SELECT max(id) FROM step WHERE ended_at IS NOT NULL").pluck().get();
    return id === null ? null : (Number(id) as StepId);
  }

  /** Takes a step back, all of it at once. Posts changed since stay as they are: nobody's later words are undone. */
  takeBack(step: StepId): TakenBack {
    return this.#db.transaction(() => {
      const traces = this.#db.prepare<[number], Trace>("SELECT * FROM step_post WHERE step_id = ?").all(step);
      const restored = traces.filter((trace) => this.#restore(trace)).length;
      this.#forget(step);
      return { restored, kept: traces.length - restored };
    })();
  }

  /** Takes back what was begun and never ended. */
  takeBackUnfinished(): void {
    const open = this.#db.prepare<[], { id: StepId }>("SELECT id FROM step WHERE ended_at IS NULL ORDER BY id DESC");
    for (const { id } of open.all()) this.takeBack(id);
  }

  #forget(step: StepId): void {
    this.#db.prepare("DELETE FROM step WHERE id = ?").run(step);
  }

  #set(step: StepId, id: PostId, columns: Columns, why: VersionReason = "import"): void {
    const row = rowOf(this.#db, id);
    if (!row || row.deleted_at !== null) return;
    const wished = { ...row, ...columns };
    const next = settled(columns.status === undefined ? wished : named(wished));
    if (postColumns.every((name) => next[name] === row[name])) return;
    this.#keep(step, id, row, lastVersion(this.#db, id)?.seq ?? 0);
    updatePost(this.#db, row, { ...next, updated_at: this.#now(), change_seq: nextChange(this.#db) });
    this.#keepVersions(id, row, next, why);
    this.#mark(step, id);
  }

  #keepVersions(id: PostId, row: PostRow, { status = row.status, text = row.text }: Columns, why: VersionReason): void {
    if (status !== row.status) this.#keepVersion(id, row.text, "status");
    if (text === row.text) return;
    this.#keepVersion(id, row.text, why); // the words before may be newer than the last version
    if (why === "import") this.#keepVersion(id, text, why);
  }

  #keepVersion(id: PostId, text: string, reason: VersionReason): void {
    if (lastVersion(this.#db, id)?.text !== text) keepVersion(this.#db, id, text, reason, this.#now());
  }

  /** What a post was before the step; the first time counts. */
  #keep(step: StepId, id: PostId, before: PostRow | null, version: number): void {
    this.#db
      .prepare(
        "INSERT OR IGNORE INTO step_post (step_id, post_id, before, version_seq, change_seq, deleted) VALUES (?, ?, ?, ?, 0, 0)",
      ) // prettier-ignore
      .run(step, id, before && JSON.stringify(before), version);
  }

  /** Remembers which change of the post was the step's own. */
  #mark(step: StepId, id: PostId): void {
    this.#db
      .prepare(
        `UPDATE step_post SET (change_seq, deleted) = (SELECT change_seq, deleted_at IS NOT NULL FROM post WHERE id = @id)
         WHERE step_id = @step AND post_id = @id`,
      )
      .run({ step, id });
  }

  #restore({ post_id: id, before, version_seq, change_seq, deleted }: Trace): boolean {
    const now = rowOf(this.#db, id);
    if (now?.change_seq !== change_seq) return false;
    if (before === null) {
      this.#db.prepare("DELETE FROM post WHERE id = ?").run(id);
      return true;
    }
    if ((now.deleted_at !== null) !== (deleted === 1)) return false; // thrown away since, or brought back
    updatePost(this.#db, now, JSON.parse(before) as Partial<PostRow>); // an older step knows fewer columns
    this.#db.prepare("DELETE FROM post_version WHERE post_id = ? AND seq > ?").run(id, version_seq);
    return true;
  }
}
