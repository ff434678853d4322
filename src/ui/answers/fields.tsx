import { ActionIcon, NumberInput, Textarea, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { answerBounds, type MaybeDay } from "../../domain/plan.ts";
import { isLocalDate } from "../../exchange/dates.ts";

type FieldProps<Value> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

type WordsProps = FieldProps<string> & {
  /** For a way that leads to the field. */
  readonly id?: string;
  /** The heading above says what is asked. */
  readonly isHeaded?: boolean;
  /** It is the Why itself, which all else is measured against. */
  readonly isWhy?: boolean;
};

/** An answer in words, as long as it needs to be. */
export function WordsField({ id, label, hint, value, onChange, isHeaded = false, isWhy = false }: WordsProps) {
  return (
    <Textarea
      {...(id === undefined ? {} : { id })}
      {...(isHeaded ? { "aria-label": label } : { label })}
      description={hint}
      autosize
      minRows={isWhy ? 3 : 2}
      maxRows={18}
      maxLength={answerBounds.text}
      dir="auto"
      classNames={isWhy ? { input: "why-words" } : {}}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** An answer in a line. */
export function LineField({ label, hint, value, onChange }: FieldProps<string>) {
  return (
    <TextInput
      label={label}
      description={hint}
      maxLength={answerBounds.text}
      dir="auto"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A day, past or to come. */
export function DayField({ label, hint, value, onChange }: FieldProps<MaybeDay>) {
  return (
    <TextInput
      type="date"
      max="9999-12-31"
      className="day-field"
      label={label}
      description={hint}
      value={value}
      onChange={({ currentTarget: { value: day } }) => onChange(isLocalDate(day) ? day : "")}
    />
  );
}

type NumberProps = FieldProps<number | null> & { readonly most: number; readonly isWhole?: boolean };

/** A number, or nothing yet. */
export function NumberField({ label, hint, value, onChange, most, isWhole = true }: NumberProps) {
  const [written, setWritten] = useState<number | string>(value ?? ""); // "1." is on its way to 1.5
  return (
    <NumberInput
      label={label}
      description={hint}
      min={0}
      max={most}
      clampBehavior="strict"
      allowDecimal={!isWhole}
      allowNegative={false}
      decimalScale={2}
      hideControls
      value={written}
      onChange={(given) => {
        setWritten(given);
        onChange(given === "" || Number.isNaN(Number(given)) ? null : Number(given));
      }}
    />
  );
}

type EntryProps = { readonly removeLabel: string; readonly onRemove: () => void; readonly children: ReactNode };

/** One entry of a list, which can be taken out. */
export function Entry({ removeLabel, onRemove, children }: EntryProps) {
  return (
    <li className="entry">
      <div className="entry-fields">{children}</div>
      <ActionIcon variant="subtle" size={32} aria-label={removeLabel} onClick={onRemove}>
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </li>
  );
}
