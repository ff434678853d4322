import { describe, expect, test } from "vitest";
import { checkPost, type Diagnostic } from "../../src/checker/index.ts";
import type { LeftKey } from "../../src/domain/decision.ts";
import { emptyProfile } from "../../src/domain/profile.ts";

const flagsOn = (channel: string | null, text: string, networkLimits = {}) =>
  checkPost(text, { profile: emptyProfile, channel, networkLimits }).diagnostics.filter(({ ruleId }) =>
    /^channel|hashtags$/u.test(ruleId),
  );
const idsOn = (channel: string | null, text: string, networkLimits = {}) =>
  flagsOn(channel, text, networkLimits).map(({ ruleId }) => ruleId);

/** The keys of a decision to leave one flag in its post. */
const leftHere = (flag: Diagnostic | undefined): ReadonlySet<LeftKey> => new Set([`${flag?.fingerprint}` as LeftKey]);

const tags = (count: number): string => Array.from({ length: count }, (_, at) => `#mill${"abcdefgh"[at]}`).join(" ");
const long = "The oven is warm and the door is open. ".repeat(8).trim();

describe("what a network allows", () => {
  test("is asked of a post only where it goes there", () => {
    expect(idsOn("X", long)).toEqual(["channel/over-length"]);
    expect(idsOn("Facebook page", long)).toEqual([]);
    expect(idsOn("newsletter", long)).toEqual([]);
    expect(idsOn(null, long)).toEqual([]);
  });

  test("is said in the network's own count", () => {
    expect(flagsOn("Twitter/X", long)[0]?.message).toContain(
      "X takes 280 characters and counts 311 here, 31 too many.",
    );
    expect(flagsOn("YouTube", "é".repeat(2600))[0]?.message).toContain(
      "5,000 bytes of text and this has 5,200, 200 too many",
    );
    expect(flagsOn("LinkedIn", "a".repeat(3001))[0]?.message).toContain(
      "LinkedIn takes 3,000 characters and counts 3,001 here, 1 too many",
    );
  });

  test("is what the owner knows better", () => {
    expect(idsOn("X", long, { x: { length: 4000 } })).toEqual([]);
    expect(idsOn("Instagram", `Loaves. ${tags(8)}`, { instagram: { hashtags: 30 } })).toEqual(["clutter/hashtags"]);
  });

  test("holds for each of several networks", () => {
    const [flag, ...others] = flagsOn("Threads, Instagram", `Loaves at nine. ${tags(2)}`);
    expect(flag).toMatchObject({ ruleId: "channel/too-many-hashtags", severity: "info" });
    expect(flag?.message).toMatch(/^Threads makes a topic of the first hashtag only/u);
    expect(others).toEqual([]);
    expect(idsOn("Bluesky + X", long)).toEqual(["channel/over-length"]);
  });

  test("never brings two flags for the same hashtags", () => {
    expect(idsOn("Instagram", `Loaves at nine. ${tags(8)}`)).toEqual(["channel/too-many-hashtags"]);
    expect(idsOn("Facebook", `Loaves at nine. ${tags(8)}`)).toEqual(["clutter/hashtags"]);
  });

  test("changes nothing of how a post is read", () => {
    const report = (channel: string | null) => {
      const { diagnostics: _, ...rest } = checkPost(long, { profile: emptyProfile, channel });
      return rest;
    };
    expect(report("X")).toEqual(report(null));
  });

  test("can be left as it is, and the words still say what they said", () => {
    const post = `${long} Buy now before it is too late, only three left!`;
    const context = { profile: emptyProfile, channel: "X" };
    const before = checkPost(post, context);
    const flag = before.diagnostics.find(({ ruleId }) => ruleId === "channel/over-length");
    expect(flag?.phrase).toBeNull();
    const after = checkPost(post, { ...context, left: leftHere(flag) });
    expect(after.left).toEqual([flag]);
    expect(after.pressure).toEqual(before.pressure);
    expect(before.pressure.level).not.toBe("none");
  });

  test("stays left while the post is written on, and is asked again of another network", () => {
    const [flag] = flagsOn("X", long);
    const left = leftHere(flag);
    const idsWith = (channel: string, text: string) =>
      checkPost(text, { profile: emptyProfile, channel, left }).diagnostics.map(({ ruleId }) => ruleId);
    expect(idsWith("X", `${long} Come in.`)).not.toContain("channel/over-length");
    expect(idsWith("Bluesky", `${long} Come in.`)).toContain("channel/over-length");
  });

  test("offers no fix that cuts words", () => {
    expect(flagsOn("X", long).flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});

describe("a Why behind the fold", () => {
  const why =
    "We began to bake because we believe a loaf should taste of the field it came from, and nobody near us could say where theirs grew.";
  const news =
    "The rye is back on the shelf from Thursday, three sizes, and the seeded one on Saturdays as long as the sunflower seeds last.";

  test("is pointed at where readers would not see it", () => {
    expect(flagsOn("Instagram", `${news} ${why}`)).toMatchObject([
      { ruleId: "channel/cut-before-why", severity: "info", place: { in: "text", span: { from: news.length + 1 } } },
    ]);
  });

  test("is no matter when it comes first, or where nothing is hidden", () => {
    expect(idsOn("Instagram", `${why} ${news}`)).toEqual([]);
    expect(idsOn("Facebook", `${news} ${why}`)).toEqual([]);
    expect(idsOn("Mastodon", `${news} ${why}`)).toEqual([]);
  });

  test("is left alone where nobody is sure of the fold", () => {
    expect(idsOn("TikTok", `${news} ${news} ${why}`)).toEqual([]);
  });
});
