import { describe, expect, test } from "vitest";
import { checkPost } from "../../src/checker/index.ts";
import { emptyProfile } from "../../src/domain/profile.ts";

const stageOf = (text: string) => checkPost(text, { profile: emptyProfile }).stage;

describe("the stage of a post", () => {
  test.for([
    ["know", "Open till eight tonight, kitchen closes at seven."],
    ["know", "New shelves are up in the back room and the rye is back on Thursday."],
    ["like", "Happy birthday to Declan, sixty today and still no good at darts 🎂"],
    [
      "trust",
      "Wet boots? Don't put them on the radiator, it cracks the leather. Stuff them with paper and change it at bedtime.",
    ],
    [
      "trust",
      "A few of you asked how long oil keeps. A year in the dark, and if it smells of crayons, don't cook with it.",
    ],
    ["ask", "Order now, 20% off all frames. Book your slot today!"],
    ["ask", "Like this page, share it and tag two friends to win."],
  ] as const)("is %s: %s", ([stage, text]) => {
    expect(stageOf(text)).toBe(stage);
  });
});
