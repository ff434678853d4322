import { type MonthPlan, openPlan } from "../../domain/month-plan.ts";
import { useAnswers } from "../answers/use-answers.ts";
import { bridge } from "../app/bridge.ts";
import { SaveState } from "../parts/save-state.tsx";
import { Asks, Promises } from "../review/plan-dialog.tsx";
import { say } from "../words/say.ts";

/** What each month is held to, from the settings, where the review has it too. */
export function useMonthPlan() {
  return useAnswers<MonthPlan>(openPlan, {
    read: async () => {
      const answer = await bridge()["settings.get"]({});
      return answer.ok ? { ok: true, value: answer.value.month } : answer;
    },
    save: (month) => bridge()["settings.save"]({ settings: { month } }),
  });
}

type Props = { readonly month: ReturnType<typeof useMonthPlan>; readonly channels: readonly string[] };

/** How many posts may ask, and how often the owner means to post: edited in place. */
export function MonthBudget({ month, channels }: Props) {
  const onPlan = (change: Partial<MonthPlan>): void => month.change((before) => ({ ...before, ...change }));
  return (
    <div className="plan month-budget" role="group" aria-labelledby="plan-budget">
      <h3 id="plan-budget">{say("plan.month-budget")}</h3>
      <p className="soft small">{say("plan.month-budget.about")}</p>
      <Asks plan={month.value} onPlan={onPlan} />
      <Promises plan={month.value} onPlan={onPlan} channels={channels} />
      {month.saving.state === "failed" && <SaveState saving={month.saving} onAgain={() => void month.flush()} />}
    </div>
  );
}
