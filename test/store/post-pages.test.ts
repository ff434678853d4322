import Database from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { type PageOrder, STRETCHES } from "../../electron/store/post-pages.ts";
import type { Store } from "../../electron/store/index.ts";
import type { PostId } from "../../src/domain/post.ts";
import { temporaryStore } from "../support/temporary-store.ts";

/** All pages of an order, one after the other. */
function walk(store: Store, order: PageOrder, size: number): readonly PostId[] {
  const ids: PostId[] = [];
  for (;;) {
    const page = store.posts.page(order, ids.at(-1) ?? null, size);
    ids.push(...page.map(({ id }) => id));
    if (page.length < size) return ids;
  }
}

const day = fc.constantFrom("2026-10-01", "2026-10-02", "2027-01-01", null);
const time = fc.constantFrom("08:00", "17:30", null);

describe("Pages of posts", () => {
  test("hold every post once, in order, whatever their size", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, time), { maxLength: 25 }), fc.integer({ min: 1, max: 30 }), (places, size) => {
        const { store } = temporaryStore();
        const added = places.map(([date, at], number) => store.posts.add({ text: `${number}`, date, time: at }));
        const sorted = added.toSorted((a, b) => {
          const key = (post: (typeof added)[number]): string => `${post.date ?? "9"} ${post.time ?? ""}`;
          return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
        });
        expect(walk(store, "date", size)).toEqual(sorted.map(({ id }) => id));
        expect(walk(store, "changed", size)).toEqual(added.map(({ id }) => id).toReversed());
        store.close();
      }),
      { numRuns: 25 },
    );
  });

  test("are read along an index from where the last one ended, without sorting", () => {
    const { file } = temporaryStore();
    const db = new Database(file, { readonly: true });
    onTestFinished(() => void db.close());
    const mark = { seq: 1, change: 1, date: "2026-10-01", time: "08:00", limit: 10 };
    const plans = Object.values(STRETCHES).map((stretches) =>
      stretches.flatMap(
        ({ sql }) =>
        db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN SELECT * ${sql}`).all(mark).map(({ detail }) => detail), // prettier-ignore
      ),
    );
    expect(plans).toEqual([
      ["SEARCH post USING INDEX post_by_change (change_seq<?)"],
      [
        "SEARCH post USING INDEX post_by_date (date>?)",
        "SEARCH post USING INDEX post_by_date (date=? AND time=? AND seq>?)",
        "SEARCH post USING INDEX post_by_date (date=? AND time>?)",
      ],
    ]);
  });

  test("begin with nothing where the post that they go on after is not known", () => {
    const { store } = temporaryStore();
    store.posts.add({ text: "here" });
    expect(store.posts.page("changed", "nobody" as PostId, 10)).toEqual([]);
  });
});
