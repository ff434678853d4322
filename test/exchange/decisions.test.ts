import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Decision, MAX_REASON_LENGTH } from "../../src/domain/decision.ts";
import type { PostId } from "../../src/domain/post.ts";
import { noOwnWords, type OwnWords, readOwnWords } from "../../src/domain/own-words.ts";
import { foldedName, storable } from "../../src/domain/text.ts";
import { daysAfter, isLocalDate } from "../../src/exchange/dates.ts";
import { readDecisions, writeDecisions } from "../../src/exchange/decisions.ts";

const NOW = Date.UTC(2026, 9, 1);

const text = fc.string({ unit: "binary", maxLength: 40 }).map(storable);
const name = text.filter((given) => given.trim() !== "");
const postId = fc.uuid().map((id) => id as PostId);
const until = fc.option(fc.integer({ min: 0, max: 40_000 }).map((days) => daysAfter("1990-01-01", days)));
const common = { ruleId: name, reason: text, until, decidedAt: fc.integer({ min: 0, max: 4e12 }) };

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ ...common, reach: fc.constant("here" as const), postId, fingerprint: name, words: text, opening: text }),
  fc.record({
    ...common,
    reach: fc.constant("phrase" as const),
    phrase: name,
    words: text,
    opening: fc.constant(null),
  }),
  fc.record({ ...common, reach: fc.constant("post" as const), postId, opening: text }),
  fc.record({ ...common, reach: fc.constant("rule" as const), opening: fc.constant(null) }),
);

const listed = fc.uniqueArray(name, { maxLength: 6, selector: foldedName });
const ownWords: fc.Arbitrary<OwnWords> = fc.tuple(listed, text).map(([words, reason]) =>
  readOwnWords({
    watched: words.slice(0, 3).map((one) => ({ words: one, reason })),
    fine: words.slice(3).map((one) => ({ words: one, ruleId: "hard-sell/hype" })),
  }).ownWords,
); // prettier-ignore

const read = (entries: unknown, more: object = {}) =>
  readDecisions(JSON.stringify({ schemaVersion: 1, decisions: entries, ...more }), NOW);

describe("a file of decisions", () => {
  test("gives back every decision that was written", () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), ownWords, (decisions, words) => {
        const read = { decisions, unread: [], words: { ownWords: words, faults: [] } };
        expect(readDecisions(writeDecisions(decisions, words), 0)).toEqual({ ok: true, value: read });
      }),
      { numRuns: 500 },
    );
  });

  test("may be written by hand, with no more than what is left", () => {
    expect(
      read([
        { reach: "rule", ruleId: "hard-sell/urgency" },
        { reach: "phrase", ruleId: "hard-sell/hype", phrase: "the best", note: "unknown fields are left alone" },
      ]),
    ).toEqual({
      ok: true,
      value: {
        decisions: [
          { reach: "rule", ruleId: "hard-sell/urgency", reason: "", until: null, decidedAt: NOW, opening: null },
          { reach: "phrase", ruleId: "hard-sell/hype", phrase: "the best", words: "", reason: "", until: null, decidedAt: NOW, opening: null },
        ],
        unread: [],
        words: { ownWords: noOwnWords, faults: [] },
      },
    }); // prettier-ignore
  });

  const rule = { reach: "rule", ruleId: "hard-sell/urgency" };
  test.for([
    ["entry", null],
    ["entry", "rule"],
    ["entry", [rule]],
    ["reach", {}],
    ["reach", { ...rule, reach: "everywhere" }],
    ["ruleId", { reach: "rule" }],
    ["ruleId", { reach: "rule", ruleId: " " }],
    ["ruleId", { reach: "rule", ruleId: "x".repeat(300) }],
    ["phrase", { ...rule, reach: "phrase" }],
    ["postId", { ...rule, reach: "post" }],
    ["fingerprint", { ...rule, reach: "here", postId: "p" }],
    ["reason", { ...rule, reason: 7 }],
    ["reason", { ...rule, reason: "x".repeat(MAX_REASON_LENGTH + 1) }],
    ["until", { ...rule, until: "2026-02-30" }],
    ["until", { ...rule, until: "soon" }],
    ["decidedAt", { ...rule, decidedAt: "yesterday" }],
  ] as const)("names the field (%s) of an entry that cannot be read, and reads the others: %j", ([field, entry]) => {
    const found = read([rule, entry, { ...rule, ruleId: "hard-sell/fear" }]);
    expect(found).toMatchObject({ ok: true, value: { unread: [{ entry: 2, field }] } });
    expect(found.ok && found.value.decisions).toHaveLength(2);
  });

  test.for(["", "{", "null", "7", "[]", "{}", '{"decisions": {}}', '{"schemaVersion": 2, "decisions": []}'])(
    "is told from another file: %s",
    (content) => {
      expect(readDecisions(content, NOW)).toMatchObject({ ok: false, error: { code: "not-decisions" } });
    },
  );

  test("may hold own words alone, and names each that it cannot read", () => {
    const content = JSON.stringify({ words: { watched: [{ words: "guys" }, { words: "" }], fine: [{ words: "guys" }] } });
    expect(readDecisions(content, NOW)).toMatchObject({
      ok: true,
      value: {
        decisions: [],
        words: {
          ownWords: { watched: [{ words: "guys", reason: "", instead: "" }], fine: [] },
          faults: [{ list: "watched", entry: 2, fault: "empty" }, { list: "fine", entry: 1, fault: "both" }],
        },
      },
    });
  }); // prettier-ignore

  test("never throws, whatever JSON it is", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readDecisions(json, NOW).ok).toBeTypeOf("boolean");
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(read([JSON.parse(json)]).ok).toBe(true);
      }),
    );
  });
});

test("days are counted over months and years", () => {
  expect(daysAfter("2026-12-20", 30)).toBe("2027-01-19");
  expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
  expect(["2026-02-28", "2026-02-30", "2026-2-3", "tomorrow", ""].map(isLocalDate)).toEqual([true, false, false, false, false]); // prettier-ignore
});
