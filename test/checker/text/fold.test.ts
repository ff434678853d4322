import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPost, rules } from "../../../src/checker/index.ts";
import { fold } from "../../../src/checker/text/fold.ts";
import { exampleContext, unmark } from "../../support/test-rule.ts";

/** Letters of other alphabets that look like these. */
const DISGUISES: Readonly<Record<string, string>> = {
  A: "А", B: "В", C: "С", E: "Е", H: "Н", I: "І", K: "К", M: "М", O: "О", P: "Р", T: "Т", X: "Х", Y: "У",
  a: "а", c: "с", e: "е", i: "і", j: "ј", o: "о", p: "р", s: "ѕ", x: "х", y: "у",
}; // prettier-ignore

/** Rules that judge words, each with an example that it flags. */
const examples = rules
  .filter(({ id }) => id.startsWith("hard-sell/"))
  .flatMap((rule) => rule.examples.flagged.map((example) => ({ rule, text: unmark(example).text })));

describe("A text in disguise", () => {
  test.for([
    ["Нurry, buу nоw!", "Hurry, buy now!"],
    ["ΗURRY, ВUY", "HURRY, BUY"],
    ["Скидка в Boutique", "Скидка в Boutique"],
    ["Я рассказал о buу nоw", "Я рассказал о buy now"],
    ["а", "а"],
    ["5 μm", "5 μm"],
  ] as const)("%s is read as %s", ([written, plain]) => {
    expect(fold(written).plain).toBe(plain);
  });

  test("is flagged where the plain one is, whichever letters look-alikes stand for", () => {
    expect(examples.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.infiniteStream(fc.boolean()), ({ rule, text }, choices) => {
        const disguised = [...text].map((letter) => (choices.next().value === true ? (DISGUISES[letter] ?? letter) : letter)).join(""); // prettier-ignore
        const places = (words: string) => checkPost(words, exampleContext(rule), [rule]).diagnostics.map(({ place }) => place); // prettier-ignore
        expect(places(disguised)).toEqual(places(text));
      }),
      { numRuns: 500 },
    );
  });
});
