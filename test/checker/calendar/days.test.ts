import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayOf, mondayOf, spoken } from "../../../src/checker/calendar/days.ts";

const DAY = 86_400_000;

test("days are those of the machine's own calendar, there and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const date = new Date(day * DAY).toISOString().slice(0, 10);
      expect([dateOf(day), dayOf(date)]).toEqual([date, day]);
      expect(new Date(mondayOf(day) * DAY).getUTCDay()).toBe(1);
      expect(day - mondayOf(day)).toBeLessThan(7);
      expect(mondayOf(day)).toBeLessThanOrEqual(day);
    }),
  );
});

test("what is no day is none", () => {
  const wrong = ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026-4-1", "", "soon", "2026-01-01T10:00", null]; // prettier-ignore
  expect(wrong.map(dayOf)).toEqual(wrong.map(() => null));
  expect(dayOf("2024-02-29")).not.toBeNull();
});

test("a day is said as people say it", () => {
  expect(["2026-10-05", "2026-02-28", "2024-12-31"].map((date) => spoken(dayOf(date) ?? 0))).toEqual([
    "5 October",
    "28 February",
    "31 December",
  ]);
});
