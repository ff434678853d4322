import { ActionIcon, Button, NativeSelect, Select } from "@mantine/core";
import { IconPencil, IconX } from "@tabler/icons-react";
import type { KnownContact, LoggedEntry } from "../../contract/operations.ts";
import { type ContactId, type EntryId, type EntryKind, entryKinds } from "../../domain/listening.ts";
import type { Person } from "../../domain/person.ts";
import { dayWords } from "../decisions/decision-words.ts";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import { KindMark } from "./kind-mark.tsx";
import { type Listening, nameOf } from "./listening.ts";
import { wholeLog } from "./listening-session.ts";

/** Notes are shown so far; the form has all of one. */
const SHOWN_NOTE = 400;

/** What is said of an entry below its note. */
function factsOf(entry: LoggedEntry, team: readonly Person[]): readonly string[] {
  const { post, postOpening, answeredBy, nextStep, nextOn, settledOn } = entry;
  const person = team.find(({ id }) => id === answeredBy);
  const next = nextOn === null ? say("listening.next.open", { words: nextStep }) : say("listening.next", { date: dayWords(nextOn), words: nextStep }); // prettier-ignore
  return [
    ...(post === null ? [] : [postOpening === null ? say("listening.on-gone-post") : say("listening.on-post", { opening: postOpening || say("drafts.untitled") })]),
    ...(answeredBy === null ? [] : [person ? say("listening.answered-by", { name: person.name }) : say("listening.answered-by.gone")]),
    ...(nextStep === "" && nextOn === null ? [] : [next]),
    ...(settledOn === null ? [] : [say("listening.settled", { date: dayWords(settledOn) })]),
  ]; // prettier-ignore
}

type RowProps = {
  readonly entry: LoggedEntry;
  readonly contacts: readonly KnownContact[];
  readonly team: readonly Person[];
  readonly listening: Listening;
  readonly onAnswer: (entry: EntryId) => void;
};

function Row({ entry, contacts, team, listening, onAnswer }: RowProps) {
  const values = { name: nameOf(entry.contact, contacts), date: dayWords(entry.date) };
  const note = entry.note.length > SHOWN_NOTE ? `${entry.note.slice(0, SHOWN_NOTE).toWellFormed()} …` : entry.note;
  return (
    <li className="log-entry">
      <div className="log-words">
        <p className="log-head">
          <KindMark kind={entry.kind} />
          <bdi className="log-name">{values.name}</bdi>
          {entry.sent !== null && <bdi>{say("listening.sent", { name: nameOf(entry.sent, contacts) })}</bdi>}
          <span className="soft small">{values.date}</span>
        </p>
        {note !== "" && (
          <p className="log-note" dir="auto">
            {note}
          </p>
        )}
        {factsOf(entry, team).map((words) => (
          <p key={words} className="soft small" dir="auto">
            {words}
          </p>
        ))}
        {entry.kind === "question" && (
          <Button variant="subtle" size="compact-sm" className="log-answer" aria-label={`${say("thread.answer")}: ${entry.note.slice(0, 60).toWellFormed() || values.name}`} onClick={() => onAnswer(entry.id)}>
            {say("thread.answer")}
          </Button>
        )}
      </div>
      <ActionIcon variant="subtle" size={32} aria-label={say("listening.change", values)} onClick={() => listening.change(entry)}>
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" size={32} aria-label={say("listening.remove", values)} onClick={() => void listening.remove(entry)}>
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </li>
  ); // prettier-ignore
}

/** Keeps one kind, one person, or one post in sight. */
function Filters({ listening }: { readonly listening: Listening }) {
  const { query, contacts, entries } = useSession(listening.session, (state) => state);
  const names = new Map<string, number>();
  for (const { name } of contacts) names.set(name, (names.get(name) ?? 0) + 1);
  const labelOf = ({ name, lastOn }: KnownContact): string =>
    (names.get(name) ?? 0) > 1 ? say("listening.which.known", { name, date: dayWords(lastOn) }) : name;
  return (
    <div className="log-filters">
      <NativeSelect
        aria-label={say("listening.filter.kind")}
        value={query.kind ?? ""}
        onChange={(event) => void listening.filter({ kind: (event.currentTarget.value || null) as EntryKind | null })}
        data={[
          { value: "", label: say("listening.filter.any-kind") },
          ...entryKinds.map((kind) => ({ value: kind as string, label: say(`listening.kind.${kind}` satisfies WordKey) })),
        ]}
      />
      <Select
        aria-label={say("listening.filter.contact")}
        placeholder={say("listening.filter.any-contact")}
        data={contacts.map((contact) => ({ value: contact.id as string, label: labelOf(contact) }))}
        searchable
        limit={30}
        value={query.contact}
        onChange={(contact) => void listening.filter({ contact: contact as ContactId | null })}
      />
      {query.post !== null && <span className="soft small">{say("listening.filter.post", { opening: entries?.[0]?.postOpening ?? "…" })}</span>}
      {(query.kind ?? query.contact ?? query.post) !== null && (
        <Button variant="subtle" onClick={() => void listening.filter(wholeLog)}>
          {say("listening.all")}
        </Button>
      )}
    </div>
  );
} // prettier-ignore

type ListProps = {
  readonly listening: Listening;
  readonly onStart: () => void;
  readonly onAnswer: (entry: EntryId) => void;
};

/** What came back, newest first. */
export function LogList({ listening, onStart, onAnswer }: ListProps) {
  const { entries, contacts, isLast, query, day } = useSession(listening.session, (state) => state);
  if (entries === null) return null;
  const isFiltered = (query.kind ?? query.contact ?? query.post) !== null;
  if (entries.length === 0 && !isFiltered)
    return (
      <div className="completeness">
        <h2>{say("listening.empty")}</h2>
        <p>{say("listening.empty.body")}</p>
        <Button className="start" onClick={onStart}>
          {say("listening.empty.start")}
        </Button>
      </div>
    );
  return (
    <section className="log" aria-labelledby="log-title">
      <header className="log-title">
        <h2 id="log-title">{say("listening.log")}</h2>
        <Filters listening={listening} />
      </header>
      {entries.length === 0 && <p className="soft">{say("listening.none-fit")}</p>}
      <ul className="log-entries">
        {entries.map((entry) => (
          <Row
            key={entry.id}
            entry={entry}
            contacts={contacts}
            team={day?.team ?? []}
            listening={listening}
            onAnswer={onAnswer}
          />
        ))}
      </ul>
      {!isLast && (
        <Button variant="default" onClick={() => void listening.more()}>
          {say("listening.more")}
        </Button>
      )}
    </section>
  );
}
