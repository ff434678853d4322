import { describe, expect, test } from "vitest";
import { calendarRules, checkCalendar } from "../../src/checker/index.ts";
import { exampleContext, readExampleMonth } from "../support/example-month.ts";

for (const rule of calendarRules) {
  const check = (example: string) => checkCalendar(readExampleMonth(example), exampleContext, [rule]);
  describe(rule.id, () => {
    test.for(rule.examples.flagged)("remarks on: %s", (example) => {
      const { diagnostics, faults } = check(example);
      expect({ remarks: diagnostics.length > 0, faults }).toEqual({ remarks: true, faults: [] });
      for (const { message, figure, place } of diagnostics) {
        expect(message).not.toMatch(/[{}]|undefined|NaN| {2}/u);
        expect(Number.isFinite(figure.value) && Number.isFinite(figure.limit)).toBe(true);
        expect(place.posts.length).toBeGreaterThan(0);
      }
      expect(new Set(diagnostics.map(({ fingerprint }) => fingerprint)).size).toBe(diagnostics.length);
    });
    test.for(rule.examples.clean)("keeps quiet on: %s", (example) => {
      const { diagnostics, faults } = check(example);
      expect({ diagnostics, faults }).toEqual({ diagnostics: [], faults: [] });
    });
    test("shows at least five months of each sort", () => {
      expect(Math.min(rule.examples.flagged.length, rule.examples.clean.length)).toBeGreaterThanOrEqual(5);
    });
  });
}
