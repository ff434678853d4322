import { describe, expect, test } from "vitest";
import { checkPost } from "../../../src/checker/index.ts";
import { lessonIds } from "../../../src/domain/lesson.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { isSolved, lessonWord } from "../../../src/ui/lessons/lessons.ts";

const judge = (text: string) => checkPost(text, { profile: emptyProfile });

describe.for(lessonIds)("the lesson %s", (id) => {
  test("begins with a text that is not there yet, in the checker's own eyes", () => {
    const given = lessonWord(id, "given");
    // With a word more it is not the given text any longer, and it still falls short.
    expect(isSolved(id, `${given} So far.`, judge(`${given} So far.`))).toBe(false);
    expect(isSolved(id, given, judge(given))).toBe(false);
  });

  test("is done with its own example, and not with a word or two", () => {
    const example = lessonWord(id, "example");
    expect(isSolved(id, example, judge(example))).toBe(true);
    expect(isSolved(id, "", judge(""))).toBe(false);
    expect(isSolved(id, "Thank you, Bram.", judge("Thank you, Bram."))).toBe(false);
  });

  test("is read in a minute", () => {
    expect(lessonWord(id, "idea").split(/\s+/u).length).toBeLessThanOrEqual(150);
  });
});
