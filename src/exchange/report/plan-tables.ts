import type { MonthPlan } from "../../domain/month-plan.ts";
import { daysInMonth, hoursFor, type Plan, prioritySharesOf } from "../../domain/plan.ts";
import type { Month } from "../../domain/post.ts";
import { monthName } from "../months.ts";
import type { ReportTable } from "./tables.ts";

/** A month of posts, as far as the plan looks at them. */
export type PlanMonth = { readonly month: Month; readonly posts: readonly { readonly goal: string | null }[] };

type Table = Omit<ReportTable, "id">;

const daysIn = (month: Month): number => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return daysInMonth(year, number);
};

const tenth = (hours: number | null): number | null => (hours === null ? null : Math.round(hours * 10) / 10);
const posts = (count: number): string => `${count} ${count === 1 ? "post" : "posts"}`;

/** "1.5 h more", "as much". */
function against(hours: number | null, given: number | null): string | null {
  const [needed, has] = [tenth(hours), tenth(given)];
  if (needed === null || has === null) return null;
  const over = tenth(needed - has) ?? 0;
  return over === 0 ? "as much" : over > 0 ? `${over} h more` : `${-over} h less`;
}

/** The hours that the owner has, beside those that a month and the promise ask for (S0.4). */
export function hoursTable(plan: Plan, { promised }: MonthPlan, { month, posts: all }: PlanMonth): Table {
  const perWeek = promised.reduce((sum, one) => sum + one.perWeek, 0);
  const asked = hoursFor(all.length, daysIn(month), plan.minutesPerPost);
  const kept = hoursFor(perWeek, 7, plan.minutesPerPost);
  const months = `${monthName(month)}, ${posts(all.length)}`;
  return {
    title: "Hours a week",
    summary:
      plan.minutesPerPost === null
        ? "Your own minutes a post are needed to reckon with."
        : `Reckoned with ${plan.minutesPerPost} minutes a post, your own figure.`,
    columns: ["What", "Hours a week", "Beside what you have"],
    rows: [
      ["You have", tenth(plan.hoursPerWeek), null],
      [months, tenth(asked), against(asked, plan.hoursPerWeek)],
      [`Your promise, ${posts(perWeek)} a week`, tenth(kept), against(kept, plan.hoursPerWeek)],
    ],
  };
}

/** What matters, in order, beside what a month's posts say that they are for (S2.26). */
export function priorityTable({ priorities }: Plan, { month, posts: all }: PlanMonth): Table {
  const { ranked, others, without } = prioritySharesOf(priorities, all);
  const percent = (count: number): string => `${all.length === 0 ? 0 : Math.round((100 * count) / all.length)} %`;
  return {
    title: `What the posts of ${monthName(month)} are for`,
    summary: `${posts(all.length)}. A post tells what it is for by its goal.`,
    columns: ["What matters", "Rank", "Posts", "Share"],
    rows: [
      ...ranked.map(({ words, rank, posts: count }) => [words, rank, count, percent(count)] as const),
      ["Something else", null, others, percent(others)],
      ["Does not say", null, without, percent(without)],
    ],
  };
}
