import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/checker/text/analyse.ts";

const wordsOf = (text: string): string[] => analyse(text).tokens.map((token) => text.slice(token.from, token.to));
const kindsOf = (text: string): string[] => analyse(text).tokens.map((token) => `${token.kind} ${token.lower}`);
const sentencesOf = (text: string): string[] => analyse(text).sentences.map(({ from, to }) => text.slice(from, to));

/** Strings as owners and their tools produce them: words, odd spaces, emoji, invisible and broken characters. */
const messy = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Buy",
        "now",
        "don’t",
        "#BOGO",
        "@corner.shop",
        "www.shop.example/x?y",
        "£6.50",
        "20%",
        "9.30am",
        "12:30pm.",
      ),
      fc.constantFrom(" ", "\n", "\n\n", "\t", "\u00A0", "\u2003", "\u3000", "\uFEFF", "\u200B", "\u000B", "\r\n"),
      fc.constantFrom(
        "👩‍🍳",
        "❤️",
        "👍🏽",
        "🇮🇪",
        "1️⃣",
        "\uD83D",
        "\uDE00",
        "𝗕𝗨𝗬",
        "Ｆｒｅｅ",
        "e\u0301",
        "\u202E",
        "\0",
        "İ",
      ),
      fc.constantFrom("!!!!!!", "“", "”", '"', "'", "’", "—", "...", "(", ")", "--", "2-for-1"),
      fc.string({ unit: "binary", maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("offsets", () => {
  test("lie inside the text, in order, apart, and never inside a surrogate pair", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { tokens, sentences } = analyse(text);
        let end = 0;
        for (const { from, to } of tokens) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          for (const at of [from, to]) {
            const split = /[\uD800-\uDBFF]/u.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/u.test(text.charAt(at));
            expect({ text, at, split }).toEqual({ text, at, split: false });
          }
          end = to;
        }
        expect(sentences.flatMap(({ first, end: last }) => [first, last]).at(-1) ?? 0).toBe(tokens.length);
      }),
      { numRuns: 3000 },
    );
  });

  test("point at the words as they stand, whatever spaces surround them", () => {
    const words = fc.constantFrom("bread", "Order", "kettle", "thanks", "🙂", "£4", "Friday", "don’t");
    const gaps = fc.constantFrom(" ", "  ", "\n", "\u00A0", "\u3000", "\u2003", "\t", "\v", "\f", "\u2028");
    fc.assert(
      fc.property(fc.array(fc.tuple(words, gaps), { minLength: 1, maxLength: 30 }), (pairs) => {
        const text = pairs.map(([word, gap]) => word + gap).join("");
        expect(wordsOf(text)).toEqual(pairs.map(([word]) => word));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("tokens", () => {
  test("keep contractions, links, handles, prices, shares and times whole", () => {
    expect(kindsOf("Don’t pay £6.50 or 20% at www.shop.example/x from 9.30am, ask @corner.shop or me@shop.example.")).toEqual([
      "word don't", "word pay", "price £6.50", "word or", "percent 20%", "word at", "link www.shop.example/x", "word from",
      "time 9.30am", "punctuation ,", "word ask", "handle @corner.shop", "word or", "link me@shop.example", "punctuation .",
    ]); // prettier-ignore
  });

  test("keep an emoji of several parts whole", () => {
    expect(wordsOf("👩‍🍳 ❤️ 👍🏽 ok")).toEqual(["👩‍🍳", "❤️", "👍🏽", "ok"]);
  });

  test("see through look-alike letters and invisible characters, and point at them as written", () => {
    expect(kindsOf("𝗕𝗨𝗬 W\u200Banna Ｆｒｅｅ")).toEqual(["word buy", "word wanna", "word free"]);
    expect(wordsOf("𝗕𝗨𝗬 W\u200Banna")).toEqual(["𝗕𝗨𝗬", "W\u200Banna"]);
  });

  test("give the same answer whatever was read before", () => {
    const text = "A deal of 2-for-1 on buns, and a sign-up sheet.";
    const before = analyse(text);
    analyse("deal.2-for-1 sign-up.sheet");
    expect(analyse(text)).toEqual(before);
  });

  test.for([
    ["nothing", ""],
    ["only white space", " \n\t\u00A0 "],
    ["a lone surrogate", "\uD83D"],
    ["only emoji", "🎉🎉🎉"],
    ["right-to-left text", "مرحبا بكم في متجرنا"],
  ] as const)("take %s as it is", ([, text]) => {
    expect(analyse(text).tokens.every((token) => token.to <= text.length)).toBe(true);
    expect(analyse(text).written).toBe(text);
  });
});

describe("sentences", () => {
  test("end at line breaks, and at an emoji before a capital letter", () => {
    expect(sentencesOf("NEW MENU\nSoup is back ❤️ Thank you all. See you")).toEqual([
      "NEW MENU",
      "Soup is back ❤️",
      "Thank you all.",
      "See you",
    ]);
  });

  test("are not torn by links", () => {
    expect(sentencesOf("The menu is at shop.example/menu. It changes daily.")).toHaveLength(2);
  });
});

describe("quotations", () => {
  const quoted = (text: string): string[] =>
    analyse(text)
      .tokens.filter((token) => token.quoted)
      .map((token) => token.written);

  test("are somebody else's words", () => {
    expect(quoted("He said “buy now” and left.")).toEqual(["buy", "now"]);
    expect(quoted('He said "buy now" and left.')).toEqual(["buy", "now"]);
    expect(quoted("She calls it 'the push' and won't do it.")).toEqual(["the", "push"]);
  });

  test("do not begin at an apostrophe or an inch mark", () => {
    expect(quoted("The boys' boots aren't in yet, 'til Friday we've none.")).toEqual([]);
    expect(quoted('A 12" pan and a 10" lid')).toEqual([]);
  });

  test("around the whole text are a habit and no quotation", () => {
    expect(quoted('"Order now, the buns are hot."')).toEqual([]);
  });
});

describe("time", () => {
  const millisecondsFor = (text: string): number => {
    analyse("warm");
    const start = performance.now();
    analyse(text);
    return performance.now() - start;
  };

  test.for(["!", "-", "7", "a", "é", "#", "👍", "@", "https://", "“", "£", "a.", "1,"])(
    "stays linear on 60,000 characters of %s",
    (unit) => {
      // The quadratic tokenizer needs seconds here; a linear one a few milliseconds.
      expect(millisecondsFor(unit.repeat(60_000 / unit.length))).toBeLessThan(1500);
    },
  );
});
