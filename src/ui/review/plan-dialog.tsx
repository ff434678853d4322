import { Button, Group, Modal, NumberInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { defaultLimits } from "../../checker/index.ts";
import { type MonthPlan, openPlan, planBounds } from "../../domain/month-plan.ts";
import { say } from "../words/say.ts";
import type { Review } from "./review.ts";

/** A part of what a month is held to, and how it is changed. */
export type PartProps = { readonly plan: MonthPlan; readonly onPlan: (change: Partial<MonthPlan>) => void };

/** What a number field holds: a number, or nothing yet. */
const numberIn = (value: string | number): number | null => (value === "" ? null : Number(value));

/** How many posts may ask. */
export function Asks({ plan, onPlan, isFirst = false }: PartProps & { readonly isFirst?: boolean }) {
  const share = plan.askShare === null ? "" : Math.round(plan.askShare * 100);
  return (
    <div className="plan-pair">
      <NumberInput
        label={say("plan.ask-share")}
        description={say("plan.ask-share.about", { share: Math.round(defaultLimits.askShare * 100) })}
        placeholder={`${Math.round(defaultLimits.askShare * 100)}`}
        suffix=" %"
        min={0}
        max={100}
        allowDecimal={false}
        hideControls
        clampBehavior="strict"
        value={share}
        onChange={(value) => {
          const percent = numberIn(value);
          onPlan({ askShare: percent === null ? null : percent / 100 });
        }}
        {...(isFirst ? { "data-autofocus": true } : {})}
      />
      <NumberInput
        label={say("plan.ask-run")}
        description={say("plan.ask-run.about", { count: defaultLimits.askRun })}
        placeholder={`${defaultLimits.askRun}`}
        min={1}
        max={planBounds.askRun}
        allowDecimal={false}
        hideControls
        clampBehavior="strict"
        value={plan.askRun ?? ""}
        onChange={(value) => onPlan({ askRun: numberIn(value) })}
      />
    </div>
  );
}

/** How often the owner means to post, channel by channel. */
export function Promises({ plan, onPlan, channels }: PartProps & { readonly channels: readonly string[] }) {
  const all = [...new Set([...channels, ...plan.promised.map(({ channel }) => channel)])].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  const promise = (channel: string, perWeek: number | null): void => {
    const others = plan.promised.filter((one) => one.channel !== channel);
    onPlan({ promised: perWeek === null || perWeek === 0 ? others : [...others, { channel, perWeek }] });
  };
  return (
    <fieldset>
      <legend>{say("plan.promised")}</legend>
      <p className="soft small">{say(all.length === 0 ? "plan.promised.none" : "plan.promised.about")}</p>
      <div className="plan-channels">
        {all.map((channel) => (
          <NumberInput
            key={channel}
            label={channel}
            placeholder="–"
            min={0}
            max={planBounds.perWeek}
            allowDecimal={false}
            hideControls
            clampBehavior="strict"
            value={plan.promised.find((one) => one.channel === channel)?.perWeek ?? ""}
            onChange={(value) => promise(channel, numberIn(value))}
          />
        ))}
      </div>
    </fieldset>
  );
}

type FormProps = {
  readonly first: MonthPlan;
  readonly channels: readonly string[];
  readonly onSave: (plan: MonthPlan) => void;
  readonly onCancel: () => void;
};

function PlanForm({ first, channels, onSave, onCancel }: FormProps) {
  const [plan, setPlan] = useState(first);
  const onPlan = (change: Partial<MonthPlan>): void => setPlan((before) => ({ ...before, ...change }));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(plan);
  };
  return (
    <form className="plan" onSubmit={save} noValidate>
      <p className="soft">{say("plan.about")}</p>
      <Asks plan={plan} onPlan={onPlan} isFirst />
      <Promises plan={plan} onPlan={onPlan} channels={channels} />
      <Group justify="flex-end">
        <Button variant="subtle" onClick={() => setPlan(({ dates }) => ({ ...openPlan, dates }))}>
          {say("plan.reset")}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {say("ask.cancel")}
        </Button>
        <Button type="submit">{say("plan.save")}</Button>
      </Group>
    </form>
  );
}

type Props = {
  readonly review: Review;
  /** What a month is held to as the dialog opens; null: no dialog. */
  readonly plan: MonthPlan | null;
  readonly onClose: () => void;
};

/** What the owner means a month to hold to. */
export function PlanDialog({ review, plan, onClose }: Props) {
  const save = async (given: MonthPlan): Promise<void> => {
    if (await review.savePlan(given)) onClose();
  };
  return (
    <Modal
      opened={plan !== null}
      onClose={onClose}
      title={say("plan.title")}
      size="lg"
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      {plan && (
        <PlanForm first={plan} channels={review.channels()} onCancel={onClose} onSave={(given) => void save(given)} />
      )}
    </Modal>
  );
}
