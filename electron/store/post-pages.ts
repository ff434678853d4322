import type { PostId } from "../../src/domain/post.ts";
import type { Db } from "./connection.ts";
import type { PostRow } from "./post-columns.ts";

/** The orders in which posts are found by an index: last changed first, or as they go out, those without a day last. */
export type PageOrder = "changed" | "date";

/** What tells where a row lies in each order. */
type Mark = { readonly seq: number; readonly change: number; readonly date: string; readonly time: string };

/** A part of an order that is read along one index. */
type Stretch = { readonly sql: string; readonly holds: (row: Pick<PostRow, "date" | "time">) => boolean };

const ROWS = "FROM post WHERE deleted_at IS NULL";
/** Before every row. */
const START: Mark = { seq: 0, change: Number.MAX_SAFE_INTEGER, date: "", time: "" };

/** The parts of each order, one after the other, without the columns to be read. Each goes on after a row by its values, and never counts rows it passes over. */
export const STRETCHES: Readonly<Record<PageOrder, readonly Stretch[]>> = {
  changed: [
    {
      holds: () => true,
      sql: `${ROWS} AND change_seq <= @change AND NOT (change_seq = @change AND seq <= @seq) ORDER BY change_seq DESC, seq LIMIT @limit`,
    },
  ],
  date: [
    {
      holds: ({ date }) => date !== null,
      sql: `${ROWS} AND date >= @date AND (date > @date OR (coalesce(time, ''), seq) > (@time, @seq)) ORDER BY date, time, seq LIMIT @limit`,
    },
    {
      holds: ({ date, time }) => date === null && time === null,
      sql: `${ROWS} AND date IS NULL AND time IS NULL AND seq > @seq ORDER BY seq LIMIT @limit`,
    },
    {
      holds: ({ date, time }) => date === null && time !== null,
      sql: `${ROWS} AND date IS NULL AND (time, seq) > (@time, @seq) ORDER BY time, seq LIMIT @limit`,
    },
  ],
};

type Row = PostRow & { readonly seq: number };

/** What is read of a post: all, or only what a search looks at. */
const COLUMNS = { all: "*", words: "id, text, channel, author" } as const;
/** What a search looks at. */
export type PostWords = Pick<PostRow, "id" | "text" | "channel" | "author">;

/** So many posts as come after one, in an order; null: the first ones. None where there is no such post. */
export function pageOf<Columns extends keyof typeof COLUMNS>(
  db: Db,
  columns: Columns,
  order: PageOrder,
  after: PostId | null,
  limit: number,
): readonly (Columns extends "all" ? PostRow : PostWords)[] {
  const last = after === null ? null : db.prepare<[string], Row>("SELECT * FROM post WHERE id = ?").get(after);
  if (last === undefined) return [];
  const stretches = STRETCHES[order];
  const first = last === null ? 0 : stretches.findIndex(({ holds }) => holds(last));
  type Read = Columns extends "all" ? PostRow : PostWords;
  const rows: Read[] = [];
  for (const [index, { sql }] of stretches.slice(first).entries()) {
    const from =
      last !== null && index === 0
        ? { seq: last.seq, change: last.change_seq, date: last.date ?? "", time: last.time ?? "" }
        : START;
    rows.push(
      ...db.prepare<unknown[], Read>(`SELECT ${COLUMNS[columns]} ${sql}`).all({ ...from, limit: limit - rows.length }),
    );
    if (rows.length >= limit) break;
  }
  return rows;
}
