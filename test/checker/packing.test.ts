import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupIn, packPairs, packWeights, weightAt } from "../../src/checker/reading/packing.ts";

describe("what training packs", () => {
  test("weights come back as they were", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3280, max: 3280 })), (weights) => {
        const packed: string = JSON.parse(JSON.stringify(packWeights(weights)));
        expect(weights.map((_, index) => weightAt(packed, index))).toEqual(weights);
      }),
    );
  });

  test("pairs come back with their places", () => {
    const token = fc.stringMatching(/^[a-c'!,}]{1,3}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(token, token), { selector: String, minLength: 1 }), (tokens) => {
        const pairs = tokens.map((two) => two.join(" ")).sort();
        const groups = packPairs(pairs).split("\n").map(groupIn);
        const back = groups.flatMap(({ first, from, seconds }) =>
          seconds.split(" ").map((second, index) => [from + index, `${first} ${second}`]),
        );
        expect(back).toEqual(pairs.map((pair, index) => [index, pair]));
      }),
    );
  });
});
