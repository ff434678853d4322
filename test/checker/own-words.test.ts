import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPost, checkReply, countSaying, type PostReport } from "../../src/checker/index.ts";
import { type FineWords, type OwnWords, ownWordsBounds, watchFault } from "../../src/domain/own-words.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { applyFix } from "../support/apply-fix.ts";

const watching = (words: string, instead = "", reason = ""): OwnWords => ({
  watched: [{ words, reason, instead }],
  fine: [],
});
const check = (text: string, ownWords: OwnWords): PostReport => checkPost(text, { profile: emptyProfile, ownWords });

/** The watched words that are flagged, as they are written. */
const flagged = (text: string, ownWords: OwnWords): readonly string[] =>
  check(text, ownWords).diagnostics.flatMap(({ ruleId, place }) =>
    ruleId === "own/watched-word" && place.in === "text" ? [text.slice(place.span.from, place.span.to)] : [],
  );

test.for([
  ["cheap", "Cheap tea, CHEAP tea, cheap’s tea and cheapskates.", ["Cheap", "CHEAP", "cheap’s"]],
  ["punter", "Two punters, one punter's hat.", ["punters", "punter's"]],
  ["pop in", "Pop in! Popping in is fine, pop\nin is two lines.", ["Pop in"]],
  ["carry on", "Carry-on bags: carry on.", ["Carry-on", "carry on"]],
  ["hurry", "She hurries, he hurried, they are hurrying.", ["hurries", "hurried", "hurrying"]],
  ["bake", "Baked, baking, bakes and a bakery.", ["Baked", "baking", "bakes"]],
  [".*", "Nothing here. *", []],
  [".*", "The pattern .* is a pattern.", [".*"]],
  ["(a|b)+", "An a or a b, and (a|b)+ too.", ["(a|b)+"]],
  ["C++", "We teach C++ and C.", ["C++"]],
  ["🔥", "Hot 🔥🔥 and hotter.", ["🔥", "🔥"]],
  ["❤️", "With ❤ and with ❤️.", ["❤", "❤️"]],
  ["שלום", "We say שלום to all who come in.", ["שלום"]],
  ["Gemütlichkeit", "Bei uns gibt es Suppe und viel Gemütlichkeit für alle, die durch den Regen kommen.", ["Gemütlichkeit"]],
  ["sale", "#Sale and #sales, but no #saleswoman.", ["#Sale", "#sales"]],
  ["good value", "#GoodValue, good   value, good, value", ["#GoodValue", "good   value"]],
  ["#throwback", "#Throwback to a throwback.", ["#Throwback"]],
  ["cheap", "“Cheap and cheerful”, says the sign.", []],
] as const)("“%s” in “%s”", ([words, text, expected]) => {
  expect(flagged(text, watching(words))).toEqual(expected);
}); // prettier-ignore

describe("a watched word", () => {
  test("is flagged with the owner's reason, and the better wording takes its place", () => {
    const ownWords = watching("guys", "neighbours", "Half of them are women.");
    const text = "Guys, the heron is back. Ask the guys at the till.";
    const [first, second] = check(text, ownWords).diagnostics.filter(({ ruleId }) => ruleId === "own/watched-word");
    expect(first?.message).toBe("“Guys” is on your list of words to watch: Half of them are women.");
    expect([first, second].map((one) => one?.fixes[0] && applyFix(text, one.fixes[0]))).toEqual([
      "Neighbours, the heron is back. Ask the guys at the till.",
      "Guys, the heron is back. Ask the neighbours at the till.",
    ]);
  });

  test("gets no rewording where the owner gave none", () => {
    expect(check("Hello guys.", watching("guys")).diagnostics[0]).toMatchObject({
      message: "“guys” is on your list of words to watch.",
      fixes: [],
    });
  });

  test("is flagged in answers too, and left like any other flag", () => {
    const ownWords = watching("guys");
    const { diagnostics } = checkReply("Thank you, guys.", "", { profile: emptyProfile, ownWords });
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(["own/watched-word"]);
    const key = `own/watched-word|${diagnostics[0]?.phrase}`;
    expect(checkPost("Thank you, guys.", { profile: emptyProfile, ownWords, left: new Set([key]) as never }).diagnostics).toEqual([]); // prettier-ignore
  });
});

test("a watched word is found at its place in any text", () => {
  const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
  const around = fc.string({ unit: "grapheme", maxLength: 30 });
  fc.assert(
    fc.property(around, word, around, (before, words, after) => {
      fc.pre(watchFault({ words, reason: "", instead: "" }, { watched: [], fine: [] }) === null);
      const text = `${before} ${words} ${after}`;
      const { diagnostics, faults } = check(text, watching(words));
      expect(faults).toEqual([]);
      for (const { place } of diagnostics) {
        if (place.in !== "text") continue;
        expect(place.span.from).toBeLessThan(place.span.to);
        expect(place.span.to).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(around.map((text) => text.replaceAll(/["“”„«»‘’']/gu, "")), around, (before, after) => {
      const text = `${before}\nOur kettledrum is here.\n${after}`;
      const at = text.indexOf("kettledrum");
      const spans = check(text, watching("kettledrum")).diagnostics.flatMap(({ ruleId, place }) => (ruleId === "own/watched-word" && place.in === "text" ? [place.span] : []));
      expect(spans).toContainEqual({ from: at, to: at + "kettledrum".length });
    }),
    { numRuns: 200 },
  );
}); // prettier-ignore

describe("fine words", () => {
  const fine = (...words: readonly FineWords[]): OwnWords => ({ watched: [], fine: words });
  const idsIn = ({ diagnostics }: PostReport) => diagnostics.map(({ ruleId }) => ruleId);
  const urgency = "All lamps half price, hurry!";

  test("are left out of what is flagged, for all checks or for one", () => {
    expect(idsIn(check(urgency, fine()))).toContain("hard-sell/urgency");
    expect(idsIn(check(urgency, fine({ words: "hurry", ruleId: null })))).not.toContain("hard-sell/urgency");
    expect(idsIn(check(urgency, fine({ words: "Hurry", ruleId: "hard-sell/urgency" })))).not.toContain("hard-sell/urgency"); // prettier-ignore
    expect(idsIn(check(urgency, fine({ words: "hurry", ruleId: "hard-sell/hype" })))).toContain("hard-sell/urgency");
    expect(check(urgency, fine({ words: "hurry", ruleId: null })).left.map(({ ruleId }) => ruleId)).toEqual(["hard-sell/urgency"]); // prettier-ignore
  });

  test("silence no flag that is mostly about something else", () => {
    const text = "Only 3 left in the whole wide world, hurry!";
    const before = idsIn(check(text, fine()));
    expect(before).toContain("hard-sell/scarcity");
    expect(idsIn(check(text, fine({ words: "world", ruleId: null })))).toEqual(before);
  });

  test("count for nothing, so that the post pushes less", () => {
    const pushes = check(urgency, fine()).pressure.score;
    expect(check(urgency, fine({ words: "hurry", ruleId: null })).pressure.score).toBeLessThan(pushes);
  });
});

test("two full lists cost little", () => {
  const many = Array.from({ length: ownWordsBounds.count }, (_, at) => `word${at} of ours`);
  const ownWords: OwnWords = {
    watched: many.map((words) => ({ words, reason: "", instead: "" })),
    fine: many.map((words) => ({ words: `our ${words}`, ruleId: null })),
  };
  check("warm", ownWords);
  const begin = performance.now();
  for (let at = 0; at < 20; at++) check(`Tea at seven, word${at} of ours, and the heron is back.`, ownWords);
  expect((performance.now() - begin) / 20).toBeLessThan(50);
});

test("texts that say words are counted as posts are flagged", () => {
  const texts = ["Cheap tea.", "The cheapskate.", "cheap cheap", "#cheap", "Nothing."];
  expect(countSaying(texts, ["cheap", "tea", "🔥", ""])).toEqual([3, 1, 0, 0]);
});
