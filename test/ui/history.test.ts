import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDiff } from "../../src/ui/history/word-diff.ts";

const side = (before: string, after: string, without: "new" | "gone"): string =>
  wordDiff(before, after).filter(({ kind }) => kind !== without).map(({ text }) => text).join(""); // prettier-ignore

test("what is struck out and what stays are the one text, what comes and what stays the other", () => {
  const words = fc.array(fc.constantFrom("kettle ", "lamp\n", "🪔", " ", "don't ", "é"), { maxLength: 40 }).map((all) => all.join("")); // prettier-ignore
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect([side(before, after, "new"), side(before, after, "gone")]).toEqual([before, after]);
    }),
  );
});

test("a word with an apostrophe is one word", () => {
  expect(wordDiff("DON'T miss it", "Don't miss it")).toEqual([
    { kind: "gone", text: "DON'T" },
    { kind: "new", text: "Don't" },
    { kind: "kept", text: " miss it" },
  ]);
});

test("a long text is compared in no time", () => {
  const [before, after] = ["one two three ".repeat(3500), "one four three ".repeat(3300)];
  expect([side(before, after, "new"), side(before, after, "gone")]).toEqual([before, after]);
  expect(wordDiff(before, after).length).toBe(2);
});
