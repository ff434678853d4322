import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cut, shortened } from "../../src/domain/text.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const charactersOf = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

const texts = fc
  .array(fc.constantFrom("the ", "kiln", "🐕", "👩‍👩‍👧", "🇩🇪", "e\u0301", " ", "\n", "日本語", "https://a.example/b-c-d", "a"), { maxLength: 40 })
  .map((parts) => parts.join("")); // prettier-ignore
const lengths = fc.integer({ min: 1, max: 60 });

describe("a text that is cut", () => {
  test("is its own beginning, as long as it may be, in whole characters", () => {
    fc.assert(
      fc.property(texts, lengths, (text, most) => {
        const beginning = cut(text, most);
        const rest = charactersOf(text.slice(beginning.length));
        expect(text.startsWith(beginning)).toBe(true);
        expect(beginning.length).toBeLessThanOrEqual(most);
        expect([...charactersOf(beginning), ...rest]).toEqual(charactersOf(text));
        expect(beginning.length + (rest[0]?.length ?? Infinity)).toBeGreaterThan(most);
      }),
    );
  });

  test("for a line is whole, or ends with an ellipsis", () => {
    fc.assert(
      fc.property(texts, lengths, (text, most) => {
        const line = shortened(text, most);
        expect(line.length).toBeLessThanOrEqual(most);
        expect(line === text || /(?:^|\S)…$/u.test(line)).toBe(true);
        expect(text.startsWith(line.replace(/…$/u, ""))).toBe(true);
        expect(line === text).toBe(text.length <= most);
      }),
    );
  });

  test("loses no word for nothing, and a long one only in part", () => {
    expect(shortened("the kiln is cold", 9)).toBe("the kiln…");
    expect(shortened("the kiln is cold", 12)).toBe("the kiln is…");
    expect(shortened("The kiln is cold. We wait for it.", 20)).toBe("The kiln is cold…");
    expect(shortened("see https://a.example/loaves-and-rolls-of-the-week", 40)).toBe(
      "see https://a.example/loaves-and-rolls-…",
    );
  });
});
