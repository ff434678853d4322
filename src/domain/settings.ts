import { type BlockerKind, blockerKinds } from "./gate.ts";
import type { LimitOverrides } from "./limits.ts";
import type { LessonId, LessonsBy } from "./lesson.ts";
import { type MonthPlan, openPlan } from "./month-plan.ts";
import { noOwnWords, type OwnWords } from "./own-words.ts";
import { openSpelling, type SpellingChoice } from "./spelling.ts";

/** What the owner chose about the window, the networks, the month and spelling. */
export type Settings = {
  /** `system` follows the computer, live. */
  readonly theme: "system" | "light" | "dark";
  /** What the owner knows better than our table of limits. */
  readonly limits: LimitOverrides;
  /** What a month is to hold to. */
  readonly month: MonthPlan;
  /** What holds a post back from being ready. */
  readonly blockers: readonly BlockerKind[];
  readonly spelling: SpellingChoice;
  /** Words to watch in posts, and words that are fine there. */
  readonly ownWords: OwnWords;
  /** Whether the first steps were taken or passed over; they come once. */
  readonly welcomed: boolean;
  /** The lessons that the owner has done. */
  readonly lessons: readonly LessonId[];
  /** Those that people of the team have done, by their ids; somebody may have left since. */
  readonly lessonsBy: LessonsBy;
  /** Questions about answers in Our Why that are not to be asked again: the words that they were about, in lower case. */
  readonly fineWords: readonly string[];
};

export const defaultSettings: Settings = {
  theme: "system",
  limits: {},
  month: openPlan,
  blockers: blockerKinds,
  spelling: openSpelling,
  ownWords: noOwnWords,
  welcomed: false,
  lessons: [],
  lessonsBy: {},
  fineWords: [],
};
