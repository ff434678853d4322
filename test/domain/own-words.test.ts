import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fineFault,
  type FineWords,
  isOwnWords,
  noOwnWords,
  type OwnWords,
  ownWordsBounds,
  readOwnWords,
  watchFault,
  type WatchedWords,
} from "../../src/domain/own-words.ts";

const watch = (words: string, more: Partial<WatchedWords> = {}): WatchedWords => ({
  words,
  reason: "",
  instead: "",
  ...more,
});
const fine = (words: string, ruleId: string | null = null): FineWords => ({ words, ruleId });

const known: OwnWords = {
  watched: [watch("Cheap")],
  fine: [fine("deal"), fine("hurry", "hard-sell/urgency")],
};

describe("an entry", () => {
  test.for([
    ["", "empty"],
    [" \u200B\t", "empty"],
    ["x".repeat(100_000), "too-long"],
    ["  cheap ", "twice"],
    ["DEAL", "both"],
    ["hurry", "both"],
    [".*", null],
    ["(((", null],
    ["שלום", null],
    ["🔥", null],
    ["state of the art", null],
  ] as const)("to watch, “%s”, is told: %s", ([words, fault]) => {
    expect(watchFault(watch(words), known)).toBe(fault);
  });

  test("has a better wording that does not hold the words themselves, and a reason that fits", () => {
    expect(watchFault(watch("guys", { instead: "you Guys there" }), known)).toBe("not-better");
    expect(watchFault(watch("guys", { instead: "guyser" }), known)).toBe(null);
    expect(watchFault(watch("guys", { reason: "x".repeat(ownWordsBounds.reason + 1) }), known)).toBe("too-long");
  });

  test.for([
    [fine("hurry"), null],
    [fine("hurry", "hard-sell/urgency"), "twice"],
    [fine("hurry", "hard-sell/fear"), null],
    [fine("deal", "hard-sell/hype"), "twice"],
    [fine("CHEAP"), "both"],
    [fine(""), "empty"],
  ] as const)("that is fine, %j, is told: %s", ([entry, fault]) => {
    expect(fineFault(entry, known)).toBe(fault);
  });

  test("has no room in a full list", () => {
    const full: OwnWords = { ...noOwnWords, watched: Array.from({ length: ownWordsBounds.count }, (_, at) => watch(`w${at}`)) };
    expect([watchFault(watch("one more"), full), fineFault(fine("one more"), full)]).toEqual(["too-many", null]);
  }); // prettier-ignore
});

describe("lists from outside", () => {
  test("are read entry by entry, and each fault has its place", () => {
    const { ownWords, faults } = readOwnWords({
      watched: [{ words: "cheap" }, { words: 7 }, { words: "CHEAP" }, "guys"],
      fine: [{ words: "deal" }, { words: "cheap" }, { words: "hurry", ruleId: "hard-sell/urgency" }],
    });
    expect(ownWords).toEqual({ watched: [watch("cheap")], fine: [fine("deal"), fine("hurry", "hard-sell/urgency")] });
    expect(faults).toEqual([
      { list: "watched", entry: 2, fault: "unread" },
      { list: "watched", entry: 3, fault: "twice" },
      { list: "watched", entry: 4, fault: "unread" },
      { list: "fine", entry: 2, fault: "both" },
    ]);
  });

  test("never break anything, and what was read of them is read as it is", () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (watched, others) => {
        const { ownWords } = readOwnWords({ watched: [JSON.parse(watched)], fine: JSON.parse(others) });
        expect(isOwnWords(ownWords)).toBe(true);
        expect(readOwnWords(ownWords)).toEqual({ ownWords, faults: [] });
      }),
    );
  });
});
