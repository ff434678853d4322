import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDictionary } from "../../../electron/main/spelling/dictionary.ts";
import { checkPost } from "../../../src/checker/index.ts";
import { type Dialect, dialectOf, isSpellingChoice, openSpelling } from "../../../src/domain/spelling.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";

const of = (dialect: Dialect) => readDictionary("node_modules", dialect);
const dictionaries = { us: of("us"), gb: of("gb"), ca: of("ca") };

const unknown = (text: string, dialect: Dialect = "gb", known: readonly string[] = []): readonly string[] =>
  dictionaries[dialect].unknownIn(text, known).map(({ from, to }) => text.slice(from, to));

describe("a slip is found", () => {
  test.for([
    ["letters swapped", "We recieve the flour on Monday.", "recieve"],
    ["letters swapped at the start of a sentence", "The kiln is warm. Teh mugs are in it.", "Teh"],
    ["a letter doubled", "We are open untill six.", "untill"],
    ["a letter of two left out", "It is realy warm.", "realy"],
    ["letters doubled in the wrong places", "Come tommorow if you can.", "tommorow"],
    ["another letter", "We will definately bake it.", "definately"],
    ["two letters", "We will definetly come.", "definetly"],
    ["two letters of a long word", "A rare oppertunaty.", "oppertunaty"],
    ["put together of two words, and near a common one", "It looks differant today.", "differant"],
    ["a plural", "Happy memorys of the fair.", "memorys"],
    ["an apostrophe left out", "We dont bake on Sundays.", "dont"],
    ["an apostrophe left out in the middle", "Say when youre in town.", "youre"],
    ["in a longer word with a hyphen", "A hand-paintted mug.", "paintted"],
    ["in capitals only at the start", "Thier dog sat by the door.", "Thier"],
    ["in the name of a day", "We open on Tusday at nine.", "Tusday"],
    ["in the name of a day, twice", "Closed every Wensday until spring.", "Wensday"],
    ["in the name of a month", "The fair is on 3 Febuary this year.", "Febuary"],
    ["in the names of days", "We bake on Saterdays now.", "Saterdays"],
    ["before a curly apostrophe", "The freind’s cup broke.", "freind’s"],
    ["after an emoji", "🎉 we beleive in bread", "beleive"],
  ] as const)("%s", ([, text, word]) => expect(unknown(text)).toEqual([word]));

  test("by whose spelling it is", () => {
    const both = "The colour of the color.";
    expect(unknown(both, "us")).toEqual(["colour"]);
    expect(unknown(both, "gb")).toEqual(["color"]);
    expect(unknown(both, "ca")).toEqual(["color"]);
    expect(unknown("We organise and organize, realising and realizing.", "gb")).toEqual([]);
  });
});

describe("nothing is said of", () => {
  test.for([
    ["names inside a sentence", "We met Sunita and Kofi in Trelissick."],
    ["names that begin one", "Oluwaseun came by. Sunita waved."],
    ["names of somebody", "Wiremu's kiln and Kofi’s cup."],
    ["hashtags, handles, links and addresses", "#sourdoh @mabelsbakry www.mabelsbakry.co.uk hullo@mabelsbakry.example"],
    ["abbreviations in capitals", "The VAT on PTFE and the RNLI."],
    ["words with digits or capitals inside", "The mp3 of h2o on iPhone and WordPress, 2nd try, 10kgs."],
    ["sounds and words drawn out", "Mmmm, sooooo good, hmmm!"],
    ["dishes and trades", "Snoek, tahini, dal, idlis and jaggery; a repost, overseeding, a downpipe."],
    ["words of small businesses", "A shoutout to the coworking, the traybakes and the preloved onesies."],
    ["words as they are said", "We're takin them, and nobody'd guess."],
    ["small letters where a capital belongs", "see you on sunday, i've baked"],
    [
      "names that are near a day or a month",
      "Ask Mr Munday, Augusta or Julie; Marsh and Octavia are off, and Faraday sleeps. See the Sundae and Frida.",
    ],
    ["days and months as they are", "On Tuesdays in February, or Weds and Thurs in Sept."],
    ["accents put in", "The crèche and the café."],
    ["another language", "Mañana abrimos a las nueve para todos los vecinos del barrio."],
    ["letters of another alphabet or style", "𝗍𝖾𝗁 𝗳𝗿𝗲𝗶𝗻𝗱"],
  ] as const)("%s", ([, text]) => expect(unknown(text)).toEqual([]));

  test("what the owner knows, in any case and with an ending", () => {
    expect(unknown("The greting wall.")).toEqual(["greting"]);
    expect(unknown("The greting wall. Greting's done.", "gb", ["Greting"])).toEqual([]);
    expect(unknown("We beleive.", "gb", ["The Beleive Bakery"])).toEqual([]);
  });
});

describe("words are offered", () => {
  test.for([
    ["recieve", "receive"],
    ["definately", "definitely"],
    ["accomodation", "accommodation"],
    ["dont", "don't"],
    ["teh", "the"],
    ["adn", "and"],
    ["oppertunaty", "opportunity"],
    ["resturaunt", "restaurant"],
    ["wensday", "Wednesday"],
  ] as const)("%s: %s", ([word, meant]) => {
    const offers = dictionaries.gb.offersFor(word);
    expect(offers).toContain(meant);
    expect(offers.length).toBeLessThanOrEqual(5);
  });

  test("with the capital that the word has", () => {
    for (const offer of dictionaries.gb.offersFor("Thier")) expect(offer).toMatch(/^\p{Lu}/u);
  });
});

test("words are offered for somebody's, with the ending as it is written", () => {
  expect(dictionaries.gb.offersFor("freind’s")[0]).toBe("friend’s");
  expect(dictionaries.gb.offersFor("Custommers'")[0]).toBe("Customers'");
});

const parts = fc.oneof(
  fc.constantFrom("teh ", "recieve", "definately", " we bake", ". ", "\n", "’s", "'", "-", "#", "@", "👩‍🍳", "e\u0301", "é", "\u00ad", "𝗍𝖾𝗁", "ѕhор", "www.", "Mañana abrimos a las nueve. "), // prettier-ignore
  fc.string({ unit: "binary", maxLength: 6 }),
);

test("whatever the text, each span is exactly one word of it, in order, and none of these is known", () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const { from, to } of dictionaries.us.unknownIn(text, [])) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(text.slice(from, to)).toMatch(/^\p{L}+(?:['’]\p{L}+)*$/u);
        expect(text.slice(Math.max(0, from - 1), from)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(text.slice(to, to + 1)).not.toMatch(/[\p{L}\p{N}]/u);
        end = to;
      }
    }),
    { numRuns: 2000 },
  );
});

test("spelling says nothing in a report: no rule is about it", () => {
  const report = checkPost("Teh bread, definately.", { profile: emptyProfile });
  const known = checkPost("The bread, definitely.", { profile: emptyProfile });
  expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(known.diagnostics.map(({ ruleId }) => ruleId));
  expect(report.pressure.level).toBe(known.pressure.level);
});

test("a dialect goes with the computer's language", () => {
  const locales = ["en-US", "en", "en-GB", "en_AU", "en-CA", "fr-CA", "de-DE", ""];
  expect(locales.map(dialectOf)).toEqual(["us", "us", "gb", "gb", "ca", "ca", "us", "us"]);
});

test("a choice from elsewhere is taken only when it is one", () => {
  expect(isSpellingChoice(openSpelling)).toBe(true);
  for (const other of [
    null,
    {},
    [],
    { ...openSpelling, dialect: "fr" },
    { ...openSpelling, ownWords: [""] },
    { ...openSpelling, ownWords: ["x".repeat(101)] },
    { ...openSpelling, isOn: 1 },
  ])
    // prettier-ignore
    expect(isSpellingChoice(other)).toBe(false);
});
