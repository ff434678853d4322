import { describe, expect, test } from "vitest";
import { checkPost, type PostReport } from "../../../src/checker/index.ts";
import { emptyProfile, type Profile } from "../../../src/domain/profile.ts";
import { applyFix } from "../../support/apply-fix.ts";

const mender: Profile = {
  ...emptyProfile,
  whys: { ...emptyProfile.whys, why: "Nobody in this valley should have to throw away a good tool. I mend what I can" },
};
const selling =
  "Sharpened chisels and planes on the bench, all sizes. Order yours online before the weekend. #tools #valley";

const missingIn = (report: PostReport) => report.diagnostics.find(({ ruleId }) => ruleId === "why/missing");

describe("a post that sells without a Why", () => {
  test("gets a gentle question as long as the owner has told none", () => {
    const found = missingIn(checkPost(selling, { profile: emptyProfile }));
    expect(found).toMatchObject({ severity: "info", place: { in: "post" }, fixes: [] });
    expect(found?.message).toMatch(/\?/u);
  });

  test("is offered the owner's own words, which then count as a Why", () => {
    const found = missingIn(checkPost(selling, { profile: mender }));
    expect(found?.severity).toBe("warning");
    expect(found?.fixes.map(({ label }) => label)).toEqual(["Close with your own reason", "Open with your own reason"]);
    for (const fix of found?.fixes ?? []) {
      const report = checkPost(applyFix(selling, fix), { profile: mender });
      expect(missingIn(report)).toBeUndefined();
      expect(report.why.level).toBe("strong");
    }
  });

  test("keeps its hashtags at the end when the Why closes it", () => {
    const [close] = missingIn(checkPost(selling, { profile: mender }))?.fixes ?? [];
    expect(close && applyFix(selling, close)).toBe(
      "Sharpened chisels and planes on the bench, all sizes. Order yours online before the weekend.\n\n" +
        "Nobody in this valley should have to throw away a good tool. #tools #valley",
    );
  });
});

describe("no Why is missed", () => {
  test.for([
    "Thank you, see you Saturday.",
    "Thanks to all who carried chairs on Sunday, the hall was full and so were we. Order a tape of it online if you like.",
    "Which plane did you learn on, and who showed you? Order forms are by the till as ever.",
    "Rub the blade with an oiled rag before you put it away and never leave it in the damp shed. Order oil here.",
    "Sorry, we got the sizes wrong in last week's list. The right ones are on the board now. Order again and we pay the post.",
  ])("in: %s", (text) => {
    expect(missingIn(checkPost(text, { profile: mender }))).toBeUndefined();
  });
});

describe("a Why that the owner told is not read into every post", () => {
  const cycles: Profile = {
    ...emptyProfile,
    whys: {
      ...emptyProfile.whys,
      why: "We mend bicycles so that nobody in town has to wait for a bus to get to work.",
    },
  };

  test.for([
    "We are back from the fair, tired and sunburnt, with one wheel less than we took.",
    "The new stand is up. It holds six frames, and the cat has taken the highest place.",
    "Two punctures before breakfast, both the same nail.",
  ])("%s", (text) => {
    expect(checkPost(text, { profile: cycles }).why.level).toBe("none");
  });
});
