import { describe, expect, test } from "vitest";
import { calendarRules, checkPost, rules } from "../../src/checker/index.ts";
import { applyFix } from "../support/apply-fix.ts";
import { exampleContext, testRule, unmark } from "../support/test-rule.ts";

for (const rule of rules) testRule(rule);

describe("every rule", () => {
  test("has an id of its own that ends with its file's name", () => {
    const files = Object.keys(import.meta.glob("../../src/checker/rules/*/*.ts")).map((path) =>
      path.replace("../../src/checker/rules/", "").replace(".ts", ""),
    );
    expect([...rules, ...calendarRules].map((rule) => rule.id).toSorted()).toEqual(files.toSorted());
  });

  test.for(rules.map((rule) => [rule.id, rule] as const))(
    "%s shows at least five flagged and five clean examples",
    ([, rule]) => {
      expect(rule.examples.flagged.length).toBeGreaterThanOrEqual(5);
      expect(rule.examples.clean.length).toBeGreaterThanOrEqual(5);
    },
  );

  test.for(rules.map((rule) => [rule.id, rule] as const))(
    "%s offers fixes that check clean of it and read as sentences",
    ([, rule]) => {
      for (const example of rule.examples.flagged) {
        const { text } = unmark(example);
        const before = checkPost(text, exampleContext(rule), [rule]).diagnostics;
        for (const fix of before.flatMap((diagnostic) => diagnostic.fixes)) {
          const fixed = applyFix(text, fix);
          const after = checkPost(fixed, exampleContext(rule), [rule]).diagnostics;
          // With one sentence less, a remark on the tone of the whole may go altogether.
          expect(after.length, `“${text}” became “${fixed}”`).toBeLessThan(before.length);
          expect(fixed).not.toMatch(/ {2}|^[\s,]|\s[,.!?]|[,.]{2}$/u);
        }
      }
    },
  );
});
