import { type ColumnUse, type ExtraMeaning, meaningOf } from "../columns.ts";
import type { Planner } from "../planners.ts";
import type { Extra } from "../../domain/post.ts";
import type { PostFields } from "../row.ts";

/** Meanings that a template's column takes beside its own: a column for any media takes pictures too, and the other way round. */
const TAKES: Partial<Readonly<Record<ColumnUse, readonly ExtraMeaning[]>>> = {
  link: ["link"], media: ["media", "image", "gif", "video"], image: ["image", "media"], gif: ["gif"], video: ["video"],
  title: ["title"], labels: ["labels"], alt: ["alt"], comment: ["comment"],
}; // prettier-ignore

/** The extras of a post by the template's column that they are written in; those without one are `left`. */
export type PlacedExtras = { readonly cells: ReadonlyMap<number, string>; readonly left: readonly Extra[] };

/** Puts each extra in the column of its name, or else in the first that takes its meaning. */
export function placeExtras({ extras }: PostFields, { columns, headerless }: Planner): PlacedExtras {
  const cells = new Map<number, string>();
  const left: Extra[] = [];
  for (const extra of extras) {
    const byName = columns.findIndex(([header, use]) => header === extra.column && !isOfPost(use));
    const meaning = meaningOf(extra.column);
    const byMeaning = columns.findIndex(([, use]) => meaning !== undefined && TAKES[use]?.includes(meaning));
    const at = byName >= 0 && !headerless ? byName : byMeaning;
    const before = cells.get(at);
    if (at < 0) left.push(extra);
    else cells.set(at, before === undefined ? extra.value : `${before}, ${extra.value}`);
  }
  return { cells, left };
}

const isOfPost = (use: ColumnUse): boolean => use !== "extra" && use !== "summary" && TAKES[use] === undefined;

/** The columns that extras need, in the order in which they are met; a name that a post has twice has two columns. */
export class ExtraColumns {
  readonly #keys = new Map<string, number>();

  /** The extras of one post as cells of these columns. */
  cells(extras: readonly Extra[]): readonly string[] {
    const cells: string[] = [];
    const times = new Map<string, number>();
    for (const { column, value } of extras) {
      const time = times.get(column) ?? 0;
      times.set(column, time + 1);
      const key = `${time} ${column}`;
      const at = this.#keys.get(key) ?? this.#keys.size;
      this.#keys.set(key, at);
      cells[at] = value;
    }
    return Array.from(cells, (cell) => cell ?? "");
  }

  get headers(): readonly string[] {
    return [...this.#keys.keys()].map((key) => key.slice(key.indexOf(" ") + 1));
  }
}
