import type { LimitOverrides } from "./limits.ts";
import type { LessonId } from "./lesson.ts";
import { type MonthPlan, openPlan } from "./month-plan.ts";

/** What the owner chose about the window, the networks and the month. */
export type Settings = {
  /** `system` follows the computer, live. */
  readonly theme: "system" | "light" | "dark";
  /** What the owner knows better than our table of limits. */
  readonly limits: LimitOverrides;
  /** What a month is to hold to. */
  readonly month: MonthPlan;
  /** Whether the first steps were taken or passed over; they come once. */
  readonly welcomed: boolean;
  /** The lessons that are done. */
  readonly lessons: readonly LessonId[];
};

export const defaultSettings: Settings = { theme: "system", limits: {}, month: openPlan, welcomed: false, lessons: [] };
