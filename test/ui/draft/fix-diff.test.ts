import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Edit } from "../../../src/checker/index.ts";
import { diffOf, edgesOf, resultOf } from "../../../src/ui/draft/fix-diff.ts";
import { applyFix } from "../../support/apply-fix.ts";

const fix = (...edits: readonly Edit[]) => ({ label: "", edits });

describe("an offered wording is shown", () => {
  test("in whole words, with what stays around it", () => {
    const text = "Only today! Hurry, once they're gone they're gone.";
    expect(diffOf(text, fix({ from: 12, to: 20, insert: "O" }))).toEqual([
      { kind: "gone", text: "Hurry, once" },
      { kind: "new", text: "Once" },
      { kind: "kept", text: " they're gone they're gone." },
    ]);
  });

  test("as the sentence will read: words that others stand in for are not shown, words that only go are", () => {
    const text = "The kiln is cold. Our mugs are second to none, today only! Come by. We open at nine.";
    const [praise, hurry] = [text.indexOf("second"), text.indexOf(", today only")];
    const read = (...edits: readonly Edit[]) => resultOf(diffOf(text, fix(...edits)));
    expect(read({ from: praise, to: hurry, insert: "made here" })).toEqual([
      { kind: "kept", text: "Our mugs are " },
      { kind: "new", text: "made here," },
      { kind: "kept", text: " today only!" },
    ]);
    expect(read({ from: hurry, to: hurry + 12, insert: "" })).toContainEqual({
      kind: "gone",
      text: "none, today only!",
    });
  });

  test("as coming only, when nothing goes", () => {
    expect(diffOf("Book now!", fix({ from: 9, to: 9, insert: " We mend for nothing." }))).toEqual([
      { kind: "kept", text: "Book now!" },
      { kind: "new", text: " We mend for nothing." },
    ]);
  });

  test("as going only, when nothing comes", () => {
    expect(diffOf("Act now. The kiln is cold.", fix({ from: 0, to: 9, insert: "" }))).toEqual([
      { kind: "gone", text: "Act now. " },
      { kind: "kept", text: "The kiln is cold." },
    ]);
  });

  test("with the space beside struck words set apart", () => {
    expect(edgesOf(" two words\n")).toEqual([" ", "two words", "\n"]);
    expect(edgesOf("   ").join("")).toBe("   ");
  });

  test("with dots where more of the text stands", () => {
    const text = `${"before ".repeat(20)}NOW${" after".repeat(30)}`;
    const pieces = diffOf(text, fix({ from: 140, to: 143, insert: "now" }));
    expect(pieces.at(0)?.text).toMatch(/^… before /u);
    expect(pieces.at(-1)?.text).toMatch(/ …$/u);
    expect(pieces.map(({ text: part }) => part).join("").length).toBeLessThan(100);
  });

  test("with dots for a long stretch between what goes and what comes", () => {
    const story = "a long story of rain and tea ".repeat(10);
    const text = `Order now. ${story}The end.`;
    const pieces = diffOf(
      text,
      fix({ from: 0, to: 11, insert: "" }, { from: text.length, to: text.length, insert: " Order now." }),
    );
    expect(pieces.map(({ kind }) => kind)).toEqual(["gone", "kept", "new"]);
    expect(pieces.at(1)?.text).toMatch(/^a long story of rain .* … .* The end\.$/u);
    expect(pieces.at(1)?.text.length).toBeLessThan(100);
  });

  test("so that the old words and the new words read as the text before and after", () => {
    const word = fc.constantFrom("Hurry,", "a", "the", "mugs!", "👩‍🍳", "now", "\n\n");
    const short = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(short, fc.nat(), fc.nat(), fc.constantFrom("", "new", " two words "), (text, a, b, insert) => {
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const change = fix({ from, to, insert });
        const pieces = diffOf(text, change);
        const read = (kinds: readonly string[]): string =>
          pieces
            .map((piece) => (kinds.includes(piece.kind) ? piece.text : ""))
            .join("")
            .replaceAll(/^… | …$/gu, "");
        expect(text).toContain(read(["kept", "gone"]));
        expect(applyFix(text, change)).toContain(read(["kept", "new"]));
      }),
    );
  });
});
