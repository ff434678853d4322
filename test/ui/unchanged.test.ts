import fc from "fast-check";
import { expect, test } from "vitest";
import { unchanged, unchangedRows, withParts } from "../../src/ui/unchanged.ts";

const row = fc.record({ id: fc.constantFrom("a", "b", "c", "d"), words: fc.constantFrom("one", "two") });
const rows = fc.uniqueArray(row, { selector: ({ id }) => id });

test("rows say what the news says, and each that says the same is the very row of before", () => {
  fc.assert(
    fc.property(rows, rows, (before, news) => {
      const now = unchangedRows(before, news);
      expect(now).toEqual(news);
      const same = before.filter((old) => news.some(({ id, words }) => id === old.id && words === old.words));
      expect(same.every((old) => now.includes(old))).toBe(true);
      expect(unchangedRows(now, structuredClone(news))).toBe(now);
    }),
  );
});

test("what says the same is the very thing of before, and so is a state without other parts", () => {
  const known = { day: { posts: [1, 2] } };
  expect(unchanged(known, structuredClone(known))).toBe(known);
  expect(unchanged(known, { day: { posts: [2, 1] } })).toEqual({ day: { posts: [2, 1] } });
  expect(withParts(known, { day: known.day })).toBe(known);
  expect(withParts(known, { day: { posts: [] } })).toEqual({ day: { posts: [] } });
});
