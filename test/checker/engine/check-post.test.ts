import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPost, type PostReport } from "../../../src/checker/index.ts";
import { defineRule } from "../../../src/checker/model/rule.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";

const context = { profile: emptyProfile };

const docs = { summary: "s", why: "w", principles: ["S0.35"], leavesAlone: "l" } as const;
const examples = { flagged: [], clean: [] };

/** A rule that finds the word it is given, pushing as hard as told. */
const wordRule = (name: string, word: string, pressure: number) =>
  defineRule({
    id: `hard-sell/${name}`,
    severity: "warning",
    docs,
    messages: { found: "Found “{word}”." },
    examples,
    check(post, report) {
      for (const { from, to } of post.text.tokens.filter((token) => token.lower === word)) {
        report({ messageId: "found", place: { in: "text", span: { from, to } }, data: { word }, pressure });
      }
    },
  });

const broken = defineRule({
  id: "clutter/broken",
  severity: "info",
  docs,
  messages: {},
  examples,
  check() {
    throw new Error("lost its way");
  },
});

const fingerprints = (report: PostReport): string[] => report.diagnostics.map(({ fingerprint }) => fingerprint);

describe("the report", () => {
  test("keeps what the other rules found when one breaks, and names the broken one", () => {
    const report = checkPost("A loud word", context, [broken, wordRule("loud", "loud", 0.3)]);
    expect(report.faults).toEqual([{ ruleId: "clutter/broken", reason: "lost its way" }]);
    expect(report.diagnostics.map(({ message }) => message)).toEqual(["Found “loud”."]);
  });

  test("lists findings in the order of the text and fills the messages", () => {
    const report = checkPost("one two", context, [wordRule("two", "two", 0.3), wordRule("one", "one", 0.3)]);
    expect(report.diagnostics.map(({ message }) => message)).toEqual(["Found “one”.", "Found “two”."]);
  });

  test("lets the heaviest speak where findings of one group overlap", () => {
    const report = checkPost("loud", context, [wordRule("light", "loud", 0.3), wordRule("heavy", "loud", 0.5)]);
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(["hard-sell/heavy"]);
  });

  test("is the same, byte for byte, for the same text and context", () => {
    const text = "Order now! We opened because nobody here had a baker. What's your favourite loaf?";
    const first = JSON.stringify(checkPost(text, context));
    checkPost("something else entirely, 2-for-1.today", context);
    expect(JSON.stringify(checkPost(text, context))).toBe(first);
  });

  test("takes any string without a fault, with spans inside the text", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.lorem({ mode: "sentences", maxCount: 6 }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { diagnostics, strengths, faults, pressure, why } = checkPost(text, context);
        expect(faults).toEqual([]);
        const spans = diagnostics.flatMap(({ place }) => (place.in === "text" ? [place.span] : []));
        for (const { from, to } of [...spans, ...strengths.map(({ span }) => span)]) {
          expect(from >= 0 && from < to && to <= text.length).toBe(true);
        }
        expect(pressure.score >= 0 && pressure.score <= 1 && why.score >= 0 && why.score <= 1).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a fingerprint", () => {
  const rules = [wordRule("loud", "loud", 0.3)];

  test("survives edits elsewhere in the text", () => {
    const before = fingerprints(checkPost("This is a loud word here.", context, rules));
    const after = fingerprints(checkPost("A new beginning! 🎉 This is a loud word here. And an end.", context, rules));
    expect(after).toEqual(before);
  });

  test("changes when its own sentence does, so that the owner is asked again", () => {
    const before = fingerprints(checkPost("This is a loud word here.", context, rules));
    expect(fingerprints(checkPost("We sell loud speakers.", context, rules))).not.toEqual(before);
  });

  test("is that of its own words, also where the next finding is close by", () => {
    const both = checkPost("loud bold", context, [wordRule("word", "loud", 0.3), wordRule("word", "bold", 0.3)]);
    expect(new Set(fingerprints(both)).size).toBe(2);
  });

  test("is that of its own sentence, whatever stands before and after it", () => {
    const before = fingerprints(checkPost("The kettle is on. Loud! Come in.", context, rules));
    expect(fingerprints(checkPost("Loud! We bake at six.", context, rules))).toEqual(before);
  });
});
