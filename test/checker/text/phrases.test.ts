import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/checker/text/analyse.ts";
import { defineLexicon, findPhrases, findUses } from "../../../src/checker/text/phrases.ts";

const find = (phrase: string, text: string): string[] =>
  findPhrases(analyse(text), defineLexicon([{ phrases: [phrase] }])).map(({ span }) => text.slice(span.from, span.to));

const uses = (phrase: string, text: string): number =>
  findUses(analyse(text), defineLexicon([{ phrases: [phrase] }])).length;

describe("a phrase", () => {
  test("matches whole words in any case and with either apostrophe", () => {
    expect(find("don't miss", "DON’T MISS it, weekends don't missing")).toEqual(["DON’T MISS"]);
    expect(find("ends today", "Weekends today are long.")).toEqual([]);
  });

  test("does not care about hyphens on either side", () => {
    expect(find("sign up", "Our sign-up sheet")).toEqual(["sign-up"]);
    expect(find("must-have", "A must have and a must-have")).toEqual(["must have", "must-have"]);
    expect(find("sign up", "Sign - - up here")).toEqual(["Sign - - up"]);
  });

  test("of a lexicon that is defined after a text was read is found in that text", () => {
    const text = analyse("Ends today, sign up");
    expect(findPhrases(text, defineLexicon([{ phrases: ["ends today"] }]))).toHaveLength(1);
    expect(findPhrases(text, defineLexicon([{ phrases: ["sign up"] }]))).toHaveLength(1);
  });

  test("gives way to a longer one from the same word, and to one as long that was defined before it", () => {
    const lexicon = defineLexicon([
      { phrases: ["order (now)?"], name: "short" },
      { phrases: ["order now today"], name: "long" },
      { phrases: ["order * today"], name: "late" },
    ]);
    const named = (text: string): string[] => findPhrases(analyse(text), lexicon).map(({ entry }) => entry.name);
    expect(named("Order now. Order now today. Order one today.")).toEqual(["short", "long", "late"]);
  });

  test("may hold alternatives, of several words too, and optional parts", () => {
    expect(find("(last|final) (chance|few days)", "Final few days, last chance")).toEqual([
      "Final few days",
      "last chance",
    ]);
    expect(find("for (a)? limited time", "for limited time, for a limited time")).toEqual([
      "for limited time",
      "for a limited time",
    ]);
  });

  test("may hold groups within groups", () => {
    expect(find("ends (today|in # (hours|minutes))", "Ends today, ends in 3 hours")).toEqual([
      "Ends today",
      "ends in 3 hours",
    ]);
    expect(() => defineLexicon([{ phrases: ["ends (today"] }])).toThrow("never closed");
    expect(() => defineLexicon([{ phrases: ["ends today)"] }])).toThrow("do not match");
  });

  test("may hold numbers, prices, shares, times, any word and gaps", () => {
    expect(find("only # left", "Only 3 left")).toEqual(["Only 3 left"]);
    expect(find("was $", "was £9.50")).toEqual(["was £9.50"]);
    expect(find("% off", "20% off")).toEqual(["20% off"]);
    expect(find("until @", "until 5pm")).toEqual(["until 5pm"]);
    expect(find("get * now", "get yours now, get the big one now")).toEqual(["get yours now"]);
    expect(find("get ..3 now", "get the big one now")).toEqual(["get the big one now"]);
  });

  test("may be tied to the head or the end of a clause", () => {
    expect(find("^order", "So order it. An order, please order")).toEqual(["order", "order"]);
    expect(find("right now .", "right now! right now we knead")).toEqual(["right now"]);
  });

  test("never reaches over the end of a sentence", () => {
    expect(find("buy now", "What to buy? Now for the weather.")).toEqual([]);
  });

  test("is found once, at its longest", () => {
    const lexicon = defineLexicon([{ phrases: ["last chance", "last chance to buy"] }]);
    expect(findPhrases(analyse("Last chance to buy"), lexicon)).toHaveLength(1);
  });
});

describe("a mention is not a use", () => {
  test.for([
    ["quoted", "He told me his whole plan was “buy now”."],
    ["negated", "We will never tell you to buy now."],
    ["negated without a verb", "No buy now here."],
    ["turned down", "I am tired of buy now."],
    ["reported", "They kept shouting buy now."],
    ["answered away", "Buy now? No, come and look first."],
  ] as const)("%s", ([, text]) => {
    expect(uses("buy now", text)).toBe(0);
  });

  test.for([
    ["a negation in the clause before", "Don't wait, buy now."],
    ["an offer with why not", "Why not buy now?"],
    ["an order not to forget", "Don't forget to buy now."],
    ["a negation in the sentence before", "It's not raining. Buy now."],
  ] as const)("but %s leaves it a use", ([, text]) => {
    expect(uses("buy now", text)).toBe(1);
  });
});
