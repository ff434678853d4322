import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { goalQuestions } from "../../domain/plan-questions.ts";
import type { LocalDate } from "../../domain/post.ts";
import { goalAskWords } from "../../exchange/report/plan-wording.ts";
import { DayField, Entry, LineField } from "../answers/fields.tsx";
import { say } from "../words/say.ts";
import { entriesOf, type PartProps, Questions, removeLabelOf } from "./plan-part.tsx";

/** What the owner wants to reach, with what is worth asking about each goal. */
export function Goals({ plan, onPlan, today }: PartProps & { readonly today: LocalDate }) {
  const { add, change, remove } = entriesOf("goals", onPlan);
  const unlinked = plan.goals.filter(({ words, objective }) => words.trim() !== "" && objective.trim() === "").length;
  return (
    <>
      <ul className="entries">
        {plan.goals.map((goal, at) => (
          <Entry key={goal.id} removeLabel={removeLabelOf(goal.words)} onRemove={() => remove(goal, at)}>
            <LineField
              label={say("plan.goal")}
              hint={say("plan.goal.hint")}
              value={goal.words}
              onChange={(words) => change(goal.id, { words })}
            />
            <div className="answer-pair">
              <LineField
                label={say("plan.goal.measure")}
                value={goal.measure}
                onChange={(measure) => change(goal.id, { measure })}
              />
              <DayField label={say("plan.goal.by")} value={goal.by} onChange={(by) => change(goal.id, { by })} />
            </div>
            <LineField
              label={say("plan.goal.objective")}
              value={goal.objective}
              onChange={(objective) => change(goal.id, { objective })}
            />
            <Questions questions={goalQuestions(goal, today).map(({ ask, words }) => goalAskWords[ask](words))} />
          </Entry>
        ))}
      </ul>
      {unlinked > 0 && <p className="soft small">{say("plan.goals.unlinked", { count: unlinked })}</p>}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => add({ id: crypto.randomUUID(), words: "", measure: "", by: "", objective: "" })}
      >
        {say("plan.goal.add")}
      </Button>
    </>
  );
}
