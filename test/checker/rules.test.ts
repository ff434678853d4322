import { describe, expect, test } from "vitest";
import { type AnyRule, calendarRules, checkPost, replyRules, rules as postRules } from "../../src/checker/index.ts";
import { applyFix } from "../support/apply-fix.ts";
import { exampleContext, testRule, unmark } from "../support/test-rule.ts";

/** Rules that read one text, a post or an answer. */
const rules = [...postRules, ...replyRules];

for (const rule of rules) testRule(rule);

/** How many sentences begin with a small letter. */
const smallStarts = (text: string): number => text.match(/(?:^|[.!?]\s+)\p{Ll}/gu)?.length ?? 0;

/** Double or lost spaces, stray marks and doubled words. */
const BADLY_CUT = / {2}|^[\s,]|\s[,.!?]|[,.]{2}$|[,;:–—]\s*[.!?]|\b(\w+) \1\b/iu;

/** What a network has no room for is the owner's to shorten. */
const isOwnersCut = ({ id }: AnyRule): boolean => id.startsWith("channel/");

/** What is wrong with the rewordings that a rule offers for an example. */
function problemsWith(rule: AnyRule, text: string): readonly string[] {
  const check = (written: string) => checkPost(written, exampleContext(rule), [rule]).diagnostics;
  const before = check(text);
  return before
    .flatMap(({ fixes }) => fixes)
    .flatMap((fix) => {
      const fixed = applyFix(text, fix);
      const became = `“${text}” became “${fixed}”`;
      return [
        // With one sentence less, a remark on the tone of the whole may go altogether.
        ...(check(fixed).length < before.length ? [] : [`${became} and is flagged still`]),
        ...(BADLY_CUT.test(fixed) || !/\p{L}/u.test(fixed) ? [`${became}, which is badly cut`] : []),
        ...(smallStarts(fixed) > smallStarts(text) ? [`${became} and lost a capital`] : []),
      ];
    });
}

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

  test.for(rules.filter((rule) => !isOwnersCut(rule)).map((rule) => [rule.id, rule] as const))(
    "%s offers something for some of its examples",
    ([, rule]) => {
      const examples = rule.examples.flagged.map((example) => unmark(example).text);
      const answered = examples.filter((text) =>
        checkPost(text, exampleContext(rule), [rule]).diagnostics.some(
          ({ place, fixes }) => fixes.length > 0 || place.in !== "text",
        ),
      );
      expect(answered).not.toEqual([]);
    },
  );

  test.for(rules.map((rule) => [rule.id, rule] as const))(
    "%s offers rewordings which check clean of it and read as sentences",
    ([, rule]) => {
      expect(rule.examples.flagged.flatMap((example) => problemsWith(rule, unmark(example).text))).toEqual([]);
    },
  );
});
