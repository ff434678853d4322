import type { Candidate } from "../../domain/person.ts";
import type { SharedPlan } from "../../domain/shared-plan.ts";
import type { Plan } from "../../domain/plan.ts";
import type { LocalDate, Month, PostId } from "../../domain/post.ts";
import type { Nothing } from "./nothing.ts";

/** A post of a month as plan and team look at it. */
export type PlannedPost = {
  readonly id: PostId;
  readonly opening: string;
  readonly date: LocalDate;
  readonly author: string | null;
  readonly goal: string | null;
  /** Who might write it; empty where an author is named. */
  readonly candidates: readonly Candidate[];
};

/** What a month holds, beside what was planned. */
export type PlannedMonth = {
  readonly month: Month;
  readonly today: LocalDate;
  /** In the order in which they go out. */
  readonly posts: readonly PlannedPost[];
  /** Every month that has posts, first to last. */
  readonly months: readonly Month[];
};

/** The plan that comes before the first post. */
export interface PlanOperations {
  "plan.get": { input: Nothing; output: Plan; error: never };
  "plan.save": { input: { plan: Plan }; output: Nothing; error: "storage-failed" };
  /** The posts of a month; null: this month, or else the nearest that has posts. */
  "plan.month": { input: { month: Month | null }; output: PlannedMonth; error: never };
  /** Asks for a file and writes the plan to it as one page. */
  "plan.export": { input: { as: "html" | "pdf" }; output: Nothing; error: "cancelled" | "file-not-written" };
  /** Asks for a file and writes the plan to it for somebody else to read; hours, money and talks only where it is whole. */
  "plan.share": { input: { isWhole: boolean }; output: Nothing; error: "cancelled" | "file-not-written" };
  /** Asks for such a file and reads it. Nothing is stored. */
  "plan.choose": { input: Nothing; output: SharedPlan; error: "cancelled" | "file-unreadable" | "not-a-plan" };
  /** Asks for a printer. */
  "plan.print": { input: Nothing; output: Nothing; error: "cancelled" | "print-failed" };
}

/** Their names at run time. */
export const planOperations: Record<keyof PlanOperations, true> = {
  "plan.get": true,
  "plan.save": true,
  "plan.month": true,
  "plan.export": true,
  "plan.share": true,
  "plan.choose": true,
  "plan.print": true,
};
