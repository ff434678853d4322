import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPost, type PostReport, type Span } from "../../src/checker/index.ts";
import { defineRule } from "../../src/checker/model/rule.ts";
import { rules } from "../../src/checker/rules/index.ts";
import { emptyProfile, type Profile } from "../../src/domain/profile.ts";
import { makeDraft, makePosts } from "../bench/corpus.ts";
import { applyFix } from "../support/apply-fix.ts";

/**
 * Whatever the string, the checker takes it. `ANY_STRING_ROUNDS=100000 npx vitest run test/checker/any-string.test.ts` tries more
 * of them than the usual run does.
 */
const ROUNDS = Number(process.env["ANY_STRING_ROUNDS"] ?? 10_000);

const withWhy: Profile = {
  ...emptyProfile,
  names: ["Nora"],
  whys: { ...emptyProfile.whys, why: "Nobody should throw away a kettle that can be mended. We show how it is done." },
};

const strings = (unit: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(unit, { maxLength }).map((parts) => parts.join(""));
/** Halves of pairs stand alone here as often as together. */
const halves = fc.oneof(fc.integer({ min: 0xd800, max: 0xdfff }), fc.integer({ min: 0, max: 0xffff })).map((code) => String.fromCharCode(code)); // prettier-ignore
const marks = fc.constantFrom("e", "n", "Z", " ", "\u0301", "\u0323", "\u20e3", "\u{1f3fd}", "\u200d", "\ufe0f", "1", "#", "👍", "\u{1f1ec}", "नि", "\u0e33"); // prettier-ignore
const signs = fc.constantFrom(..." !?.,;:-–—…'\"“”‘’«»()[]{}<>|/\\*%$£€₹₦#@&_=+~^`\n\r\t\v\u00a0\u2028\u200b\ufeff0123aAzZ😀🔥👇", "http://", "www.", ".com", "{{", "}}", "am", "pm", "Rs"); // prettier-ignore
/** Words that rules look for, with anything between and inside them. */
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...makePosts(120, 5).flatMap((post) => post.split(/(?<=[.!?\n])/u))) },
  fc.constantFrom("Hurry!", "ORDER NOW", "only 3 left", "𝗕𝗨𝗬 𝗡𝗢𝗪", "link in bio", "{{first_name}}", "Don't miss out", "tag a friend", "#sale #now", "Mañana abrimos a las nueve para todos."), // prettier-ignore
  strings(signs, 6),
  strings(halves, 3),
  strings(marks, 4),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const anyString = fc.oneof(
  { weight: 5, arbitrary: fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")) },
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  strings(halves, 60),
  strings(marks, 60),
  strings(signs, 80),
);

/** Every span of a report, those of rewordings too. */
const spansIn = (report: PostReport): readonly Span[] => [
  ...[...report.diagnostics, ...report.left].flatMap(({ place, fixes }) => [
    ...(place.in === "text" ? [place.span] : []),
    ...fixes.flatMap(({ edits }) => edits),
  ]),
  ...report.strengths.map(({ span }) => span),
  ...report.why.matches.map(({ span }) => span),
  ...report.unread.map(({ span }) => span),
];

const splitsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff]$/.test(text.charAt(at - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(at));
const isWrong = (text: string, { from, to }: Span): boolean =>
  !(from >= 0 && from <= to && to <= text.length) || splitsPair(text, from) || splitsPair(text, to);

/** What is wrong with the report on a text, in words. */
function wrongWith(text: string, profile: Profile): readonly string[] {
  const report = checkPost(text, { profile, channel: "X" });
  // A rewording may move a half that stood alone before; it must make no new ones.
  const fixes = text.isWellFormed() ? report.diagnostics.flatMap((diagnostic) => diagnostic.fixes) : [];
  return [
    ...report.faults.map(({ ruleId, reason }) => `${ruleId}: ${reason}`),
    ...spansIn(report)
      .filter((span) => isWrong(text, span))
      .map(({ from, to }) => `span ${from}..${to} of ${text.length}`),
    ...fixes.filter((fix) => !applyFix(text, fix).isWellFormed()).map(({ label }) => `“${label}” tears a character`),
  ];
}

describe("any string", () => {
  test.each([["without a profile", emptyProfile], ["with a profile", withWhy]] as const)("is taken %s: no fault, no offset outside or inside a character", (_, profile) => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(wrongWith(text, profile)).toEqual([]);
      }),
      { numRuns: ROUNDS / 2 },
    );
  }, 20_000 + ROUNDS * 20); // prettier-ignore

  test("of 100,000 characters too", () => {
    const long = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc.array(unit, { minLength: 20, maxLength: 60 }).map((parts) => {
        const some = parts.join("") || "a";
        return some.repeat(Math.ceil(100_000 / some.length)).slice(0, 100_000);
      });
    fc.assert(
      fc.property(fc.oneof(long(pieces), long(halves), long(marks), long(signs)), (text) => {
        expect(wrongWith(text, withWhy)).toEqual([]);
      }),
      { numRuns: Math.max(6, ROUNDS / 2000) },
    );
  }, 60_000 + ROUNDS * 20); // prettier-ignore
});

const timed = (text: string, times: number): number => {
  const start = performance.now();
  for (let time = 0; time < times; time++) checkPost(text, { profile: withWhy });
  return (performance.now() - start) / times;
};

/**
 * Time for the longer text against the shorter one, each the best of several in turn, since other programs run beside. The
 * shorter one is read as often as makes it as long, so that both pay alike for memory that is given back.
 */
function growth(longer: string, shorter: string, rounds: number): number {
  const times = Math.round(longer.length / shorter.length);
  let [long, short] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    short = Math.min(short, timed(shorter, times));
    long = Math.min(long, timed(longer, 1));
  }
  return long / Math.max(short, 0.1);
}

/** The first of a few growths that keeps the bound, or the last: a machine may be busy for longer than one of them takes. */
function leastGrowth(longer: string, shorter: string, rounds: number, bound: number): number {
  let last = growth(longer, shorter, rounds);
  for (let again = 0; again < 4 && last > bound; again++) last = growth(longer, shorter, rounds);
  return last;
}

describe("time is linear", () => {
  const units = ["!", "-", "7", "ab", "Zx9/", "#", "#a", "👍", "é", "\u0301", "新", "नि", "@a", "www.", "a.b", "$9", "(", "'", "{{", "“", "\ud83d"]; // prettier-ignore
  test.each(units)("in a run of “%s” without a space", (unit) => {
    const run = (length: number): string => unit.repeat(length / unit.length);
    expect(leastGrowth(run(8000), run(4000), 5, 2.6)).toBeLessThanOrEqual(2.6);
  });

  const endless = [
    "20% off ",
    "{{x}} ",
    "TBC ",
    "[NAME] ",
    "hi null ",
    "comment yes ",
    "Only 3 left ",
    "in Truro ",
    "a - b ",
  ];
  test.each(endless)("in “%s” without an end", (unit) => {
    const run = (length: number): string => unit.repeat(length / unit.length);
    expect(leastGrowth(run(24_000), run(12_000), 3, 2.6)).toBeLessThanOrEqual(2.6);
  });

  test("in words", () => {
    expect(leastGrowth(makeDraft(50_000), makeDraft(5000), 3, 13)).toBeLessThanOrEqual(13);
  }, 60_000);

  test("in words of another language", () => {
    const words = (count: number): string => "mañana abrimos a las nueve para todos. ".repeat(count / 7);
    expect(leastGrowth(words(50_000), words(5000), 2, 13)).toBeLessThanOrEqual(13);
  }, 60_000);
});

test("a rule that throws becomes a fault, and what the others found stands", () => {
  const broken = defineRule({
    id: "clutter/broken",
    severity: "info",
    docs: { summary: "s", why: "w", principles: ["S0.35"], leavesAlone: "l" },
    messages: {},
    examples: { flagged: [], clean: [] },
    check() {
      throw new Error("lost its way");
    },
  });
  for (const post of makePosts(50, 3)) {
    const { faults, ...rest } = checkPost(post, { profile: emptyProfile }, [broken, ...rules]);
    const { faults: none, ...sound } = checkPost(post, { profile: emptyProfile });
    expect({ faults, none, rest }).toEqual({
      faults: [{ ruleId: "clutter/broken", reason: "lost its way" }],
      none: [],
      rest: sound,
    });
  }
});
