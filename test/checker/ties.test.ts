import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarPost, checkCalendar, checkPost, lineFinder } from "../../src/checker/index.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import type { PostId } from "../../src/domain/post.ts";

const profile = {
  ...emptyProfile,
  whys: { ...emptyProfile.whys, cause: "Every winter we cook for the night shelter in the old chapel." },
  names: ["Odile"],
};

/** Posts, each with what it is tied to; nothing where anybody could have posted it. */
const posts: readonly (readonly [text: string, ...ties: readonly string[]])[] = [
  ["Odile is at the counter until noon.", "name"],
  ["The kettle that came in with Mrs. Tennant boils again.", "name"],
  ["The stall is in Penzance on Thursday.", "place"],
  ["Soup for the night shelter again this winter, forty bowls a week.", "why"],
  ["We mended forty kettles on Saturday and the floor is still wet.", "why", "story"],
  ["My dad drove the van until the clutch went.", "why", "story"],
  ["Our mistake last week: two boxes went to the wrong door.", "story"],
  ["“It still rings every single morning”, says the man with the clock.", "customer"],
  ["Great value and friendly service, every day."],
  ["20% off all candles until Sunday. Order online."],
  ["Open until five today, closed on Monday."],
  ["What would you plant by a wall that gets no sun?"],
  ["Have you walked past a lamp that you forgot to turn off?"],
  ["Happy Friday to everybody on Facebook."],
  [""],
];

test.for(posts)("“%s”", ([text, ...ties]) => {
  expect(checkPost(text, { profile }).ties).toEqual(ties);
});

describe("lines of the owner's own", () => {
  const line = "My aunt sold eel pies from a pram, and nobody went home hungry.";

  test("are known again when a post tells a part of one", () => {
    const tells = lineFinder([line, "Mend it twice.", "Bread."]);
    const told = ["EEL PIES from a pram and nobody went hungry? Eel pies from a pram, and nobody went home!", "Here: mend it twice! #tools", "Bread."]; // prettier-ignore
    expect(told.map(tells)).toEqual([true, true, false]);
    expect(["Nobody went home without an eel.", "Mend it once, then twice.", ""].map(tells)).toEqual([
      false,
      false,
      false,
    ]);
    expect(lineFinder([])(line)).toBe(false);
  });

  test("are known again anywhere in any text", () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (before, after) => {
        expect(lineFinder([line])(`${before} ${line} ${after}`)).toBe(true);
      }),
    );
  });

  test("tie a post of a month to them", () => {
    const month: readonly CalendarPost[] = [line, "20% off all candles until Sunday."].map((text, at) => ({ id: `${at}` as PostId, text, date: "2026-03-01", time: null, channel: null, author: null })); // prettier-ignore
    const tiedTo = (lines: readonly string[]) => checkCalendar(month, { profile, lines }).figures.tied.to.line;
    expect([tiedTo([]), tiedTo([line])]).toEqual([0, 1]);
  });
});
