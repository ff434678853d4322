import fc from "fast-check";
import { analyse } from "../../../src/checker/text/analyse.ts";
import { describe, expect, test } from "vitest";
import { pressureFacts, pressureOf, weighEvidence } from "../../../src/checker/engine/pressure.ts";
import type { Evidence } from "../../../src/checker/engine/evidence.ts";
import type { Fingerprint, RuleId } from "../../../src/checker/index.ts";

const finding = (ruleId: RuleId, pressure: number): Evidence => ({
  diagnostic: {
    ruleId,
    severity: "info",
    place: { in: "post" },
    message: "",
    fixes: [],
    phrase: null,
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
  const odds = fc.double({ min: -4, max: 4, noNaN: true });
  const evidence = fc.double({ min: 0, max: 1, noNaN: true });
  const levels = ["none", "mild", "strong"];
  const zero = { why: 0, hint: 0, asks: 0, "asks more": 0, conversation: 0, know: 0, like: 0, trust: 0, ask: 0 };

  test("never falls when the words push more, nor does its score", () => {
    fc.assert(
      fc.property(
        odds,
        odds,
        fc.double({ min: 0, max: 4, noNaN: true }),
        evidence,
        fc.boolean(),
        fc.boolean(),
        (any, strong, more, found, offers, isFree) => {
          const read = (add: number) => {
            const said = { any: any + add, strong: strong + add };
            return pressureOf(
              pressureFacts({ post: { ...zero, ...said }, sentences: [{ ...said, why: 0 }] }, found, offers),
              analyse("Two short lines. Here they are."),
              isFree,
            );
          };
          const [before, after] = [read(0), read(more)];
          expect(levels.indexOf(after.level)).toBeGreaterThanOrEqual(levels.indexOf(before.level));
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          expect(after.score).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
