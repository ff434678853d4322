import fc from "fast-check";
import { expect, test } from "vitest";
import { type CutKind, tokenize } from "../../../src/checker/text/tokenize.ts";

function cut(text: string): string[] {
  const tokens: string[] = [];
  const take = (kind: CutKind, from: number, to: number): void => {
    tokens.push(`${kind} ${from} ${text.slice(from, to).trim()}`);
  };
  tokenize(text, [], { take });
  return tokens;
}

test("a token is the same before an ASCII space and before another, though another pattern cuts it", () => {
  const part = fc.oneof(
    fc.constantFrom("don't", "don’t", "rock'n'roll", "'tis", "it''s", "_a_1", "1st", "22nds", "3.5", "1,000", "12:30:15", "1."),
    fc.constantFrom("#tag", "#1", "##", "#_", `#${"a".repeat(120)}`, "--", "-a-", "*", "%", "a_b", "x'1", "2-for-1", "..."),
    fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 6 }).map((value) => value.replaceAll(/\s/gu, "")),
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      expect(cut(parts.join(" "))).toEqual(
        cut(
          parts
            .map((value) => `${value}\u00A0`)
            .join("")
            .slice(0, -1),
        ),
      );
    }),
    { numRuns: 5000 },
  );
});
