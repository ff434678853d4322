import { describe, expect, test } from "vitest";
import { calendarRules, checkCalendar } from "../../../src/checker/index.ts";
import type { LeftKey } from "../../../src/domain/decision.ts";
import { exampleContext, readExampleMonth } from "../../support/example-month.ts";

const verdictOn = (example: string) => checkCalendar(readExampleMonth(example), exampleContext).verdict;
const partsOf = (example: string) => new Map(verdictOn(example).parts.map((part) => [part.id, part]));

describe("the answer", () => {
  test.for([
    ["1-8: people; 9-12: help; 13: ask", "community"],
    ["1-8: ask; 9-12: help", "shop-window"],
    ["1-10: tell; 11: people; 12: help", "between"],
    ["1-4: people", "too-early"],
    ["1-5: people; 6-10: ask", "shop-window"],
  ] as const)("to %s is %s", ([example, building]) => {
    expect(verdictOn(example).building).toBe(building);
  });

  test("says what speaks for it, in numbers that the figures have too", () => {
    const { because, answer } = verdictOn("1-3: people; 4,5: thanks; 6,7: help; 8-10: tell; 11,13: ask");
    expect(answer).toBe("A community.");
    expect(because).toBe("5 of 12 posts thank, name or invite somebody; 2 help; 2 ask.");
  });
});

describe("a part", () => {
  test.for(calendarRules)("is off where $id remarks on something", ({ id, examples }) => {
    for (const example of examples.flagged) {
      const report = checkCalendar(readExampleMonth(example), exampleContext);
      expect(report.diagnostics.map(({ ruleId }) => ruleId)).toContain(id);
      const alone = checkCalendar(readExampleMonth(example), exampleContext, calendarRules.filter((rule) => rule.id === id)); // prettier-ignore
      const off = alone.verdict.parts.filter(({ state }) => state === "off").map((part) => part.id);
      // Where a month mostly asks, the mix is off as well.
      expect(off.filter((part) => part !== "mix" || off.length === 1)).toHaveLength(1);
    }
  });

  test("has the posts behind its number", () => {
    const parts = partsOf("1 @X: ask; 2 @X: ask; 3-8 @X: people; 9 @X: why");
    expect(parts.get("asks")).toMatchObject({ value: 2, posts: ["p1", "p2"], says: "2 of 9 posts ask for something.", limit: "Room for 2 (20%)." }); // prettier-ignore
    expect(parts.get("ask-run")).toMatchObject({ value: 2, posts: ["p1", "p2"], state: "off" }); // two before anything was given
    expect(parts.get("why")).toMatchObject({ value: 1, posts: ["p9"], state: "fine" });
    expect(parts.get("owner")).toMatchObject({ state: "open" });
    expect(parts.has("goal")).toBe(false);
  });

  test("tells that the owner left what would be remarked on", () => {
    const posts = readExampleMonth("1-5: ask; 6-12: help");
    const [remark] = checkCalendar(posts, exampleContext).diagnostics.filter(({ ruleId }) => ruleId === "month/ask-share"); // prettier-ignore
    const left = new Set([`${remark?.ruleId}|${remark?.fingerprint}` as LeftKey]);
    const { verdict, diagnostics, left: leftOut } = checkCalendar(posts, { ...exampleContext, left });
    expect(diagnostics).not.toContainEqual(remark);
    expect(leftOut).toEqual([remark]);
    expect(verdict.parts.find(({ id }) => id === "asks")).toMatchObject({ state: "left", value: 5 });
  });
});
