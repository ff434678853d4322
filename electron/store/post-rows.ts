import { randomUUID } from "node:crypto";
import type {
  ContentHash,
  Extra,
  FamilyId,
  FollowedName,
  Instant,
  LocalDate,
  LocalTime,
  Post,
  PostId,
  Status,
} from "../../src/domain/post.ts";
import { storable } from "../../src/domain/text.ts";
import type { Db } from "./connection.ts";
import { contentHashOf } from "./content.ts";
import { isPassed, settled } from "./gate.ts";
import { postColumns, type PostRow } from "./post-columns.ts";
import { keepVersion } from "./versions.ts";

/** What a new post may bring. */
export type NewPost = {
  readonly text: string;
  /** One name; `channels`, where given, are several. */
  readonly channel?: string | null;
  readonly channels?: readonly string[];
  readonly date?: LocalDate | null;
  readonly time?: LocalTime | null;
  readonly author?: string | null;
  readonly status?: Status;
  readonly writtenStatus?: string | null;
  readonly goal?: string | null;
  readonly why?: string | null;
  readonly givenId?: string | null;
  readonly extras?: readonly Extra[];
  readonly family?: FamilyId | null;
  readonly knownAs?: FollowedName | null;
  readonly follows?: FollowedName | null;
  readonly sample?: boolean;
};

const INSERT = `INSERT INTO post (${postColumns.join(", ")}) VALUES (${postColumns.map((name) => `@${name}`).join(", ")})`;

/** Words as they are kept; nothing where there are none. */
export const storableOrNull = (words: string | null | undefined): string | null => (words ? storable(words) : null);

/** Channels as they are kept, one a line. */
export const channelRow = (channels: readonly string[]): string | null =>
  channels.map((channel) => storable(channel).replaceAll("\n", " ").trim()).filter((channel) => channel !== "").join("\n") || null; // prettier-ignore

/** The post of a row. The casts mint the brands of what the store itself wrote. */
export const postOf = (row: PostRow): Post => ({
  id: row.id as PostId,
  text: row.text,
  contentHash: row.content_hash as ContentHash,
  channel: row.channel?.replaceAll("\n", ", ") ?? null,
  channels: row.channel?.split("\n") ?? [],
  date: row.date,
  time: row.time,
  author: row.author,
  status: row.status as Status,
  writtenStatus: row.written_status,
  goal: row.goal,
  why: row.why,
  givenId: row.given_id,
  extras: JSON.parse(row.extras) as readonly Extra[],
  family: row.family as FamilyId | null,
  knownAs: row.known_as as FollowedName | null,
  follows: row.follows as FollowedName | null,
  sample: row.sample_hash !== null,
  ownDecision: isPassed(row) ? row.own_decision : null,
  isTakenBack: row.status === "draft" && row.ready_for !== null,
  postedOn: row.posted_on,
  restsUntil: row.rests_until,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** The row of a post, wherever it is, the trash included. */
export const rowOf = (db: Db, id: PostId): PostRow | undefined =>
  db.prepare<[string], PostRow>(`SELECT ${postColumns.join(", ")} FROM post WHERE id = ?`).get(id);

/** The number of the change that comes next: the list shows the highest first. */
export const nextChange = (db: Db): number =>
  Number(db.prepare("SELECT coalesce(max(change_seq), 0) + 1 FROM post").pluck().get());

/** Sets columns of a post as the gate allows; answers the row as it is then. Not a transaction of its own. */
export function updatePost(db: Db, row: PostRow, columns: Partial<PostRow>): PostRow {
  const next = settled({ ...row, ...columns });
  const names = postColumns.filter((name) => next[name] !== row[name]).map((name) => `${name} = @${name}`);
  if (names.length > 0) db.prepare(`UPDATE post SET ${names.join(", ")} WHERE id = @id`).run(next);
  return next;
}

/** Adds a post; its text is its first version. Not a transaction of its own. */
export function insertPost(db: Db, post: NewPost, now: Instant): PostId {
  // Minted here: ids are random, so that files of two computers can be joined one day.
  const id = randomUUID() as PostId;
  const text = storable(post.text);
  const hash = contentHashOf(text);
  const row = settled<PostRow>({
    id,
    text,
    content_hash: hash,
    channel: channelRow(post.channels ?? (post.channel ? [post.channel] : [])),
    date: post.date ?? null,
    time: post.time ?? null,
    author: storableOrNull(post.author),
    status: post.status ?? "draft",
    written_status: storableOrNull(post.writtenStatus),
    goal: storableOrNull(post.goal),
    why: storableOrNull(post.why),
    given_id: storableOrNull(post.givenId),
    extras: JSON.stringify(post.extras ?? []),
    family: post.family ?? null,
    known_as: post.knownAs ?? null,
    follows: post.follows ?? null,
    sample_hash: post.sample ? hash : null,
    ready_for: null,
    own_decision: null,
    posted_on: null,
    rests_until: null,
    created_at: now,
    updated_at: now,
    change_seq: nextChange(db),
    deleted_at: null,
  });
  db.prepare(INSERT).run(row);
  keepVersion(db, id, text, "created", now);
  return id;
}
