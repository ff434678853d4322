import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { borrowedMotiveIn } from "../../src/domain/borrowed-motive.ts";

/** Motives as owners write them, each with the words that show that it was taken from others. */
const borrowed: readonly (readonly [words: string, shown: string])[] = [
  ["Everyone is on Instagram, so we should be too", "Everyone is on Instagram"],
  ["Start a channel, everybody else is already on TikTok", "everybody else is already on TikTok"],
  ["Because everyone's on it these days", "everyone’s on it"],
  ["Everyone does it", "Everyone does it"],
  ["Post daily because everybody does.", "because everybody does"],
  ["Our competitors do it", "competitors do it"],
  ["Be on Facebook because our competitors are", "because our competitors are"],
  ["The competition is on LinkedIn too", "The competition is on LinkedIn"],
  ["Other bakeries have a page", "Other bakeries have a page"],
  ["Keep up with the competition", "Keep up with the competition"],
  ["A reel a week to keep up with the trends", "keep up with the trends"],
  ["We have to be on social media nowadays", "We have to be on social media"],
  ["You just have to be there", "You just have to be there"],
  ["A small business must be on Facebook today.", "A small business must be on Facebook"],
  ["We need to have a Facebook page", "We need to have a Facebook page"],
  ["We simply have to.", "We simply have to."],
  ["Short videos are all the rage", "all the rage"],
  ["Jump on the bandwagon before summer", "Jump on the bandwagon"],
  ["It's what people do", "It's what people do"],
  ["Open an account so we don't fall behind", "so we don't fall behind"],
  ["Be online or else we will be left behind", "or else we will be left behind"],
  ["Honestly? FOMO.", "FOMO"],
  ["We don't care for it, but everyone is on Facebook", "everyone is on Facebook"],
];

/** Motives of one's own, many of them with the same words in them. */
const own: readonly string[] = [
  "Everyone on our street knows when the bread is out of the oven",
  "Everyone is welcome at the Thursday table",
  "Everybody who is on the waiting list hears from us within a day",
  "Everyone is on first-name terms with the person who mends their bicycle",
  "The whole team is on board with telling why we mend",
  "Answer everyone on Facebook before noon",
  "Because everyone has a story about their grandmother's lamp",
  "Everyone does their own baking at our Saturday course",
  "Everyone in the village is on the WhatsApp group, and we want to answer them there",
  "Do what no competitor does: say the price before the work",
  "Competitors do it with stock photos; we show our own hands",
  "Our competitors do it, we never will",
  "Customers who came over from competitors stay for a year",
  "Others have nobody to ask about a first bicycle",
  "Other bakeries have a queue; ours has a bench",
  "People have to wait less for an answer",
  "We have to be honest about what things cost",
  "We have to be on time for ten families a week",
  "We have to be on Facebook every Monday evening, when parents ask about the course",
  "We need to get a Facebook page because three people asked for one to send photos to",
  "We have to answer fewer calls about opening hours",
  "Keep up with the questions that people ask us",
  "Catch up with customers of the first year",
  "Not because everyone is on Instagram, but because our regulars asked us there",
  "We are never there just because the competition is on TikTok",
  "“Everyone is on TikTok” is what our nephew says",
  "Nobody at the counter gets left behind when a word is missing",
  "So that nobody misses the boat to the island, post the tides each morning",
  "A trend we follow is rye: people ask for it",
  "Be as near to our people as the other shops in the street used to be",
  "The rage about the bypass: give both sides a table",
  "It is there for people who have to have their bicycle by six",
  "Forty neighbours know us by name",
  "",
];

describe("a motive", () => {
  test.for(borrowed)("that is taken from others: “%s”", ([words, shown]) => {
    expect(borrowedMotiveIn(words).replaceAll("’", "'")).toBe(shown.replaceAll("’", "'"));
  });

  test.for(own)("of one's own: “%s”", (words) => {
    expect(borrowedMotiveIn(words)).toBe("");
  });

  test("is found as it was written, in any words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (words) => {
        const text = `${words}\nCompetitors do it.`;
        expect(text).toContain(borrowedMotiveIn(text));
      }),
    );
  });
});
