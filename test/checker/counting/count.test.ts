import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countFor } from "../../../src/checker/counting/count.ts";
import { foldAt } from "../../../src/checker/counting/fold.ts";
import { limitsOf } from "../../../src/domain/limits.ts";
import { type Network, networks } from "../../../src/domain/network.ts";

const count = (network: Network, text: string): number => countFor(text, limitsOf(network)).count;

/** A family of four: one character to a reader, 11 UTF-16 units, 7 code points, 25 bytes. */
const FAMILY = "👨‍👩‍👧‍👦";

type Row = readonly [text: string, counts: Partial<Record<Network, number>>];

const table: readonly Row[] = [
  ["", { x: 0, mastodon: 0, bluesky: 0, threads: 0, linkedin: 0, youtube: 0 }],
  ["Bread at nine.", { x: 14, mastodon: 14, bluesky: 14, threads: 14, linkedin: 14, facebook: 14, youtube: 14 }],
  ["café", { x: 4, mastodon: 4, bluesky: 4, instagram: 4, youtube: 5 }],
  ["cafe\u0301", { x: 4, mastodon: 4, bluesky: 4, instagram: 5, youtube: 6 }],
  ["パン屋", { x: 6, mastodon: 3, bluesky: 3, threads: 3, linkedin: 3, youtube: 9 }],
  ["빵집", { x: 4, mastodon: 2, bluesky: 2, youtube: 6 }],
  ["“quoted” – so…", { x: 15, mastodon: 14, bluesky: 14, youtube: 22 }],
  [FAMILY, { x: 2, mastodon: 1, bluesky: 1, threads: 25, tiktok: 11, "google-business": 11, youtube: 25 }],
  [FAMILY.repeat(30), { x: 60, mastodon: 30, bluesky: 30, pinterest: 330, youtube: 750 }],
  ["👍🏽", { x: 2, mastodon: 1, threads: 8, instagram: 4 }],
  ["🇨🇼🇮🇪", { x: 4, mastodon: 2, bluesky: 2, facebook: 8 }],
  ["1️⃣", { x: 2, mastodon: 1, linkedin: 3 }],
  ["❤️ and ❤", { x: 9, mastodon: 7, linkedin: 8 }],
  ["one\ntwo\r\nthree", { x: 14, mastodon: 13, bluesky: 13 }],
  ["\u{10000}\u{10ffff}", { x: 4, mastodon: 2, linkedin: 4, youtube: 8 }],
];

const links: readonly Row[] = [
  ["https://example.com", { x: 23, mastodon: 23, bluesky: 19, linkedin: 19 }],
  [`See https://example.com/${"long/".repeat(60)} today`, { x: 33, mastodon: 33 }],
  ["t.co", { x: 23, mastodon: 4 }],
  ["Our menu: example.co.uk/menu?day=mon, come by", { x: 42, mastodon: 45 }],
  ["https://example.com.", { x: 24, mastodon: 24 }],
  ["(https://example.com/a_(b)_c)", { x: 25, mastodon: 25 }],
  ["HTTPS://EXAMPLE.COM/Menu", { x: 23, mastodon: 23 }],
  ["https://grå.org/ og mer", { x: 30, mastodon: 30 }],
  ["https://example.com/Русские_слова", { x: 23, mastodon: 23 }],
  ["https://example.comです", { x: 27, mastodon: 25 }],
  ["パンexample.comです", { x: 31 }],
  ["http://example.invalid and soup.notatld", { x: 39, mastodon: 39 }],
  ["nora@example.com", { x: 16, mastodon: 16 }],
  ["#example.com @example.com $example.com", { x: 38 }],
  ["example.com-mart, example.com_mart", { x: 46 }],
  ["a.example.com b.example.com", { x: 47 }],
  ["ftp://example.com/", { x: 18, mastodon: 18 }],
  ["e.g. this, i.e. that. Then on.", { x: 30 }],
  ["At nine.Then home", { x: 17 }],
  ["Thanks @alice@mastodon.example and @bob", { x: 39, mastodon: 22 }],
  ["https://example.com/@alice@mastodon.example", { mastodon: 23 }],
];

describe("characters", () => {
  test.for(table)("of %j count %j", ([text, counts]) => {
    const found = Object.keys(counts).map((network) => [network, count(network as Network, text)]); // keys of a Record<Network>
    expect(Object.fromEntries(found)).toEqual(counts);
  });
});

describe("links and mentions", () => {
  test.for(links)("of %j count %j", ([text, counts]) => {
    const found = Object.keys(counts).map((network) => [network, count(network as Network, text)]); // keys of a Record<Network>
    expect(Object.fromEntries(found)).toEqual(counts);
  });
});

describe("the excess", () => {
  test("begins right behind the last character that fits", () => {
    expect(countFor("a".repeat(283), limitsOf("x"))).toEqual({
      network: "x",
      count: 283,
      limit: 280,
      unit: "weighted",
      over: 3,
      from: 280,
    });
    expect(countFor("パ".repeat(141), limitsOf("x"))).toMatchObject({ count: 282, over: 2, from: 140 });
    expect(countFor(`${"a".repeat(279)}🐕 x`, limitsOf("x"))).toMatchObject({ over: 3, from: 279 });
    expect(countFor(`${"a".repeat(270)} https://example.com/x`, limitsOf("x"))).toMatchObject({ over: 14, from: 271 });
    expect(countFor("a".repeat(280), limitsOf("x"))).toMatchObject({ over: 0, from: 280 });
  });

  test("is that of the limit which is reached first", () => {
    const bluesky = limitsOf("bluesky");
    expect(countFor("a".repeat(301), bluesky)).toMatchObject({ unit: "graphemes", limit: 300, over: 1, from: 300 });
    // 150 families are 150 characters and 3,750 bytes.
    expect(countFor(FAMILY.repeat(150), bluesky)).toMatchObject({ unit: "bytes", count: 3750, over: 750, from: 1320 });
    expect(countFor("a".repeat(30), bluesky)).toMatchObject({ unit: "graphemes", count: 30, over: 0 });
  });

  test("is found in a text whose accents are signs of their own, in the text as it is", () => {
    const text = `${"e\u0301".repeat(280)}xy`;
    expect(countFor(text, limitsOf("x"))).toMatchObject({ count: 282, over: 2, from: 560 });
  });

  const pieces = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom(FAMILY, "👍🏽", "🇨🇼", "e\u0301", "https://example.com/a", "t.co ", "@a@b.example", "\r\n", "\uD83D"),
    fc.string({ maxLength: 60 }),
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
  const starts = (text: string): ReadonlySet<number> =>
    new Set([...new Intl.Segmenter("en").segment(text)].map(({ index }) => index).concat(text.length));

  test.for(networks)("on %s lies in the text, never inside a character, and what is before it fits", (network) => {
    const limits = limitsOf(network, { [network]: { length: 20 } });
    fc.assert(
      fc.property(texts, (text) => {
        const { count: all, from, over, limit } = countFor(text, limits);
        expect(starts(text)).toContain(from);
        expect(over).toBe(Math.max(0, all - limit));
        expect(over > 0).toBe(from < text.length);
        // A link that is cut in two counts anew; a text without one fits up to there.
        expect(/[.@]/u.test(text) || countFor(text.slice(0, from), limits).over === 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.for(networks)("counts on %s add up over paragraphs", (network) => {
    const limits = limitsOf(network);
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const whole = countFor(`${a} \n ${b}`, limits);
        const parts = [countFor(`${a} `, limits), countFor("\n", limits), countFor(` ${b}`, limits)];
        fc.pre(whole.unit === limits.lengths[0].unit);
        expect(whole.count).toBe(parts.reduce((sum, part) => sum + part.count, 0));
      }),
      { numRuns: 200 },
    );
  });

  test.for(["a.", "パ", "(", "a-", "example.com/(", "@a", "x.y/", "e\u0301", "https://", "👍🏽"])(
    "is found in 100,000 characters of %j before anybody waits",
    (part) => {
      const start = performance.now();
      countFor(part.repeat(100_000 / part.length), limitsOf("x"));
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});

describe("the fold", () => {
  const instagram = limitsOf("instagram");

  test("hides what comes after so many characters", () => {
    expect(foldAt("a".repeat(125), instagram)).toBeNull();
    expect(foldAt("a".repeat(126), instagram)).toBe(125);
    expect(foldAt(`${FAMILY.repeat(125)}b`, instagram)).toBe(125 * FAMILY.length);
    expect(foldAt(`${"a".repeat(125)} \n `, instagram)).toBeNull();
  });

  test("hides what comes after so many lines", () => {
    expect(foldAt("one\ntwo\nthree", instagram)).toBeNull();
    expect(foldAt("one\ntwo\nthree\nfour", instagram)).toBe(13);
    expect(foldAt("one\n\n\nfour", instagram)).toBe(5);
  });

  test("is nowhere where a network shows the whole post", () => {
    expect(foldAt("a".repeat(5000), limitsOf("x"))).toBeNull();
    expect(foldAt("a".repeat(5000), limitsOf("instagram", { instagram: { fold: null } }))).toBeNull();
  });
});
