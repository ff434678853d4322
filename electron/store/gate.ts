import type { PostRow } from "./post-columns.ts";

/** What the gate looks at. */
type Gated = Pick<PostRow, "content_hash" | "channel" | "status" | "written_status" | "ready_for">;

/** Names these words on this channel: what is let through is exactly this. The schema compares the same. */
export const passOf = ({ content_hash, channel }: Pick<PostRow, "content_hash" | "channel">): string =>
  `${content_hash} ${channel ?? ""}`;

/** Whether the gate let a row through as it is now. */
export const isPassed = (row: Pick<PostRow, "content_hash" | "channel" | "ready_for">): boolean =>
  row.ready_for === passOf(row);

/**
 * A row as it may lie in its table: ready only when the gate let it through as it is. Words that nobody checked stay a draft and keep the
 * status that was written of them; words that changed since are a draft, and ready again as soon as they are what they were. Every way
 * to store a row leads through here, and the table refuses what does not.
 */
export function settled<Row extends Gated>(row: Row): Row {
  if (row.status === "ready" && !isPassed(row)) {
    const wasPassed = row.ready_for !== null && row.written_status === "ready";
    return { ...row, status: "draft", written_status: wasPassed ? "draft" : (row.written_status ?? "ready") };
  }
  return row.status === "draft" && isPassed(row) ? { ...row, status: "ready", written_status: "ready" } : row;
}

/** A row whose status somebody names now: what the gate let through is forgotten where that says otherwise. */
export function named<Row extends Gated & Pick<PostRow, "own_decision">>(row: Row): Row {
  const isKept = row.status === "ready" ? isPassed(row) : row.status === "posted" || row.status === "archived";
  return isKept ? row : { ...row, ready_for: null, own_decision: null };
}
