import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnRows, ROW_HEIGHT, rowsInSight } from "../../../src/ui/calendar/use-rows-in-sight.ts";

test("every row that a box shows is among the rows that are there, and few others", () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(1500), fc.nat(100_000), (count, height, wished) => {
      const scrollTop = Math.min(wished, Math.max(0, count * ROW_HEIGHT - height));
      const { first, last } = rowsInSight(scrollTop, height, count);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first * ROW_HEIGHT).toBeLessThanOrEqual(scrollTop);
      expect(last === count || last * ROW_HEIGHT >= scrollTop + height).toBe(true);
      expect(last - first).toBeLessThanOrEqual(height / ROW_HEIGHT + 62);
    }),
  );
});

test("a short list is there as a whole", () => {
  expect(rowsInSight(0, 600, 12)).toEqual({ first: 0, last: 12 });
  expect(rowsInSight(0, 600, 0)).toEqual({ first: 0, last: 0 });
});

test("the row with the keyboard stays with its neighbours, each row once and in order", () => {
  expect(drawnRows({ first: 100, last: 103 }, -1, 2000)).toEqual([100, 101, 102]);
  expect(drawnRows({ first: 100, last: 103 }, 0, 2000)).toEqual([0, 1, 100, 101, 102]);
  expect(drawnRows({ first: 100, last: 103 }, 99, 2000)).toEqual([98, 99, 100, 101, 102]);
  expect(drawnRows({ first: 100, last: 103 }, 1999, 2000)).toEqual([100, 101, 102, 1998, 1999]);
  expect(drawnRows({ first: 0, last: 0 }, -1, 0)).toEqual([]);
});
