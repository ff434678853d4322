import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pressureOf, weighEvidence } from "../../../src/checker/engine/pressure.ts";
import type { Evidence } from "../../../src/checker/engine/evidence.ts";
import type { Fingerprint, RuleId } from "../../../src/checker/index.ts";

const finding = (ruleId: RuleId, pressure: number): Evidence => ({
  diagnostic: {
    ruleId,
    severity: "info",
    place: { in: "post" },
    message: "",
    fixes: [],
    fingerprint: "0" as Fingerprint, // not looked at
  },
  pressure,
});

describe("evidence", () => {
  test("of several rules adds up", () => {
    expect(weighEvidence([finding("hard-sell/a", 0.4)], 20)).toBe(0.4);
    expect(weighEvidence([finding("hard-sell/a", 0.4), finding("hard-sell/b", 0.4)], 20)).toBe(0.64);
  });

  test("of the same rule counts half the second time and nothing after that", () => {
    const twice = [finding("hard-sell/a", 0.4), finding("hard-sell/a", 0.4)];
    expect(weighEvidence(twice, 20)).toBe(0.52);
    expect(weighEvidence([...twice, finding("hard-sell/a", 0.4)], 20)).toBe(0.52);
  });

  test("is diluted in a long text", () => {
    expect(weighEvidence([finding("hard-sell/a", 0.4)], 600)).toBe(0.1);
    expect(weighEvidence([finding("hard-sell/a", 0.8)], 600)).toBe(0.4);
  });
});

describe("pressure", () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  const levels = ["none", "mild", "strong"];

  test("never falls when the rules find more, and its score fits its level", () => {
    fc.assert(
      fc.property(chance, chance, chance, chance, fc.boolean(), (any, strong, low, more, offers) => {
        const push = { any, strong, sentences: [] };
        const before = pressureOf(push, 0.01 + low / 2, offers);
        const after = pressureOf(push, Math.min(1, 0.01 + low / 2 + more / 2), offers);
        expect(levels.indexOf(after.level)).toBeGreaterThanOrEqual(levels.indexOf(before.level));
        for (const { level, score } of [before, after]) {
          expect(level).toBe(score >= 0.6 ? "strong" : score >= 0.25 ? "mild" : "none");
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("asks words to be surer where neither a rule nor an ask speaks for it", () => {
    const push = { any: 0.65, strong: 0.1, sentences: [] };
    expect(pressureOf(push, 0, false).level).toBe("none");
    expect(pressureOf(push, 0, true).level).toBe("mild");
  });
});
