import { Button, Select, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { rules } from "../../checker/index.ts";
import {
  fineFault,
  type FineWords,
  type OwnWords,
  ownWordsBounds,
  type OwnWordsFault,
  watchFault,
  type WatchedWords,
} from "../../domain/own-words.ts";
import { ruleTitle } from "../draft/flag-words.ts";
import { say, type WordKey } from "../words/say.ts";

/** Stands for all checks among the choices. */
const ALL = "";

/** The checks that words can be fine for: those on words, and not those of this list itself. */
const choices = [
  { value: ALL, label: say("own-words.rule.all") },
  ...rules.filter(({ id }) => !id.startsWith("own/")).map(({ id }) => ({ value: id, label: ruleTitle(id) })),
];

const faultWords = (fault: OwnWordsFault | null): string | undefined =>
  fault === null ? undefined : say(`own-words.fault.${fault}` satisfies WordKey);

type FormProps = {
  /** What is wrong with the entry as it stands. */
  readonly fault: OwnWordsFault | null;
  readonly words: string;
  readonly action: string;
  readonly onWords: (words: string) => void;
  readonly onAdd: () => void;
  readonly children: ReactNode;
};

/** An entry that is being written. What is wrong is said once it is to be added, and while it is put right. */
function EntryForm({ fault, words, action, onWords, onAdd, children }: FormProps) {
  const [isTried, setIsTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(fault !== null);
    if (fault === null) onAdd();
  };
  return (
    <form className="own-word-new" onSubmit={submit} noValidate>
      <TextInput
        label={say("own-words.words")}
        error={isTried ? faultWords(fault) : undefined}
        maxLength={ownWordsBounds.words}
        dir="auto"
        value={words}
        onChange={({ currentTarget }) => onWords(currentTarget.value)}
      />
      {children}
      <Button type="submit" variant="default">
        {action}
      </Button>
    </form>
  );
}

type NewProps<Entry> = { readonly own: OwnWords; readonly onAdd: (entry: Entry) => void };

const noWatched: WatchedWords = { words: "", reason: "", instead: "" };

/** Words to watch, with a better wording and a reason. */
export function NewWatched({ own, onAdd }: NewProps<WatchedWords>) {
  const [draft, setDraft] = useState(noWatched);
  const entry = { words: draft.words.trim(), reason: draft.reason.trim(), instead: draft.instead.trim() };
  const add = (): void => {
    onAdd(entry);
    setDraft(noWatched);
  };
  return (
    <EntryForm
      fault={watchFault(entry, own)}
      words={draft.words}
      action={say("own-words.add")}
      onWords={(words) => setDraft({ ...draft, words })}
      onAdd={add}
    >
      {(["instead", "reason"] as const).map((name) => (
        <TextInput
          key={name}
          label={say(`own-words.${name}`)}
          maxLength={ownWordsBounds[name]}
          dir="auto"
          value={draft[name]}
          onChange={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
        />
      ))}
    </EntryForm>
  );
}

/** Words that are fine, for one check or all. */
export function NewFine({ own, onAdd }: NewProps<FineWords>) {
  const [words, setWords] = useState("");
  const [rule, setRule] = useState(ALL);
  const entry = { words: words.trim(), ruleId: rule === ALL ? null : rule };
  const add = (): void => {
    onAdd(entry);
    setWords("");
  };
  return (
    <EntryForm
      fault={fineFault(entry, own)}
      words={words}
      action={say("own-words.add-fine")}
      onWords={setWords}
      onAdd={add}
    >
      <Select
        label={say("own-words.rule")}
        data={choices}
        allowDeselect={false}
        searchable
        value={rule}
        onChange={(value) => setRule(value ?? ALL)}
      />
    </EntryForm>
  );
}
