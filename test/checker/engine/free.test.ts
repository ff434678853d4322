import { describe, expect, test } from "vitest";
import { checkPost } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";

const read = (text: string) => checkPost(text, { profile: emptyProfile });
const rulesOf = (text: string) => read(text).diagnostics.map(({ ruleId }) => ruleId);

describe("a post that leaves its reader free", () => {
  const SOFT =
    "Most of my clients don't have a strategy problem. They have a Tuesday problem: the same meeting, the same nine people, nobody knows why. " +
    "I have room for two more companies this spring. If that sounds like your Tuesday, write to me and I'll tell you honestly whether I'm any use.";
  const STORY =
    "I nearly gave up teaching in 2019. I was doing fourteen classes a week and could not remember anybody's name. " +
    "Now it's six, and I know whose daughter is sitting her exams.";

  test("does not push for the model's sake alone, when it asks so that one can say no", () => {
    expect(read(SOFT).pressure.level).toBe("none");
  });

  test("does not push for it when it tells why its writer does this", () => {
    expect(read(STORY).pressure.level).toBe("none");
    expect(rulesOf(STORY)).not.toContain("hard-sell/tone");
  });

  test("pushes as any other once a rule finds a push in it", () => {
    expect(read(`${SOFT} Hurry up, act now!`).pressure.level).not.toBe("none");
  });
});

test("what hurries is no help", () => {
  const kinds = read("Don't leave it too late like so many people do! Book your service now.").strengths;
  expect(kinds.map(({ kind }) => kind)).not.toContain("help");
});
