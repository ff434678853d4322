import "./dates.css";
import { ActionIcon, Button, Group, Modal, NativeSelect, TextInput } from "@mantine/core";
import { IconFileImport, IconX } from "@tabler/icons-react";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { type BusinessDate, dateBounds, type DateKind, dateKinds, withDates } from "../../domain/business-date.ts";
import type { MonthPlan } from "../../domain/month-plan.ts";
import { isLocalDate } from "../../exchange/dates.ts";
import { bridge } from "../app/bridge.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { note } from "../app/notes.tsx";
import { dayWords } from "../decisions/decision-words.ts";
import { say, type WordKey } from "../words/say.ts";

type ListProps = {
  readonly dates: readonly BusinessDate[];
  readonly onDates: (change: (before: readonly BusinessDate[]) => readonly BusinessDate[]) => void;
};

const kindWords = (kind: DateKind): string => say(`dates.kind.${kind}` satisfies WordKey);

/** The dates with one more, where it has a day and there is room. */
const withNew = (dates: readonly BusinessDate[], date: BusinessDate): readonly BusinessDate[] =>
  isLocalDate(date.on) && dates.length < dateBounds.dates
    ? withDates(dates, [{ ...date, words: date.words.trim() }])
    : dates;

type NewDateProps = ListProps & { readonly date: BusinessDate; readonly setDate: (date: BusinessDate) => void };

/** A day, what it is, and the owner's words for it; Enter adds it. */
function NewDate({ dates, onDates, date, setDate }: NewDateProps) {
  const isFull = dates.length >= dateBounds.dates;
  const canAdd = isLocalDate(date.on) && !isFull;
  const add = (): void => {
    onDates((before) => withNew(before, date));
    setDate({ ...date, on: "", words: "" });
  };
  const onEnter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== "Enter" || !canAdd) return;
    event.preventDefault();
    add();
  };
  return (
    <div className="dates-new">
      <TextInput
        type="date"
        max="9999-12-31"
        label={say("dates.on")}
        value={date.on}
        onChange={(event) => setDate({ ...date, on: event.currentTarget.value })}
        onKeyDown={onEnter}
        data-autofocus
      />
      <NativeSelect
        label={say("dates.kind")}
        value={date.kind}
        data={dateKinds.map((kind) => ({ value: kind, label: kindWords(kind) }))}
        onChange={({ currentTarget: { value } }) =>
          setDate({ ...date, kind: dateKinds.find((kind) => kind === value) ?? date.kind })
        }
      />
      <TextInput
        label={say("dates.words")}
        maxLength={dateBounds.words}
        dir="auto"
        value={date.words}
        onChange={(event) => setDate({ ...date, words: event.currentTarget.value })}
        onKeyDown={onEnter}
      />
      <Button variant="default" disabled={!canAdd} onClick={add}>
        {say("dates.add")}
      </Button>
      {isFull && <p className="soft small">{say("dates.full", { most: dateBounds.dates })}</p>}
    </div>
  );
}

/** Every date, by day, each of which can be taken away. */
function DateList({ dates, onDates }: ListProps) {
  if (dates.length === 0) return <p className="soft">{say("dates.none")}</p>;
  return (
    <ul className="dates-list">
      {dates.map((date) => {
        const what = date.words || kindWords(date.kind);
        return (
          <li key={`${date.on} ${date.kind} ${date.words}`}>
            <span>{dayWords(date.on)}</span>
            <span dir="auto">
              {date.words} <span className="soft small">{kindWords(date.kind)}</span>
            </span>
            <ActionIcon
              variant="subtle"
              size={28}
              aria-label={say("dates.remove", { what, date: dayWords(date.on) })}
              onClick={() => onDates((before) => before.filter((one) => one !== date))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        );
      })}
    </ul>
  );
}

type FormProps = {
  readonly dates: readonly BusinessDate[];
  readonly setDates: (dates: readonly BusinessDate[]) => void;
  readonly onSave: (dates: readonly BusinessDate[]) => void;
  readonly onCancel: () => void;
};

function DatesForm({ dates, setDates, onSave, onCancel }: FormProps) {
  const [date, setDate] = useState<BusinessDate>({ on: "", kind: "closed", words: "" });
  const [said, setSaid] = useState("");
  const change: ListProps["onDates"] = (changed) => setDates(changed(dates));
  const bringIn = async (): Promise<void> => {
    const answer = await bridge()["dates.choose"]({});
    if (answer.ok) {
      const all = withDates(dates, answer.value).slice(0, dateBounds.dates);
      setDates(all);
      setSaid(say("dates.brought", { count: all.length - dates.length }));
    } else if (answer.error.code !== "cancelled") setSaid(say("dates.file-failed", { reason: reasonFor[answer.error.code]() })); // prettier-ignore
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(withNew(dates, date)); // a day that was written down and not added yet is meant too
  };
  return (
    <form className="dates" onSubmit={save} noValidate>
      <p className="soft">{say("dates.about")}</p>
      <NewDate {...{ dates, date, setDate }} onDates={change} />
      <p className="soft small">{say("dates.closed.about")}</p>
      <DateList dates={dates} onDates={change} />
      <p role="status" className="small">
        {said}
      </p>
      <Group justify="space-between">
        <Button variant="subtle" leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => void bringIn()}>
          {say("dates.file")}
        </Button>
        <Group gap="xs">
          <Button variant="default" onClick={onCancel}>
            {say("ask.cancel")}
          </Button>
          <Button type="submit">{say("dates.save")}</Button>
        </Group>
      </Group>
    </form>
  );
}

/** The days that matter to the business; `onChanged` runs when they were stored. */
export function DatesDialog({ onChanged }: { readonly onChanged: () => void }) {
  const [month, setMonth] = useState<MonthPlan | null>(null);
  const [dates, setDates] = useState<readonly BusinessDate[]>([]);
  const open = (plan: MonthPlan, own: readonly BusinessDate[]): void => {
    setMonth(plan);
    setDates(own);
  };
  useCommand("calendar.dates", () => {
    void bridge()
      ["settings.get"]({})
      .then((answer) => answer.ok && open(answer.value.month, answer.value.month.dates));
  });
  /** What was changed and not saved can be had back. */
  const close = (): void => {
    if (month && dates !== month.dates) note(say("dates.dropped"), () => open(month, dates));
    setMonth(null);
  };
  const store = async (plan: MonthPlan): Promise<boolean> => {
    const answer = await bridge()["settings.save"]({ settings: { month: plan } });
    if (answer.ok) onChanged();
    else note(say("dates.save-failed", { reason: reasonFor[answer.error.code]() }));
    return answer.ok;
  };
  const save = async (all: readonly BusinessDate[]): Promise<void> => {
    if (!month || !(await store({ ...month, dates: all }))) return;
    setMonth(null);
    note(say("dates.saved"), () => void store(month));
  };
  return (
    <Modal
      opened={month !== null}
      onClose={close}
      title={say("dates.title")}
      size="lg"
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      {month && <DatesForm {...{ dates, setDates }} onCancel={close} onSave={(all) => void save(all)} />}
    </Modal>
  );
}
