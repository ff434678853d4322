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
