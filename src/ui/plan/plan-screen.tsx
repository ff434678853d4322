import "../answers/answers.css";
import "../review/plan.css";
import "./plan.css";
import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { PlannedMonth } from "../../contract/operations.ts";
import {
  answerBounds,
  earliestReview,
  emptyPlan,
  newestSeen,
  openParts,
  type Plan,
  planParts,
} from "../../domain/plan.ts";
import type { SharedPlan } from "../../domain/shared-plan.ts";
import { planQuestions } from "../../domain/plan-questions.ts";
import { hoursTable, priorityTable } from "../../exchange/report/plan-tables.ts";
import { AnswersHead } from "../answers/answers-head.tsx";
import { DayField, NumberField, WordsField } from "../answers/fields.tsx";
import { useAnswers } from "../answers/use-answers.ts";
import { bridge } from "../app/bridge.ts";
import { reasonFor } from "../app/failures.ts";
import { dayWords } from "../decisions/decision-words.ts";
import { SaveState } from "../parts/save-state.tsx";
import { NumberTable } from "../review/number-table.tsx";
import { say, type WordKey } from "../words/say.ts";
import { Expectations } from "./expectations.tsx";
import { Goals } from "./goals.tsx";
import { CheckIns, Obstacles, Priorities, Seen } from "./lists.tsx";
import { KeepPlan } from "./keep-plan.tsx";
import { MonthBudget, useMonthPlan } from "./month-budget.tsx";
import { OtherPlan } from "./other-plan.tsx";
import { Part, type PartProps, Questions } from "./plan-part.tsx";

/** What is answered and what is not, each a way to its part. */
function Completeness({ plan }: { readonly plan: Plan }) {
  const open = openParts(plan);
  return (
    <div className="completeness">
      <p>{say("plan.open-parts", { count: open.length })}</p>
      <ul>
        {planParts.map((part) => {
          const isOpen = open.includes(part);
          const Icon = isOpen ? IconCircleDashed : IconCircleCheck;
          return (
            <li key={part}>
              <button type="button" onClick={() => document.getElementById(`plan-${part}`)?.focus()}>
                <Icon size={18} aria-hidden />
                {say(`plan.part.${part}` satisfies WordKey)}
                <span className="visually-hidden">{say(isOpen ? "plan.not-answered" : "plan.answered")}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type MonthProps = PartProps & { readonly held: PlannedMonth | null };

function Time({ plan, onPlan, held, channels }: MonthProps & { readonly channels: readonly string[] }) {
  const month = useMonthPlan();
  const set = (change: Partial<Plan>): void => onPlan((before) => ({ ...before, ...change }));
  return (
    <>
      <div className="answer-pair">
        <NumberField label={say("plan.hours")} most={answerBounds.hours} isWhole={false} value={plan.hoursPerWeek} onChange={(hoursPerWeek) => set({ hoursPerWeek })} />
        <NumberField label={say("plan.minutes")} most={answerBounds.minutes} value={plan.minutesPerPost} onChange={(minutesPerPost) => set({ minutesPerPost })} />
        <NumberField label={say("plan.money")} most={answerBounds.money} isWhole={false} value={plan.moneyPerMonth} onChange={(moneyPerMonth) => set({ moneyPerMonth })} />
        <NumberField label={say("plan.months")} most={answerBounds.months} value={plan.months} onChange={(months) => set({ months })} />
      </div>
      {held && <NumberTable table={hoursTable(plan, month.value, held)} />}
      {month.isRead && <MonthBudget month={month} channels={channels} />}
    </>
  ); // prettier-ignore
}

function Commitment({ plan, onPlan }: PartProps) {
  const set = (change: Partial<Plan>): void => onPlan((before) => ({ ...before, ...change }));
  const earliest = earliestReview(plan);
  return (
    <>
      <WordsField
        isHeaded
        label={say("plan.part.commitment")}
        hint={say("plan.commitment.hint")}
        value={plan.commitment}
        onChange={(commitment) => set({ commitment })}
      />
      <div className="answer-pair">
        <DayField label={say("plan.starts")} value={plan.startsOn} onChange={(startsOn) => set({ startsOn })} />
        <DayField label={say("plan.review")} value={plan.reviewOn} onChange={(reviewOn) => set({ reviewOn })} />
      </div>
      {earliest !== null && <p className="soft small">{say("plan.review.earliest", { date: dayWords(earliest) })}</p>}
    </>
  );
}

/** The parts in the order in which they are asked. */
function Parts({ plan, onPlan, held, channels }: MonthProps & { readonly channels: readonly string[] }) {
  const open = openParts(plan);
  const set = (change: Partial<Plan>): void => onPlan((before) => ({ ...before, ...change }));
  const part = (name: (typeof planParts)[number]) => ({ part: name, isOpen: open.includes(name) });
  return (
    <>
      <Part {...part("who")}>
        <WordsField isHeaded label={say("plan.part.who")} hint={say("plan.who.hint")} value={plan.who} onChange={(who) => set({ who })} />
      </Part>
      <Part {...part("goals")}>{held && <Goals plan={plan} onPlan={onPlan} today={held.today} />}</Part>
      <Part {...part("success")}>
        <WordsField isHeaded label={say("plan.part.success")} hint={say("plan.success.hint")} value={plan.success} onChange={(success) => set({ success })} />
        <DayField label={say("plan.success.on")} value={plan.judgedOn} onChange={(judgedOn) => set({ judgedOn })} />
        {held && <Seen plan={plan} onPlan={onPlan} today={held.today} />}
      </Part>
      <Part {...part("time")}>
        <Time plan={plan} onPlan={onPlan} held={held} channels={channels} />
      </Part>
      <Part {...part("commitment")}>
        <Commitment plan={plan} onPlan={onPlan} />
      </Part>
      <Part {...part("expectations")}>
        <Expectations plan={plan} onPlan={onPlan} />
      </Part>
      <Part {...part("priorities")}>
        <Priorities plan={plan} onPlan={onPlan} />
        {held && !open.includes("priorities") && <NumberTable table={priorityTable(plan, held)} />}
      </Part>
      <Part {...part("partner")}>
        <WordsField isHeaded label={say("plan.part.partner")} hint={say("plan.partner.hint")} value={plan.partner} onChange={(partner) => set({ partner })} />
        <CheckIns plan={plan} onPlan={onPlan} />
      </Part>
      <Obstacles plan={plan} onPlan={onPlan} />
    </>
  ); // prettier-ignore
}

/** The answers that come before the first post. `channels` are those that posts name. */
export function PlanScreen({ channels }: { readonly channels: readonly string[] }) {
  const [other, setOther] = useState<SharedPlan | null>(null);
  const [held, setHeld] = useState<PlannedMonth | null>(null);
  const answers = useAnswers<Plan>(emptyPlan, {
    read: async () => {
      const answer = await bridge()["plan.get"]({});
      // Put in order when the screen opens: lines that move while their day is typed would be lost from sight.
      return answer.ok ? { ok: true, value: { ...answer.value, seen: newestSeen(answer.value.seen) } } : answer;
    },
    save: (plan) => bridge()["plan.save"]({ plan }),
  });
  useEffect(() => {
    void bridge()
      ["plan.month"]({ month: null })
      .then((answer) => answer.ok && setHeld(answer.value));
  }, []);
  const { value: plan, isRead, readFault, saving, change, flush } = answers;
  if (readFault) return <p className="answers soft">{say("plan.screen.unread", { reason: reasonFor[readFault]() })}</p>;
  if (!isRead) return null;
  return (
    <div className="answers" onBlur={() => void flush()}>
      <div className={other ? "plan-beside" : ""}>
        <form className="answers-form" onSubmit={(event) => event.preventDefault()}>
          <AnswersHead title={say("plan.screen.title")} intro={say("plan.screen.intro")}>
            <KeepPlan flush={flush} onRead={setOther} />
          </AnswersHead>
          <Completeness plan={plan} />
          {held && (
            <Questions
              questions={planQuestions(plan, held.today).map((ask) => say(`plan.ask.${ask}` satisfies WordKey))}
            />
          )}
          <Parts plan={plan} onPlan={change} held={held} channels={channels} />
          <p className="answers-foot soft">
            <SaveState saving={saving} onAgain={() => void flush()} />
          </p>
        </form>
        {other && <OtherPlan shared={other} onClose={() => setOther(null)} />}
      </div>
    </div>
  );
}
