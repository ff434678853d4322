import { describe, expect, test } from "vitest";
import { limitsFor, limitsOf, readLimitOverrides } from "../../src/domain/limits.ts";
import { networks } from "../../src/domain/network.ts";

describe("limits", () => {
  test.for(networks)("of %s say where they come from, and when it was read", (network) => {
    const { lengths, links, hashtags, fold } = limitsOf(network);
    const sources = [...lengths, links, hashtags, fold].flatMap((limit) => limit?.source ?? []);
    expect(sources.filter(({ at, read }) => at.length < 10 || read !== "2026-11-27")).toEqual([]);
    expect(lengths[0].most).toBeGreaterThan(0);
  });

  test("hold for every network that a channel means, and for no other", () => {
    expect(limitsFor("Facebook + Instagram").map(({ network }) => network)).toEqual(["facebook", "instagram"]);
    expect(limitsFor("newsletter")).toEqual([]);
    expect(limitsFor(null)).toEqual([]);
  });

  test("are what the owner knows better, one by one", () => {
    const overrides = { x: { length: 25_000 }, instagram: { hashtags: null, fold: 90 }, bluesky: { length: 200 } };
    expect(limitsOf("x", overrides).lengths).toMatchObject([{ most: 25_000, unit: "weighted" }]);
    expect(limitsOf("instagram", overrides)).toMatchObject({
      hashtags: null,
      fold: { characters: 90, lines: null },
      lengths: [{ most: 2200 }],
    });
    expect(limitsOf("bluesky", overrides).lengths.map(({ most }) => most)).toEqual([200, 3000]);
    expect(limitsOf("mastodon", overrides)).toEqual(limitsOf("mastodon"));
    expect(limitsOf("facebook", { facebook: { hashtags: 3, fold: null } })).toMatchObject({
      hashtags: { most: 3 },
      fold: null,
    });
  });
});

describe("overrides from outside", () => {
  test.for([{}, { x: {} }, { x: { length: 4000 }, instagram: { hashtags: 30, fold: null } }])(
    "%j are read",
    (value) => {
      expect(readLimitOverrides(value)).toEqual({ ok: true, value });
    },
  );

  test.for([
    [null, "object"],
    [[], "object"],
    ["x", "object"],
    [{ myspace: {} }, "myspace"],
    [{ x: 280 }, "“x”"],
    [{ x: { size: 5 } }, "size"],
    [{ x: { length: 0 } }, "length"],
    [{ x: { length: null } }, "length"],
    [{ x: { length: 2.5 } }, "length"],
    [{ x: { length: "280" } }, "length"],
    [{ instagram: { hashtags: -1 } }, "hashtags"],
    [{ instagram: { fold: 1e9 } }, "fold"],
    [JSON.parse('{"__proto__": {"length": 1}}'), "__proto__"],
  ] as const)("%j are refused, with %s in the reason", ([value, named]) => {
    const read = readLimitOverrides(value);
    const message: unknown = expect.stringContaining(named);
    expect(read).toEqual({ ok: false, error: { code: "limits-invalid", message } });
  });
});
