import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NEAR, offerLines } from "../../../src/checker/index.ts";
import { applyFix } from "../../support/apply-fix.ts";

const kept = {
  bread: "My grandmother kneaded at four so that the fishermen had warm bread before the boats went out.",
  boots: "We mend boots because throwing away what can be mended makes nobody richer.",
  dogs: "A dog that is afraid of the clippers gets to sniff them first, for as long as it likes.",
  tables: "We plant a tree in the school yard for every table that leaves the workshop.",
  bikes: "The first bike I built for my son is still hanging over the counter.",
};
const lines = Object.values(kept);

describe("the owner's own lines", () => {
  test.for([
    ["bread", "Sourdough and rye loaves are back in the oven this week. Order yours online today."],
    ["boots", "New season walking boots have arrived in all sizes. Get yours before Saturday."],
    ["dogs", "Full groom for your dog with bath and nails, book your slot online."],
    ["tables", "Oak dining tables now with benches to match. Order before the end of the month."],
    ["bikes", "Kids bikes in four colours, 20 inch wheels, ready to ride. Come and see them."],
  ] as const)("about %s come first where the post is about them", ([which, post]) => {
    const [first] = offerLines(post, lines);
    expect(lines[first?.at ?? -1]).toBe(kept[which]);
    expect(first?.nearness).toBeGreaterThanOrEqual(NEAR);
  });

  test("about something else are not near", () => {
    const offered = offerLines("The tax office moved the deadline to the end of January.", lines);
    expect(offered.filter(({ nearness }) => nearness >= NEAR)).toEqual([]);
  });

  test("go before the closing hashtags, word for word", () => {
    const post = "Walking boots are back. #boots #hills";
    const [first] = offerLines(post, [kept.boots]);
    expect(first && applyFix(post, first.fix)).toBe(`Walking boots are back.\n\n${kept.boots} #boots #hills`);
  });

  test("are the text where there is none", () => {
    expect(offerLines("", [kept.boots]).map(({ fix }) => applyFix("", fix))).toEqual([kept.boots]);
  });

  test("that stand in the text already are not offered", () => {
    expect(offerLines(`Boots! ${kept.boots}`, [kept.boots, "  "])).toEqual([]);
  });

  test("of any wording are offered once each, and taken leave the rest as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string({ unit: "grapheme" })), (post, words) => {
        const offered = offerLines(post, words);
        expect(new Set(offered.map(({ at }) => at)).size).toBe(offered.length);
        for (const { at, fix } of offered) {
          const taken = applyFix(post, fix);
          expect(taken).toContain(words[at]?.trim());
          expect(taken.length).toBeGreaterThanOrEqual(post.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
