/** The parts of a post that a column can hold. */
export const columnKinds = ["text", "date", "time", "channel", "author", "id", "why"] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** Where each part stands in a row; a part without a column is missing. */
export type Columns = ReadonlyMap<ColumnKind, number>;

/** Names that planners and people give their columns, lower case, without punctuation. */
const ALIASES: Readonly<Record<ColumnKind, readonly string[]>> = {
  text: ["text", "message", "caption", "content", "post", "post text", "post content", "body", "copy", "message text", "description", "post copy"],
  date: ["date", "publish date", "scheduled", "scheduled date", "schedule date", "post date", "date and time", "date time", "datetime", "scheduled at", "schedule time", "posting time", "start date", "when", "day"],
  time: ["time", "hour", "publish time", "scheduled time", "time 24hr", "start time", "post time"],
  channel: ["channel", "platform", "network", "platforms", "channels", "networks", "account", "profile", "social network"],
  author: ["author", "owner", "who", "by", "writer", "person", "responsible"],
  id: ["id", "post id", "ref", "reference", "key", "no", "number"],
  why: ["why", "our why", "why profile"],
}; // prettier-ignore

const kindByName: ReadonlyMap<string, ColumnKind> = new Map(
  columnKinds.flatMap((kind) => ALIASES[kind].map((alias) => [alias, kind] as const)),
);

const normal = (header: string): string =>
  header
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Rows above the header that hold a title are at most this many. */
const TITLE_ROWS = 10;

/** The columns that a row names; the first of two with one meaning counts. */
export function columnsOf(row: readonly string[]): Columns {
  const columns = new Map<ColumnKind, number>();
  for (const [index, cell] of row.entries()) {
    const kind = kindByName.get(normal(cell));
    if (kind && !columns.has(kind)) columns.set(kind, index);
  }
  return columns;
}

/** The header: the first of the top rows that names a text column. */
export function findHeader(
  rows: readonly (readonly string[])[],
): { readonly at: number; readonly columns: Columns } | undefined {
  for (const [at, row] of rows.slice(0, TITLE_ROWS + 1).entries()) {
    const columns = columnsOf(row);
    if (columns.has("text")) return { at, columns };
  }
  return undefined;
}
