import { describe, expect, test } from "vitest";
import { checkPost } from "../../../src/checker/index.ts";
import { applyFix } from "../../support/apply-fix.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";

const plainContext = { profile: emptyProfile };

const flagsOf = (text: string) =>
  checkPost(text, plainContext).diagnostics.filter(({ ruleId }) => ruleId.startsWith("hard-sell/"));

describe("the same words several times", () => {
  test("are flagged once, where they stand first, with how often they stand there", () => {
    const flags = flagsOf("Shop now. Shop now. Shop now.");
    expect(flags.map(({ place }) => place)).toEqual([{ in: "text", span: { from: 0, to: 8 } }]);
    expect(flags[0]?.message).toMatch(/It stands here 3 times\.$/u);
  });

  test("are mended all at once", () => {
    const text = "All mugs are £5. Act now! All plates are £9. Act now!";
    const [flag] = flagsOf(text).filter(({ ruleId }) => ruleId === "hard-sell/urgency");
    expect(flag?.fixes.map((fix) => applyFix(text, fix))).toContain("All mugs are £5. All plates are £9.");
  });

  test("leave no picture between them behind", () => {
    const text = "Only 3 left! 👉 Only 3 left!\nMy aunt turned every bowl herself, from the ash behind the house.";
    const taken = flagsOf(text).flatMap(({ fixes }) => fixes.map((fix) => applyFix(text, fix)));
    expect(taken).toContain("My aunt turned every bowl herself, from the ash behind the house.");
  });

  test("leave no gap behind at the end", () => {
    const text = "I'll show you the workshop. 👉 Order now! Order now! Order now!";
    const taken = flagsOf(text).flatMap(({ fixes }) => fixes.map((fix) => applyFix(text, fix)));
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.filter((one) => one !== one.trim())).toEqual([]);
  });

  test("press no less for being told once", () => {
    const once = checkPost("All mugs are £5. Act now!", plainContext).pressure.score;
    expect(checkPost("All mugs are £5. Act now! Act now!", plainContext).pressure.score).toBeGreaterThan(once);
  });

  test("are told apart from other words of the same rule", () => {
    const flags = flagsOf("All mugs are £5. Act now! All plates are £9. Don't wait!");
    expect(flags.filter(({ ruleId }) => ruleId === "hard-sell/urgency").length).toBe(2);
  });

  test("are found at each place where each is to be mended", () => {
    const gaps = checkPost("Hi {{name}}, the oven is on. See you soon, {{name}}.", plainContext).diagnostics;
    expect(gaps.filter(({ ruleId }) => ruleId === "automation/placeholder").length).toBe(2);
  });
});
