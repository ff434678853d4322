import "./decisions.css";
import { Button, Group, Modal, NativeSelect, Radio, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { Diagnostic } from "../../checker/index.ts";
import { MAX_REASON_LENGTH, type Reach, reaches, type Terms } from "../../domain/decision.ts";
import type { LocalDate } from "../../domain/post.ts";
import { daysAfter, isLocalDate, localDateOf } from "../../exchange/dates.ts";
import { ruleTitle } from "../draft/flag-words.ts";
import { say, type WordKey } from "../words/say.ts";
import { dayWords } from "./decision-words.ts";

/** What the owner thinks of leaving: a flag with its words, and how far. */
export type LeaveWish = { readonly diagnostic: Diagnostic; readonly words: string; readonly reach: Reach };

/** How long a decision may hold. */
const ends = ["never", "month", "date"] as const;
type End = (typeof ends)[number];
/** The short term offered, in days. */
const MONTH = 30;

type EndProps = {
  readonly end: End;
  readonly date: string;
  readonly today: LocalDate;
  readonly isMissing: boolean;
  readonly onEnd: (end: End) => void;
  readonly onDate: (date: string) => void;
};

/** How long it holds: no end, a month, or up to a day. */
function EndChoice({ end, date, today, isMissing, onEnd, onDate }: EndProps) {
  return (
    <div className="decide-end">
      <NativeSelect
        label={say("decide.end")}
        value={end}
        data={ends.map((value) => ({
          value,
          label: say(`decide.end.${value}` satisfies WordKey, { date: dayWords(daysAfter(today, MONTH)) }),
        }))}
        onChange={({ currentTarget: { value } }) => onEnd(ends.find((one) => one === value) ?? "never")}
      />
      {end === "date" && (
        <TextInput
          type="date"
          label={say("decide.date")}
          min={today}
          value={date}
          error={isMissing && say("decide.date.missing")}
          onChange={(event) => onDate(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

type ReachProps = { readonly wish: LeaveWish; readonly reach: Reach; readonly onReach: (reach: Reach) => void };

/** How far it is left, said for this flag. */
function ReachChoice({ wish: { diagnostic, words }, reach, onReach }: ReachProps) {
  const offered = reaches.filter((one) => one !== "phrase" || diagnostic.phrase !== null);
  return (
    <Radio.Group
      label={say("decide.reach")}
      value={reach}
      onChange={(value) => onReach(reaches.find((one) => one === value) ?? reach)}
    >
      <div className="decide-reaches">
        {offered.map((one) => (
          <Radio
            key={one}
            value={one}
            iconColor="var(--on-action)"
            label={say(`reach.${one}` satisfies WordKey)}
            description={say(`reach.${one}.about` satisfies WordKey, { words, rule: ruleTitle(diagnostic.ruleId) })}
            {...(one === reach ? { "data-autofocus": true } : {})}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

type FormProps = {
  readonly wish: LeaveWish;
  readonly onDecide: (reach: Reach, terms: Terms) => void;
  readonly onCancel: () => void;
};

function DecideForm({ wish, onDecide, onCancel }: FormProps) {
  const [today] = useState(() => localDateOf(new Date()));
  const [reach, setReach] = useState(wish.reach);
  const [reason, setReason] = useState("");
  const [end, setEnd] = useState<End>("never");
  const [date, setDate] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const isDay = isLocalDate(date) && date >= today;
  const decide = (event: FormEvent): void => {
    event.preventDefault();
    setIsAsked(true);
    if (end === "date" && !isDay) return;
    const until = { never: null, month: daysAfter(today, MONTH), date }[end];
    onDecide(reach, { reason: reason.trim(), until });
  };
  return (
    <form className="decide" onSubmit={decide} noValidate>
      <ReachChoice wish={wish} reach={reach} onReach={setReach} />
      <TextInput
        label={say("decide.reason")}
        description={say("decide.reason.hint")}
        maxLength={MAX_REASON_LENGTH}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <EndChoice end={end} date={date} today={today} isMissing={isAsked && !isDay} onEnd={setEnd} onDate={setDate} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {say("ask.cancel")}
        </Button>
        <Button type="submit">{say("flag.leave")}</Button>
      </Group>
    </form>
  );
}

type Props = {
  /** Null: no dialog. */
  readonly wish: LeaveWish | null;
  readonly onDecide: (wish: LeaveWish, terms: Terms) => void;
  readonly onClose: () => void;
  /** The dialog is gone, and with it what it was opened from: the focus needs a place. */
  readonly onLost: () => void;
};

/** Asks how far a flag is left, for what reason and for how long. */
export function DecideDialog({ wish, onDecide, onClose, onLost }: Props) {
  const name = wish && ruleTitle(wish.diagnostic.ruleId);
  return (
    <Modal
      opened={wish !== null}
      onClose={onClose}
      onExitTransitionEnd={() => document.activeElement === document.body && onLost()}
      title={name && say("decide.title", { rule: name })}
      size="lg"
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      {wish && (
        <DecideForm
          wish={wish}
          onCancel={onClose}
          onDecide={(reach, terms) => {
            onDecide({ ...wish, reach }, terms);
            onClose();
          }}
        />
      )}
    </Modal>
  );
}
