import { expect, test } from "vitest";
import { rules } from "../../../src/checker/index.ts";
import { lessonIds } from "../../../src/domain/lesson.ts";
import { lessonOf, rulesWithLesson } from "../../../src/ui/lessons/lesson-of-rule.ts";

test("each rule about a post has a lesson, and each lesson is that of a rule", () => {
  const lessons = rules.map(({ id }) => lessonOf(id));
  expect(lessons.filter((id) => !lessonIds.includes(id))).toEqual([]);
  expect(new Set(lessons)).toEqual(new Set(lessonIds));
});

test("no lesson is kept for a rule that is gone", () => {
  const ids = new Set<string>(rules.map(({ id }) => id));
  expect(rulesWithLesson.filter((id) => !ids.has(id))).toEqual([]);
});
