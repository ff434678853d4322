import { describe, expect, test } from "vitest";
import { checkPost } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { keyOf, nextStop, type Stop } from "../../../src/ui/draft/next-stop.ts";

const text = "Only 2 winter services left. Act now. Don't be the one pushing your bike home. Book now!";
const flags = checkPost(text, {
  profile: { ...emptyProfile, whys: { ...emptyProfile.whys, why: "We mend." } },
}).diagnostics;
const wordsOf = (flag: (typeof flags)[number] | null): string =>
  flag?.place.in === "text" ? text.slice(flag.place.span.from, flag.place.span.to) : (flag?.place.in ?? "none");

/** The flags met by stepping on from one to the next, beginning at the caret. */
function walk(steps: number, step: 1 | -1, from: number): readonly string[] {
  const met: string[] = [];
  let caret = from;
  let current: string | null = null;
  for (let count = 0; count < steps; count++) {
    const flag: (typeof flags)[number] | null = nextStop(flags, caret, step, current);
    met.push(wordsOf(flag));
    current = flag?.fingerprint ?? null;
    if (flag?.place.in === "text") caret = flag.place.span.from;
  }
  return met;
}

describe("walking the flags", () => {
  test("the text has flags on words and one on the whole post", () => {
    expect(flags.map(wordsOf)).toContain("post");
    expect(flags.length).toBeGreaterThan(2);
  });

  test("meets each flag once and the whole post last, then begins again", () => {
    const met = walk(flags.length + 1, 1, -1);
    expect(met.slice(0, flags.length).toSorted()).toEqual(flags.map(wordsOf).toSorted());
    expect(met[flags.length - 1]).toBe("post");
    expect(met.at(-1)).toBe(met[0]);
  });

  test("goes backwards in the opposite order", () => {
    const forwards = walk(flags.length, 1, -1);
    expect(walk(flags.length, -1, 0)).toEqual(forwards.toReversed());
  });

  test("begins at the caret when it was moved", () => {
    const caret = text.indexOf("Don't");
    expect(wordsOf(nextStop(flags, caret, 1, flags[0]?.fingerprint ?? null))).toBe("Book now");
  });

  test("meets misspelt words among the flags, in the order of the text, and a second at one place after the first", () => {
    const word = (written: string) => ({ word: written, from: text.indexOf(written), to: text.indexOf(written) + 1 });
    const stops = [...flags, word("Only"), word("winter"), word("bike")];
    const places: number[] = [];
    let current: string | null = null;
    for (let count = 0; count < stops.length; count++) {
      const stop: Stop | null = nextStop(stops, places.at(-1) ?? -1, 1, current);
      if (!stop) throw new Error("no stop");
      current = keyOf(stop);
      places.push("ruleId" in stop ? (stop.place.in === "text" ? stop.place.span.from : Infinity) : stop.from);
    }
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.filter((place) => place === 0)).toHaveLength(2);
    expect(places).toEqual(expect.arrayContaining([text.indexOf("winter"), text.indexOf("bike"), Infinity]));
  });

  test("has nowhere to go without flags", () => {
    expect(nextStop([], 0, 1, null)).toBeNull();
  });
});
