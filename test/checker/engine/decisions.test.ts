import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPost, type Diagnostic, rules } from "../../../src/checker/index.ts";
import { defineRule } from "../../../src/checker/model/rule.ts";
import { type Decision, holding, leftBy } from "../../../src/domain/decision.ts";
import type { PostId } from "../../../src/domain/post.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { unmark } from "../../support/test-rule.ts";

const post = "00000000-0000-4000-8000-000000000000" as PostId; // stands for the post that is checked
const other = "00000000-0000-4000-8000-000000000001" as PostId;
const TODAY = "2026-10-15";
const terms = { reason: "", until: null, decidedAt: 0 };

const check = (text: string, decisions: readonly Decision[] = [], today = TODAY) =>
  checkPost(text, {
    profile: emptyProfile,
    left: new Set(leftBy(holding(decisions, today, ({ postId }) => postId === post))),
  });

const here = ({ ruleId, fingerprint }: Diagnostic, postId = post): Decision =>
  ({ reach: "here", ruleId, postId, fingerprint, words: "", opening: "", ...terms }); // prettier-ignore
const phrase = ({ ruleId, phrase: words }: Diagnostic): Decision =>
  ({ reach: "phrase", ruleId, phrase: words ?? "", words: "", opening: null, ...terms }); // prettier-ignore
const inPost = (ruleId: string, postId = post): Decision => ({ reach: "post", ruleId, postId, opening: "", ...terms });
const off = (ruleId: string): Decision => ({ reach: "rule", ruleId, opening: null, ...terms });

const idsOf = (found: readonly Diagnostic[]): readonly string[] => found.map(({ ruleId }) => ruleId);
const found = (text: string, ruleId: string, decisions: readonly Decision[] = []): readonly Diagnostic[] =>
  check(text, decisions).diagnostics.filter((one) => one.ruleId === ruleId);

/** The finding of a rule in a text. */
function findingOf(text: string, ruleId: string): Diagnostic {
  const [first] = found(text, ruleId);
  if (!first) throw new Error(`${ruleId} finds nothing in “${text}”`);
  return first;
}

/** A rule that finds words in a row. */
const wordRule = (name: string, words: readonly string[], pressure: number) =>
  defineRule({
    id: `hard-sell/${name}`,
    severity: "warning",
    docs: { summary: "s", why: "w", principles: ["S0.35"], leavesAlone: "l" },
    messages: { found: "Found." },
    examples: { flagged: [], clean: [] },
    check({ text: { tokens } }, report) {
      const first = tokens.findIndex((_, at) => words.every((word, index) => tokens[at + index]?.lower === word));
      const span = { from: tokens[first]?.from ?? 0, to: tokens[first + words.length - 1]?.to ?? 0 };
      if (first >= 0) report({ messageId: "found", place: { in: "text", span }, data: {}, pressure });
    },
  });

/** What each rule flags, one example after the other. */
const flagged = rules.flatMap((rule) => rule.examples.flagged.map((example) => unmark(example).text));
/** Lines that stand around it. */
const lines = fc.array(fc.constantFrom(...rules.flatMap(({ examples }) => [...examples.clean, ...flagged])), {
  maxLength: 3,
});

describe("a decision about a flag here", () => {
  test("holds whatever is written around its line", () => {
    const oneLine = flagged.filter((text) => !text.includes("\n"));
    fc.assert(
      fc.property(fc.constantFrom(...oneLine), lines, lines, lines, lines, (line, before, after, newBefore, newAfter) => {
        const textOf = (above: readonly string[], below: readonly string[]) => ({
          text: [...above, line, ...below].join("\n\n"),
          from: above.map((one) => `${one}\n\n`).join("").length,
        });
        const onLine = ({ text, from }: ReturnType<typeof textOf>, decisions: readonly Decision[]) =>
          check(text, decisions).diagnostics.filter(
            ({ place }) => place.in === "text" && place.span.from >= from && place.span.to <= from + line.length,
          );
        const left = onLine(textOf(before, after), []);
        const again = onLine(textOf(newBefore, newAfter), left.map((one) => here(one)));
        const names = new Set(left.map(({ ruleId, phrase: words }) => `${ruleId} ${words}`));
        expect(again.filter(({ ruleId, phrase: words }) => names.has(`${ruleId} ${words}`))).toEqual([]);
      }),
      { numRuns: 300 },
    ); // prettier-ignore
  });

  test("does not hold in another post, nor when its sentence changes", () => {
    const finding = findingOf("The mugs are out. Today only!", "hard-sell/urgency");
    const decision = here(finding);
    expect(found("Today only!", "hard-sell/urgency", [decision])).toEqual([]);
    expect(found("Today only for you two!", "hard-sell/urgency", [decision])).toHaveLength(1);
    expect(found("Today only!", "hard-sell/urgency", [here(finding, other)])).toHaveLength(1);
  });
});

describe("a decision about a phrase", () => {
  const decision = phrase(findingOf("Today only! The mugs are out.", "hard-sell/urgency"));

  test("holds wherever the words stand, in any case and with any marks", () => {
    for (const text of ["We fire the kiln today only.", "TODAY ONLY!!!", "Mugs “as they come”, today only: 12"])
      expect(found(text, "hard-sell/urgency", [decision])).toEqual([]);
  });

  test("leaves other words and other rules alone", () => {
    expect(idsOf(found("Today only, act now!", "hard-sell/urgency", [decision]))).toEqual(["hard-sell/urgency"]);
    expect(found("Today only! Just 2 left!", "hard-sell/scarcity", [decision])).toHaveLength(1);
  });

  test("about a row of signs is about that row alone", () => {
    const fire = phrase(findingOf("Open 🔥🔥🔥🔥🔥", "clutter/emoji"));
    expect(found("🔥🔥🔥🔥🔥 come in", "clutter/emoji", [fire])).toEqual([]);
    expect(found("Open 🎉🎉🎉🎉🎉", "clutter/emoji", [fire])).toHaveLength(1);
  });
});

describe("a decision about a rule", () => {
  const text = "Today only! Act now.";

  test("in one post holds there for all that it finds", () => {
    expect(found(text, "hard-sell/urgency").length).toBe(2);
    expect(found(text, "hard-sell/urgency", [inPost("hard-sell/urgency")])).toEqual([]);
    expect(found(text, "hard-sell/urgency", [inPost("hard-sell/urgency", other)]).length).toBe(2);
    expect(found("Only 2 left!", "hard-sell/scarcity", [inPost("hard-sell/urgency")])).toHaveLength(1);
  });

  test("that is turned off holds for every post, and for every one of the rules", () => {
    for (const rule of rules) {
      for (const example of rule.examples.flagged.slice(0, 2))
        expect(found(unmark(example).text, rule.id, [off(rule.id)])).toEqual([]);
    }
  });
});

describe("what is left", () => {
  test("does not count as a push, and its sentence says nothing", () => {
    const text = "Today only! Half price, hurry! The kettle is on.";
    const before = check(text);
    const after = check(
      text,
      before.diagnostics.map((one) => here(one)),
    );
    expect(before.pressure.level).not.toBe("none");
    expect(after.pressure.level).toBe("none");
    expect(after.diagnostics).toEqual([]);
  });

  test("is in the report, once for findings that overlap", () => {
    const before = check("Hurry, act now! The kettle is on.");
    const after = check(
      "Hurry, act now! The kettle is on.",
      before.diagnostics.map((one) => off(one.ruleId)),
    );
    expect(idsOf(after.left)).toEqual(idsOf(before.diagnostics));
    expect(before.left).toEqual([]);
  });

  test("by its words takes along what it covered, and by its rule lets the others speak", () => {
    const heavy = "hard-sell/heavy";
    const light = "hard-sell/light";
    const text = "Loud bold words. The kettle is on.";
    const rulesHere = [wordRule("heavy", ["loud", "bold"], 0.5), wordRule("light", ["loud"], 0.2)];
    const checkWith = (decisions: readonly Decision[]) =>
      checkPost(text, { profile: emptyProfile, left: new Set(leftBy(decisions)) }, rulesHere);
    const [spoken] = checkWith([]).diagnostics;
    if (!spoken) throw new Error("nothing found");
    expect(spoken.ruleId).toBe(heavy);
    expect(idsOf(checkWith([here(spoken)]).diagnostics)).toEqual([]);
    expect(idsOf(checkWith([phrase(spoken)]).diagnostics)).toEqual([]);
    expect(idsOf(checkWith([off(heavy)]).diagnostics)).toEqual([light]);
    expect(idsOf(checkWith([off(light)]).diagnostics)).toEqual([heavy]);
  });

  test("is over after its last day, and not before", () => {
    const decision = { ...off("hard-sell/urgency"), until: TODAY };
    const flags = (today: string) => idsOf(check("Act now!", [decision], today).diagnostics);
    expect(flags(TODAY)).not.toContain("hard-sell/urgency");
    expect(flags("2026-10-16")).toContain("hard-sell/urgency");
  });

  test("costs time in proportion to the text", () => {
    const text = "Act now! Today only £5. The kettle is on.\n".repeat(2000);
    const startedAt = performance.now();
    expect(check(text, [off("hard-sell/urgency")]).left.length).toBe(4000);
    const half = performance.now();
    check(text);
    expect(half - startedAt).toBeLessThan(5 * (performance.now() - half) + 500);
  });
});
