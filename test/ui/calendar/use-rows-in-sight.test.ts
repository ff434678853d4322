import fc from "fast-check";
import { expect, test } from "vitest";
import { ROW_HEIGHT, rowsInSight } from "../../../src/ui/calendar/use-rows-in-sight.ts";

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
