import fc from "fast-check";
import { expect, test } from "vitest";
import { rowsInSight } from "../../../src/ui/parts/use-rows-in-sight.ts";

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
