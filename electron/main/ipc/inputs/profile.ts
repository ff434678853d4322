import { z } from "zod";
import type { ProfileOperations } from "../../../../src/contract/operations.ts";
import { type BlockerKind, isBlockerChoice } from "../../../../src/domain/gate.ts";
import { lessonIds, type LessonsBy } from "../../../../src/domain/lesson.ts";
import { readLimitOverrides, type LimitOverrides } from "../../../../src/domain/limits.ts";
import { isMonthPlan, type MonthPlan } from "../../../../src/domain/month-plan.ts";
import { isOwnWords, type OwnWords } from "../../../../src/domain/own-words.ts";
import { nameBounds, whyKinds } from "../../../../src/domain/profile.ts";
import { sampleIds } from "../../../../src/domain/sample.ts";
import { isSpellingChoice, type SpellingChoice } from "../../../../src/domain/spelling.ts";
import type { Inputs } from "./inputs.ts";
import { answer, branded, day, nothing } from "./shapes.ts";

const whys = z.strictObject(
  Object.fromEntries(whyKinds.map((kind) => [kind, answer])) as Record<(typeof whyKinds)[number], typeof answer>,
);

const lessons = z.array(z.enum(lessonIds)).max(lessonIds.length);

const settings = z.strictObject({
  theme: z.enum(["system", "light", "dark"]).exactOptional(),
  limits: z.custom<LimitOverrides>((value) => readLimitOverrides(value).ok).exactOptional(),
  month: z.custom<MonthPlan>(isMonthPlan).exactOptional(),
  blockers: z.custom<readonly BlockerKind[]>(isBlockerChoice).exactOptional(),
  spelling: z.custom<SpellingChoice>(isSpellingChoice).exactOptional(),
  ownWords: z.custom<OwnWords>(isOwnWords).exactOptional(),
  welcomed: z.boolean().exactOptional(),
  fineWords: z.array(answer).max(1000).exactOptional(),
  lessons: lessons.exactOptional(),
  lessonsBy: branded<LessonsBy>(z.record(z.uuid(), lessons)).exactOptional(),
});

const names = z.array(z.string().max(nameBounds.length)).max(nameBounds.count);

const profile = z.strictObject({
  business: answer,
  formerNames: names,
  trade: answer,
  whys,
  names,
});

/** What the operations of this noun take. */
export const profileInputs: Inputs<keyof ProfileOperations> = {
  "profile.get": nothing,
  "profile.save": z.strictObject({ profile }),
  "profile.versions": nothing,
  "profile.begin": z.strictObject({ since: day }),
  "profile.join": nothing,
  "profile.export": z.strictObject({ as: z.enum(["json", "html", "pdf"]) }),
  "profile.print": nothing,
  "profile.choose": nothing,
  "check.whys": z.strictObject({ answers: z.array(answer).max(whyKinds.length) }),
  "settings.get": nothing,
  "settings.save": z.strictObject({ settings }),
  "sample.list": nothing,
  "sample.load": z.strictObject({ id: z.enum(sampleIds) }),
  "sample.remove": nothing,
};
