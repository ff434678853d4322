import { Button, TextInput } from "@mantine/core";
import { type FormEvent, type RefObject, useState } from "react";
import { type EntryId, entryKinds, logBounds, newEntry } from "../../domain/listening.ts";
import { kindWords, type QuickLog as Line, readQuickLog } from "../../exchange/quick-log.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import { KindMark } from "./kind-mark.tsx";
import { type Listening, todayHere } from "./listening.ts";
import { contactFor, type Whom } from "./who.ts";
import { WhomSelect } from "./whom-select.tsx";

const offered = entryKinds.map((kind) => kindWords[kind][0]).join(", ");

const tooLong = (what: string, count: number, most: number): string => say("listening.too-long", { what, count, most });

/** Why a line cannot be written down as it is; null when it can. */
function faultOf({ kind, name, sent, note }: Line): string | null {
  if (kind === null) return say("listening.quick.no-kind", { words: offered });
  const longest = Math.max(name.length, sent.length);
  if (longest > logBounds.name) return tooLong(say("listening.form.name"), longest, logBounds.name);
  if (note.length > logBounds.note) return tooLong(say("listening.form.note"), note.length, logBounds.note);
  return name === "" && note === "" ? say("listening.quick.nothing") : null;
}

/** How a line is understood, before it is written down. */
function Reading({ line: { kind, name, sent, note } }: { readonly line: Line }) {
  if (kind === null) return <p className="soft small">{say("listening.quick.hint", { words: offered })}</p>;
  return (
    <p className="quick-reading" dir="auto">
      <KindMark kind={kind} /> <strong dir="auto">{name.slice(0, logBounds.name)}</strong>{" "}
      {sent !== "" && say("listening.sent", { name: sent.slice(0, logBounds.name) })} <span>{note.slice(0, 200)}</span>
    </p>
  );
}

type Props = { readonly listening: Listening; readonly field: RefObject<HTMLInputElement | null> };

/** One line, one entry: "thanks Maria: the bread for the wedding". */
export function QuickLog({ listening, field }: Props) {
  const line = useSession(listening.session, (state) => state.line);
  const contacts = useSession(listening.session, (state) => state.contacts);
  const [whom, setWhom] = useState<Whom>(null);
  const [fault, setFault] = useState<string | null>(null);
  const read = readQuickLog(line);
  const type = (words: string): void => {
    listening.session.dispatch({ type: "line-typed", line: words });
    setFault(null);
    if (readQuickLog(words).name !== read.name) setWhom(null);
  };
  const save = async (): Promise<void> => {
    const found = faultOf(read);
    setFault(found);
    if (found !== null || read.kind === null) return;
    const [contact, sent] = [contactFor(read.name, whom, contacts), contactFor(read.sent, null, contacts)];
    const entry = {
      ...newEntry(crypto.randomUUID() as EntryId, read.kind, todayHere()),
      contact: contact?.id ?? null,
      sent: sent?.id ?? null,
      note: read.note,
    };
    if (!(await listening.write([contact, sent].filter((one) => one !== null), entry))) return; // prettier-ignore
    if (listening.session.get().line === line) type("");
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  const inFull = (): void => {
    listening.begin({ ...read, kind: read.kind ?? "reply", ...(read.kind === null ? { name: "", note: line } : {}) });
    type("");
  };
  return (
    <form className="quick-log" onSubmit={submit} noValidate>
      <TextInput
        ref={field}
        label={say("listening.quick")}
        placeholder={say("listening.quick.placeholder")}
        size="md"
        dir="auto"
        value={line}
        error={fault}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <div aria-live="polite">
        <Reading line={read} />
      </div>
      <div className="quick-foot">
        {read.kind !== null && <WhomSelect name={read.name} contacts={contacts} whom={whom} onWhom={setWhom} />}
        <Button type="submit">{say("listening.quick.save")}</Button>
        <Button variant="default" onClick={inFull}>
          {say("listening.quick.full")}
        </Button>
      </div>
    </form>
  );
}
