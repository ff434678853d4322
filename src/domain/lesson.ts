import type { PersonId } from "./person.ts";

/** The lessons in the order in which they are offered. */
export const lessonIds = [
  "no-hurry",
  "say-why",
  "one-ask",
  "thank",
  "question",
  "people",
  "honest",
  "own-words",
  "leave-room",
] as const;
export type LessonId = (typeof lessonIds)[number];

/** Whether a value names a lesson. */
export const isLessonId = (value: unknown): value is LessonId => lessonIds.some((id) => id === value);

/** The lessons that each of some people has done. */
export type LessonsBy = Readonly<Partial<Record<PersonId, readonly LessonId[]>>>;

/** What of a value tells who has done which lessons. */
export const lessonsByIn = (value: unknown): LessonsBy =>
  Object.fromEntries(
    Object.entries(Object(value)).flatMap(([id, done]) =>
      /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id) && Array.isArray(done)
        ? [[id, done.filter(isLessonId)]]
        : [],
    ),
  );
