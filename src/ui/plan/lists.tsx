import { ActionIcon, Button } from "@mantine/core";
import { IconArrowUp, IconPlus } from "@tabler/icons-react";
import type { LocalDate } from "../../domain/post.ts";
import { DayField, Entry, LineField, WordsField } from "../answers/fields.tsx";
import { say } from "../words/say.ts";
import { entriesOf, type PartProps, removeLabelOf } from "./plan-part.tsx";

function AddButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={onClick}>
      {label}
    </Button>
  );
}

/** What matters, in order. */
export function Priorities({ plan, onPlan }: PartProps) {
  const { set, add, change, remove } = entriesOf("priorities", onPlan);
  return (
    <>
      <p className="soft small">{say("plan.priority.hint")}</p>
      <ol className="entries">
        {plan.priorities.map((priority, at) => (
          <Entry key={priority.id} removeLabel={removeLabelOf(priority.words)} onRemove={() => remove(priority, at)}>
            <div className="answer-row">
              <LineField
                label={say("plan.priority", { count: at + 1 })}
                value={priority.words}
                onChange={(words) => change(priority.id, { words })}
              />
              <ActionIcon
                variant="default"
                size={36}
                disabled={at === 0}
                aria-label={say("plan.priority.up", { name: priority.words || say("plan.remove.unnamed") })}
                onClick={() =>
                  set((items) => items.filter(({ id }) => id !== priority.id).toSpliced(at - 1, 0, priority))
                }
              >
                <IconArrowUp size={18} aria-hidden />
              </ActionIcon>
            </div>
          </Entry>
        ))}
      </ol>
      <AddButton label={say("plan.priority.add")} onClick={() => add({ id: crypto.randomUUID(), words: "" })} />
    </>
  );
}

/** What was seen on the way to success; a new line comes on top, with the day of today. */
export function Seen({ plan, onPlan, today }: PartProps & { readonly today: LocalDate }) {
  const { set, change, remove } = entriesOf("seen", onPlan);
  return (
    <>
      <h3>{say("plan.seen.title")}</h3>
      <p className="soft small">{say("plan.seen.about")}</p>
      <AddButton
        label={say("plan.seen.add")}
        onClick={() => set((items) => [{ id: crypto.randomUUID(), on: today, words: "" }, ...items])}
      />
      <ul className="entries">
        {plan.seen.map((one, at) => (
          <Entry key={one.id} removeLabel={removeLabelOf(one.words || one.on)} onRemove={() => remove(one, at)}>
            <DayField label={say("plan.seen.on")} value={one.on} onChange={(on) => change(one.id, { on })} />
            <WordsField label={say("plan.seen")} value={one.words} onChange={(words) => change(one.id, { words })} />
          </Entry>
        ))}
      </ul>
    </>
  );
}

/** Talks with whoever keeps the owner to the plan. */
export function CheckIns({ plan, onPlan }: PartProps) {
  const { add, change, remove } = entriesOf("checkIns", onPlan);
  return (
    <>
      <ul className="entries">
        {plan.checkIns.map((talk, at) => (
          <Entry key={talk.id} removeLabel={removeLabelOf(talk.words || talk.on)} onRemove={() => remove(talk, at)}>
            <DayField label={say("plan.check-in.on")} value={talk.on} onChange={(on) => change(talk.id, { on })} />
            <WordsField
              label={say("plan.check-in")}
              value={talk.words}
              onChange={(words) => change(talk.id, { words })}
            />
          </Entry>
        ))}
      </ul>
      <AddButton label={say("plan.check-in.add")} onClick={() => add({ id: crypto.randomUUID(), on: "", words: "" })} />
    </>
  );
}

/** What stands in the way, and what was tried. */
export function Obstacles({ plan, onPlan }: PartProps) {
  const { add, change, remove } = entriesOf("obstacles", onPlan);
  return (
    <section className="answer-part" aria-labelledby="plan-obstacles">
      <header>
        <h2 id="plan-obstacles">{say("plan.obstacles")}</h2>
      </header>
      <p className="soft small">{say("plan.obstacles.about")}</p>
      <ul className="entries">
        {plan.obstacles.map((one, at) => (
          <Entry key={one.id} removeLabel={removeLabelOf(one.words)} onRemove={() => remove(one, at)}>
            <LineField label={say("plan.obstacle")} value={one.words} onChange={(words) => change(one.id, { words })} />
            <WordsField
              label={say("plan.obstacle.tried")}
              value={one.tried}
              onChange={(tried) => change(one.id, { tried })}
            />
          </Entry>
        ))}
      </ul>
      <AddButton
        label={say("plan.obstacle.add")}
        onClick={() => add({ id: crypto.randomUUID(), words: "", tried: "" })}
      />
    </section>
  );
}
