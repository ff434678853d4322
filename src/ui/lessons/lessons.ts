import type { PostReport, StrengthKind } from "../../checker/index.ts";
import type { LessonId } from "../../domain/lesson.ts";
import { say, type WordKey } from "../words/say.ts";

/** So few words try nothing out. */
const ENOUGH_WORDS = 5;

const does = ({ strengths }: PostReport, kind: StrengthKind): boolean => strengths.some((one) => one.kind === kind);
/** `rules` is a group, "why/", or one rule. */
const isFlagged = ({ diagnostics }: PostReport, rules: string): boolean =>
  diagnostics.some(({ ruleId }) => ruleId.startsWith(rules));
const isCalm = ({ pressure }: PostReport): boolean => pressure.level === "none";

/** What the checker has to find, or not to find. */
const goals: Readonly<Record<LessonId, (report: PostReport) => boolean>> = {
  "no-hurry": (report) =>
    isCalm(report) && !isFlagged(report, "hard-sell/urgency") && !isFlagged(report, "hard-sell/scarcity"),
  "say-why": (report) => report.why.level !== "none" && !isFlagged(report, "why/") && isCalm(report),
  "one-ask": (report) => report.asks === 1 && isCalm(report) && !isFlagged(report, "hard-sell/"),
  thank: (report) => does(report, "thanks") && isCalm(report),
  question: (report) => does(report, "question") && isCalm(report),
  people: (report) => !isFlagged(report, "people/") && isCalm(report),
  honest: (report) => does(report, "honesty") && isCalm(report),
  "leave-room": (report) =>
    isCalm(report) && !["clutter/", "automation/", "channel/"].some((group) => isFlagged(report, group)),
  "own-words": (report) => report.why.level === "strong" && !isFlagged(report, "why/") && isCalm(report),
};

/** A part of a lesson in words. */
export const lessonWord = (id: LessonId, part: "title" | "idea" | "task" | "given" | "example" | "well"): string =>
  say(`lesson.${id}.${part}` satisfies WordKey);

/** Whether a text, of which the checker says `report`, does what the lesson asks; the text that was given never does. */
export const isSolved = (id: LessonId, text: string, report: PostReport): boolean =>
  text.trim() !== lessonWord(id, "given") && text.trim().split(/\s+/u).length >= ENOUGH_WORDS && goals[id](report);
