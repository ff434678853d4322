import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPost, type Diagnostic, type PostReport } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { applyFix } from "../../support/apply-fix.ts";

const check = (text: string): PostReport => checkPost(text, { profile: emptyProfile, tryOffers: true });

const countByRule = (diagnostics: readonly Diagnostic[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { ruleId } of diagnostics) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return counts;
};

/** Sentences that push, as posts have them: in a list, behind a picture, in capitals, with a price, between others. */
const pushes = [
  "Order now!",
  "Book your table today.",
  "Click the link below 👇👇",
  "Get yours before Friday.",
  "🔥 TODAY ONLY 🔥",
  "Hurry, the offer ends soon!",
  "Only 3 left!",
  "Selling fast, so book a place.",
  "Don't miss out!!!",
  "Our soap is a game changer.",
  "The best scones in town, and half price on Mondays.",
  "Was £40, now £25.",
  "Like and share to win a hamper!",
  "Need a joiner? Ring Ned on 01234 555010.",
  "DM me 'OAK' and I'll show you how to 10x your sales.",
  "BUY YOUR TICKETS HERE!!!",
  "Act fast, because these deals won't last!",
  "You owe us your support.",
  "Follow us for more tips, sign up for the list, call us today.",
  "We leverage our end to end solution.",
];
const plain = ["The kettle is on from nine.", "My aunt turned every bowl herself.", "We open at ten, and the door sticks.", "Ned mended the roof in May."]; // prettier-ignore
const joins = fc.constantFrom(" ", "\n", "\n\n", "\n• ", "\n- ", " 👉 ");
const posts = fc
  .array(fc.tuple(fc.constantFrom(...pushes, ...plain), joins), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([words, join]) => words + join).join("").trim()); // prettier-ignore

/** Every offer for a text, with what it makes of it. */
const takenIn = (text: string) =>
  check(text).diagnostics.flatMap((flag) => flag.fixes.map((fix) => ({ flag, fix, taken: applyFix(text, fix) })));

describe("an offer that is taken", () => {
  test("answers its flag, brings no other one, and pushes no harder", () => {
    fc.assert(
      fc.property(posts, (text) => {
        const before = check(text);
        const was = countByRule(before.diagnostics);
        for (const { flag, taken } of takenIn(text)) {
          const after = check(taken);
          const now = countByRule(after.diagnostics);
          expect(now[flag.ruleId] ?? 0).toBeLessThan(was[flag.ruleId] ?? 0);
          expect(Object.entries(now).filter(([rule, count]) => count > (was[rule] ?? 0))).toEqual([]);
          const most = flag.ruleId.startsWith("hard-sell/") ? before.pressure.score : 1;
          expect(after.pressure.score).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("leaves the lines that it does not touch as they were, byte for byte", () => {
    fc.assert(
      fc.property(posts, (text) => {
        for (const { fix, taken } of takenIn(text)) {
          const from = Math.min(...fix.edits.map((edit) => edit.from));
          const to = Math.max(...fix.edits.map((edit) => edit.to));
          expect(taken.startsWith(text.slice(0, from))).toBe(true);
          expect(taken.endsWith(text.slice(to))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("leaves no bare picture, mark or gap behind where there was none", () => {
    const bare = /^[^\p{L}\p{N}#@\n]+$|\S {2,}\S|\n{3,}|[^\S\n],|,\.|\.\.(?!\.)/gmu;
    fc.assert(
      fc.property(posts, (text) => {
        const count = (written: string): number => written.match(bare)?.length ?? 0;
        for (const { taken } of takenIn(text)) {
          expect(count(taken)).toBeLessThanOrEqual(count(text));
          expect(taken).toBe(taken.trim());
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("leaving out", () => {
  const leftOut = (text: string): readonly string[] =>
    takenIn(text).filter(({ fix }) => fix.label.startsWith("Leave this")).map(({ taken }) => taken); // prettier-ignore

  test.for([
    [
      "🔥 Flash sale!! 🔥\nHurry!! 🔥\n\nThe kettle is on from nine.",
      "🔥 Flash sale!! 🔥\n\nThe kettle is on from nine.",
    ],
    ["• Bell tents £40\n• Today only!\n• Wood stoves £20", "• Bell tents £40\n• Wood stoves £20"],
    ["Clock is ticking! 👇👇\n\nThe plum jam is back on the shelf.", "The plum jam is back on the shelf."],
    [
      "Free tote with every order, while stocks last. The kettle is on.",
      "Free tote with every order. The kettle is on.",
    ],
    ["What a bargain! A full set of garden tools for £30.", "A full set of garden tools for £30."],
  ])("%j becomes %j", ([text, without]) => {
    expect(leftOut(text ?? "")).toContain(without);
  });

  test("is no offer where it would take a price, a number or a name with it", () => {
    expect(leftOut("Last few places for our Lego camp, £18 a child.")).toEqual([]);
    expect(leftOut("Offer expires Sunday!! Two mains and a bottle for £30")).toEqual([]);
  });

  test("is no offer where only another push would be left", () => {
    expect(leftOut("Our rye is selling fast, and the last batch is nearly gone.")).toEqual([]);
  });
});
