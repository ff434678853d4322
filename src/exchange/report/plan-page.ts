import type { MonthPlan } from "../../domain/month-plan.ts";
import { expectations, newestSeen, openParts, type Plan, type PlanPart, planParts } from "../../domain/plan.ts";
import { goalQuestions, planQuestions } from "../../domain/plan-questions.ts";
import type { LocalDate } from "../../domain/post.ts";
import { escape, listOf, pageOf, section, tableOf } from "./page.ts";
import { hoursTable, type PlanMonth, priorityTable } from "./plan-tables.ts";
import { expectationWords, goalAskWords, partTitles, planAskWords, standWords } from "./plan-wording.ts";

/** A plan and what it is held against. */
export type PrintedPlan = PlanMonth & {
  readonly plan: Plan;
  readonly business: string;
  readonly monthPlan: MonthPlan;
  readonly today: LocalDate;
};

/** What was not answered stays in sight, on paper too. */
const WAITING = `<p class="waiting">Not answered</p>`;

const own = (words: string): string => (words.trim() === "" ? WAITING : `<p class="own">${escape(words.trim())}</p>`);
const orOpen = (value: string | number | null): string =>
  value === null || value === "" ? "Not answered" : `${value}`;

function goals({ plan, today }: PrintedPlan): string {
  const told = plan.goals.filter(({ words }) => words.trim() !== "");
  if (told.length === 0) return WAITING;
  const rows = told.map(({ words, measure, by, objective }) => [words, orOpen(measure), orOpen(by), orOpen(objective)]);
  const asked = told.flatMap((goal) =>
    goalQuestions(goal, today).map(({ ask, words }) =>
      escape(`${goal.words.slice(0, 80)}: ${goalAskWords[ask](words)}`),
    ),
  );
  const table = tableOf(["Goal", "Measure", "By", "Aim of the business"], rows);
  return `${table}${asked.length === 0 ? "" : `<p class="behind">Worth asking</p>${listOf(asked)}`}`;
}

function time({ plan, monthPlan, month, posts }: PrintedPlan): string {
  const { summary, columns, rows } = hoursTable(plan, monthPlan, { month, posts });
  const promised = monthPlan.promised.map(({ channel, perWeek }) => escape(`${channel}: ${perWeek} a week`));
  const asks = monthPlan.askShare === null ? [] : [escape(`At most ${Math.round(monthPlan.askShare * 100)} % of posts ask`)]; // prettier-ignore
  return `<p>${escape(summary)}</p>${tableOf(columns, rows)}<p>Money a month: ${escape(orOpen(plan.moneyPerMonth))}. Months: ${escape(orOpen(plan.months))}.</p>${promised.length + asks.length === 0 ? "" : listOf([...promised, ...asks])}`; // prettier-ignore
}

function priorities({ plan, month, posts }: PrintedPlan): string {
  if (openParts(plan).includes("priorities")) return WAITING;
  const { title, columns, rows } = priorityTable(plan, { month, posts });
  return `<p>${escape(title)}</p>${tableOf(columns, rows)}`;
}

function success({ success: words, judgedOn, seen }: Plan): string {
  const lines = newestSeen(seen.filter((one) => one.words.trim() !== ""));
  const rows = lines.map((one) => [one.on || "No day yet", one.words.trim()]);
  const table = rows.length === 0 ? "" : tableOf(["Day", "What was seen on the way there"], rows);
  return `${own(words)}<p>To be judged on: ${escape(orOpen(judgedOn))}</p>${table}`;
}

function partner({ partner: name, checkIns }: Plan): string {
  const talks = checkIns.map(({ on, words }) => escape(`${on || "No day yet"}: ${words}`));
  return `${own(name)}${talks.length === 0 ? "" : listOf(talks)}`;
}

const contents: Readonly<Record<PlanPart, (printed: PrintedPlan) => string>> = {
  who: ({ plan }) => own(plan.who),
  goals,
  success: ({ plan }) => success(plan),
  time,
  commitment: ({ plan }) =>
    `${own(plan.commitment)}<p>From ${escape(orOpen(plan.startsOn))}, to be looked at again on ${escape(orOpen(plan.reviewOn))}</p>`, // prettier-ignore
  expectations: ({ plan }) =>
    tableOf(
      ["What to expect", "Where you stand"],
      expectations.map((one) => {
        const stand = plan.expectations[one];
        return [expectationWords[one], stand === null ? "Not answered" : standWords[stand]];
      }),
    ),
  priorities,
  partner: ({ plan }) => partner(plan),
};

/** The plan as one page for people. Questions and what is not answered are on it. */
export function planPage(printed: PrintedPlan): string {
  const { plan, business, today } = printed;
  const open = openParts(plan);
  const head = open.length === 0 ? "Every part has an answer." : `Not answered yet: ${open.map((part) => partTitles[part]).join(", ")}.`; // prettier-ignore
  const asked = planQuestions(plan, today).map((ask) => escape(planAskWords[ask]));
  const obstacles = plan.obstacles.map(({ words, tried }) => [words, orOpen(tried)]);
  const main = [
    business.trim() === "" ? "" : `<h2>${escape(business)}</h2>`,
    `<p>${escape(head)}</p>`,
    section("Worth asking", asked.length === 0 ? "" : listOf(asked)),
    ...planParts.map((part) => section(partTitles[part], contents[part](printed))),
    section("What stands in the way", obstacles.length === 0 ? "" : tableOf(["What", "What was tried"], obstacles)),
  ];
  return pageOf("The plan", main.join("\n"), today);
}
