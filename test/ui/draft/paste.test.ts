import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstPart } from "../../../src/ui/draft/paste.ts";

describe("the first part of a text that is too long", () => {
  test("is the whole text when it fits", () => {
    expect(firstPart("plums", 5)).toBe("plums");
  });

  test("ends with a whole word", () => {
    expect(firstPart("plums and quinces", 12)).toBe("plums and");
  });

  test("never holds half a character", () => {
    expect(firstPart("😀😀", 3)).toBe("😀");
    expect(firstPart("a👩‍🍳b", 4)).toBe("a");
  });

  test("always fits, always begins the text, and is never torn", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat({ max: 70 }), (text, room) => {
        const part = firstPart(text, room);
        expect(part.length).toBeLessThanOrEqual(room);
        expect(text.startsWith(part)).toBe(true);
        expect(part.isWellFormed()).toBe(true);
        const graphemes = [...new Intl.Segmenter("en").segment(text)].map(({ index }) => index);
        expect([...graphemes, text.length]).toContain(part.length);
      }),
    );
  });
});
