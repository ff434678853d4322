import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { doubtsOn } from "../../../src/checker/index.ts";

/** Answers as owners give them, each with what it is asked about; none where it is their own. */
const answers: readonly (readonly [answer: string, ...doubts: readonly string[]])[] = [
  ["We do this for the money.", "money"],
  ["I started this to get rich, and here we are.", "money"],
  ["Our goal is to become the biggest florist in Kent.", "money"],
  ["We want to be the most successful garage on the island.", "money"],
  ["It's all about profit.", "money"],
  ["We are passionate about quality.", "anybody"],
  ["We are committed to excellence and take pride in everything we do.", "anybody"],
  ["Customer satisfaction is our top priority.", "anybody"],
  ["We love what we do.", "anybody"],
  ["We strive for excellence.", "anybody"],
  ["People don't buy what you do, they buy why you do it.", "borrowed"],
  ["Follow your dreams, that is what it comes down to.", "borrowed"],
  ["Live, laugh, love.", "borrowed"],
  ["Everything here is made with love.", "borrowed"],
  ["We work hard, play hard.", "borrowed"],
  ["We want to make the world a better place.", "borrowed"],
  ["Nobody in our valley should walk in wet boots because mending costs too much."],
  ["My uncle let me hold the spanners. When his stall closed, his customers had nowhere to go but the tip."],
  ["A child who has baked a loaf never throws one away."],
  ["Because the last bookshop closed in 2011 and the library opens two days a week."],
  ["We never did this for the money, ask my mother."],
  ["I want people who are afraid of the dentist to sleep the night before."],
  ["For the ones who come in at seven with cold hands."],
  ["We turn down anything that we would not put on our own table."],
  ["It feeds four families, and that was the plan."],
  ["“We love what we do” is on every van in town; we would rather be on time."],
  ["We"],
  [""],
];

test.for(answers)("“%s”", ([answer, ...doubts]) => {
  expect(doubtsOn(answer).map(({ kind }) => kind)).toEqual(doubts);
});

describe("questions about an answer", () => {
  test("name the words that caused them", () => {
    const answer = "Honestly, everything is made with love in our kitchen.";
    expect(doubtsOn(answer).map(({ span }) => answer.slice(span.from, span.to))).toEqual(["made with love"]);
  });

  test("lie inside any answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        const answer = `${words} We do this for the money. ${words}`;
        for (const { span } of doubtsOn(answer)) {
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.to).toBeLessThanOrEqual(answer.length);
          expect(span.from).toBeLessThan(span.to);
        }
      }),
      { numRuns: 50 },
    );
  });
});
