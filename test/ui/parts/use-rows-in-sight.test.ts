import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnRows, rowsInSight } from "../../../src/ui/parts/use-rows-in-sight.ts";

test("every row that a box shows is among the rows that are there, and few others", () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(1500), fc.nat(100_000), fc.constantFrom(44, 88), (count, height, wished, row) => {
      const scrollTop = Math.min(wished, Math.max(0, count * row - height));
      const { first, last } = rowsInSight(scrollTop, height, count, row);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first * row).toBeLessThanOrEqual(scrollTop);
      expect(last === count || last * row >= scrollTop + height).toBe(true);
      expect(last - first).toBeLessThanOrEqual(height / row + 62);
    }),
  );
});

test("a short list is there as a whole", () => {
  expect(rowsInSight(0, 600, 12, 44)).toEqual({ first: 0, last: 12 });
  expect(rowsInSight(0, 600, 0, 44)).toEqual({ first: 0, last: 0 });
});

test("the row with the keyboard stays with its neighbours, each row once and in order", () => {
  expect(drawnRows({ first: 100, last: 103 }, -1, 2000)).toEqual([100, 101, 102]);
  expect(drawnRows({ first: 100, last: 103 }, 0, 2000)).toEqual([0, 1, 100, 101, 102]);
  expect(drawnRows({ first: 100, last: 103 }, 99, 2000)).toEqual([98, 99, 100, 101, 102]);
  expect(drawnRows({ first: 100, last: 103 }, 1999, 2000)).toEqual([100, 101, 102, 1998, 1999]);
  expect(drawnRows({ first: 0, last: 0 }, -1, 0)).toEqual([]);
});
