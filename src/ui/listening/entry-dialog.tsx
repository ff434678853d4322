import { Autocomplete, Button, Group, Modal, NativeSelect, Select, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import type { KnownContact } from "../../contract/operations.ts";
import { type EntryForm, type EntryKind, entryKinds, type LogEntry, logBounds } from "../../domain/listening.ts";
import type { Person, PersonId } from "../../domain/person.ts";
import type { PostId } from "../../domain/post.ts";
import { daysAfter } from "../../exchange/dates.ts";
import { DayField } from "../answers/fields.tsx";
import { bridge } from "../app/bridge.ts";
import { dayWords } from "../decisions/decision-words.ts";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import { type Listening, todayHere } from "./listening.ts";
import { contactFor, type Whom } from "./who.ts";
import { WhomSelect } from "./whom-select.tsx";

/** Posts to choose from: those of so many days, and the one already named. */
const RECENT = 60;
const COMING = 7;

type Choice = { readonly value: string; readonly label: string };

/** Posts of the last weeks, latest first. */
function useRecentPosts(): readonly Choice[] {
  const [posts, setPosts] = useState<readonly Choice[]>([]);
  useEffect(() => {
    const today = todayHere();
    void bridge()
      ["posts.range"]({ first: daysAfter(today, -RECENT), last: daysAfter(today, COMING) })
      .then((answer) => {
        if (!answer.ok) return;
        setPosts(answer.value.posts.toReversed().map(({ id, opening, date }) => ({ value: id, label: `${date === null ? "" : dayWords(date)}: ${opening || say("drafts.untitled")}` }))); // prettier-ignore
      });
  }, []);
  return posts;
}

type NameProps = {
  readonly label: string;
  readonly name: string;
  readonly contacts: readonly KnownContact[];
  readonly whom: Whom;
  readonly onName: (name: string) => void;
  readonly onWhom: (whom: Whom) => void;
};

/** A name, with the names that are known, and whether it is one of these. */
function NameField({ label, name, contacts, whom, onName, onWhom }: NameProps) {
  return (
    <div className="name-field">
      <Autocomplete
        label={label}
        dir="auto"
        limit={8}
        data={[...new Set(contacts.map((contact) => contact.name))]}
        value={name}
        onChange={onName}
      />
      <WhomSelect name={name} contacts={contacts} whom={whom} onWhom={onWhom} />
    </div>
  );
}

/** Why a form cannot be written down as it is; null when it can. */
function faultOf({ entry, name, sent }: EntryForm): string | null {
  const fields = [
    ["listening.form.name", Math.max(name.trim().length, sent.trim().length), logBounds.name],
    ["listening.form.note", entry.note.length, logBounds.note],
    ["listening.form.next", entry.nextStep.length, logBounds.nextStep],
  ] as const;
  const long = fields.find(([, count, most]) => count > most);
  if (long) return say("listening.too-long", { what: say(long[0]), count: long[1], most: long[2] });
  if (entry.date === "") return say("listening.no-date");
  return name.trim() === "" && entry.note.trim() === "" ? say("listening.quick.nothing") : null;
}

type FieldsProps = {
  readonly entry: LogEntry;
  readonly team: readonly Person[];
  readonly onChange: (change: Partial<LogEntry>) => void;
};

/** What a line has no room for. */
function MoreFields({ entry, team, onChange }: FieldsProps) {
  const recent = useRecentPosts();
  const isKnown = entry.post === null || recent.some(({ value }) => value === entry.post);
  const posts = isKnown ? recent : [{ value: entry.post ?? "", label: say("listening.form.post") }, ...recent];
  return (
    <>
      <Select
        label={say("listening.form.post")}
        data={posts}
        searchable
        clearable
        clearButtonProps={{ "aria-label": say("listening.all") }}
        limit={30}
        value={entry.post}
        onChange={(post) => onChange({ post: post as PostId | null })}
      />
      <NativeSelect
        label={say("listening.form.answered")}
        value={entry.answeredBy ?? ""}
        onChange={(event) => onChange({ answeredBy: (event.currentTarget.value || null) as PersonId | null })}
        data={[
          { value: "", label: say("listening.asking.nobody") },
          ...team.map(({ id, name }) => ({ value: id as string, label: name.trim() || say("team.unnamed") })),
        ]}
      />
      <div className="answer-pair">
        <TextInput
          label={say("listening.form.next")}
          dir="auto"
          value={entry.nextStep}
          onChange={(event) => onChange({ nextStep: event.currentTarget.value, settledOn: null })}
        />
        <DayField
          label={say("listening.form.next-on")}
          value={entry.nextOn ?? ""}
          onChange={(day) => onChange({ nextOn: day === "" ? null : day, settledOn: null })}
        />
      </div>
    </>
  );
}

function KindFields({
  entry,
  onChange,
}: {
  readonly entry: LogEntry;
  readonly onChange: (given: Partial<LogEntry>) => void;
}) {
  return (
    <div className="answer-pair">
      <NativeSelect
        label={say("listening.form.kind")}
        value={entry.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as EntryKind })}
        data={entryKinds.map((kind) => ({
          value: kind as string,
          label: say(`listening.kind.${kind}` satisfies WordKey),
        }))}
      />
      <DayField label={say("listening.form.date")} value={entry.date} onChange={(date) => onChange({ date })} />
    </div>
  );
}

const Buttons = ({ onCancel }: { readonly onCancel: () => void }) => (
  <Group justify="flex-end">
    <Button variant="default" onClick={onCancel}>
      {say("ask.cancel")}
    </Button>
    <Button type="submit">{say("listening.form.save")}</Button>
  </Group>
);

type FormProps = { readonly listening: Listening; readonly form: EntryForm };

function Form({ listening, form }: FormProps) {
  const contacts = useSession(listening.session, (state) => state.contacts);
  const team = useSession(listening.session, (state) => state.day?.team);
  const [opened] = useState(form);
  const [whom, setWhom] = useState<Whom>(opened.entry.contact);
  const [whomSent, setWhomSent] = useState<Whom>(opened.entry.sent);
  const [fault, setFault] = useState<string | null>(null);
  const { entry, name, sent } = form;
  const setForm = (next: EntryForm): void => listening.session.dispatch({ type: "form-opened", form: next });
  const cancel = (): void => listening.close(form === opened ? null : form);
  const change = (given: Partial<LogEntry>): void => setForm({ ...form, entry: { ...entry, ...given } });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = faultOf(form);
    setFault(found);
    if (found !== null) return;
    const contact = contactFor(name, whom, contacts);
    const other = entry.kind === "referral" ? contactFor(sent, whomSent, contacts) : null;
    const whole = { ...entry, contact: contact?.id ?? null, sent: other?.id ?? null };
    if (await listening.write([contact, other].filter((one) => one !== null), whole)) listening.close(null); // prettier-ignore
  };
  return (
    <Modal opened onClose={cancel} title={say("listening.form.title")} size="lg" padding="lg" closeButtonProps={{ "aria-label": say("help.close") }}>
      <form className="entry-form" onSubmit={(event) => void save(event)} noValidate>
        <KindFields entry={entry} onChange={change} />
        <NameField
          label={say("listening.form.name")}
          name={name}
          contacts={contacts}
          whom={whom}
          onName={(given) => (setForm({ ...form, name: given }), setWhom(null))}
          onWhom={setWhom}
        />
        {entry.kind === "referral" && (
          <NameField
            label={say("listening.form.sent")}
            name={sent}
            contacts={contacts}
            whom={whomSent}
            onName={(given) => (setForm({ ...form, sent: given }), setWhomSent(null))}
            onWhom={setWhomSent}
          />
        )}
        <Textarea
          label={say("listening.form.note")}
          autosize
          minRows={3}
          maxRows={12}
          dir="auto"
          value={entry.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <MoreFields entry={entry} team={team ?? []} onChange={change} />
        {fault !== null && <p role="alert" className="form-fault">{fault}</p>}
        <Buttons onCancel={cancel} />
      </form>
    </Modal>
  );
} // prettier-ignore

/** Everything that can be said of an entry. */
export function EntryDialog({ listening }: { readonly listening: Listening }) {
  const form = useSession(listening.session, (state) => state.form);
  return form && <Form key={form.entry.id} listening={listening} form={form} />;
}
