import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { expectations, newestSeen, type Plan, type PlanPart, planParts } from "../../domain/plan.ts";
import type { SharedPlan } from "../../domain/shared-plan.ts";
import { dayWords } from "../decisions/decision-words.ts";
import { say, type WordKey } from "../words/say.ts";

/** Longest answer that is shown; somebody else's file may hold anything. */
const SHOWN = 5000;

/** Named parts of a line, those that hold anything. */
const line = (...parts: readonly (readonly [label: WordKey | null, value: string | number | null])[]): string =>
  parts
    .flatMap(([label, value]) => (value === null || `${value}`.trim() === "" ? [] : [label === null ? `${value}` : `${say(label)}: ${value}`]))
    .join(" · "); // prettier-ignore
const on = (day: string): string => (day === "" ? "" : dayWords(day));

/** What a plan says in a part, line by line. */
const linesOf: Readonly<Record<PlanPart, (plan: Plan) => readonly string[]>> = {
  who: ({ who }) => [who],
  goals: ({ goals }) =>
    goals.map(({ words, measure, by, objective }) => line([null, words], [null, measure], ["plan.goal.by", on(by)], [null, objective])), // prettier-ignore
  success: ({ success, judgedOn, seen }) => [
    success,
    line(["plan.success.on", on(judgedOn)]),
    ...newestSeen(seen).map((one) => line([null, on(one.on)], [null, one.words])),
  ],
  time: ({ hoursPerWeek, minutesPerPost, moneyPerMonth, months }) => [
    line(["plan.hours", hoursPerWeek]),
    line(["plan.minutes", minutesPerPost]),
    line(["plan.money", moneyPerMonth]),
    line(["plan.months", months]),
  ],
  commitment: ({ commitment, startsOn, reviewOn }) => [
    commitment,
    line(["plan.starts", on(startsOn)], ["plan.review", on(reviewOn)]),
  ],
  expectations: (plan) =>
    expectations.flatMap((one) => {
      const stand = plan.expectations[one];
      return stand === null ? [] : [line([null, say(`plan.expect.${one}`)], [null, say(`plan.stand.${stand}`)])];
    }),
  priorities: ({ priorities }) => priorities.map(({ words }, at) => `${at + 1}. ${words}`),
  partner: ({ partner, checkIns }) => [
    partner,
    ...checkIns.map((talk) => line([null, on(talk.on)], [null, talk.words])),
  ],
};

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const told = lines.filter((words) => words.trim() !== "");
  return (
    <section>
      <h3>{title}</h3>
      {told.length === 0 && <p className="soft small">{say("plan.swap.nothing")}</p>}
      {told.map((words, at) => (
        <p key={`${at} ${words}`} dir="auto">
          {words.slice(0, SHOWN).toWellFormed()}
        </p>
      ))}
    </section>
  );
}

type Props = { readonly shared: SharedPlan; readonly onClose: () => void };

/** Somebody else's plan, to read beside one's own. */
export function OtherPlan({ shared: { business, plan }, onClose }: Props) {
  const title = say("plan.swap.title", { name: business.trim().slice(0, 80) || say("plan.swap.unnamed") });
  return (
    <aside className="other-plan" aria-label={title} tabIndex={-1}>
      <header>
        <h2 dir="auto">{title}</h2>
        <ActionIcon variant="subtle" size={32} aria-label={say("plan.swap.close")} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </header>
      <p className="soft small">{say("plan.swap.about")}</p>
      {planParts.map((part) => (
        <Part key={part} title={say(`plan.part.${part}` satisfies WordKey)} lines={linesOf[part](plan)} />
      ))}
      <Part title={say("plan.obstacles")} lines={plan.obstacles.map(({ words, tried }) => line([null, words], [null, tried]))} />
    </aside>
  );
} // prettier-ignore
