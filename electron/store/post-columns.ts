/** A post as it lies in its table. */
export type PostRow = {
  readonly id: string;
  readonly text: string;
  readonly content_hash: string;
  /** One name a line. */
  readonly channel: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly author: string | null;
  readonly status: string;
  readonly written_status: string | null;
  readonly goal: string | null;
  readonly why: string | null;
  readonly given_id: string | null;
  readonly extras: string;
  readonly family: string | null;
  readonly known_as: string | null;
  readonly follows: string | null;
  readonly sample_hash: string | null;
  /** The words and the channel that the gate let through, as `passOf` names them. */
  readonly ready_for: string | null;
  /** Why the owner went on with what was open; null where nothing was. */
  readonly own_decision: string | null;
  readonly posted_on: string | null;
  readonly rests_until: string | null;
  readonly created_at: number;
  readonly updated_at: number;
  readonly change_seq: number;
  readonly deleted_at: number | null;
};

const table: Readonly<Record<keyof PostRow, true>> = {
  id: true, text: true, content_hash: true, channel: true, date: true, time: true, author: true, status: true, written_status: true,
  goal: true, why: true, given_id: true, extras: true, family: true, known_as: true, follows: true, sample_hash: true, ready_for: true, own_decision: true,
  posted_on: true, rests_until: true, created_at: true, updated_at: true, change_seq: true,
  deleted_at: true,
}; // prettier-ignore

/** The columns of a post. */
export const postColumns = Object.keys(table) as readonly (keyof PostRow)[];
