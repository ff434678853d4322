import { ActionIcon, Button, NativeSelect, Select } from "@mantine/core";
import { IconPencil, IconX } from "@tabler/icons-react";
import { memo, useMemo } from "react";
import type { KnownContact, LoggedEntry } from "../../contract/operations.ts";
import { type ContactId, type EntryId, type EntryKind, entryKinds } from "../../domain/listening.ts";
import type { Person } from "../../domain/person.ts";
import { shortened } from "../../domain/text.ts";
import { dayWords } from "../decisions/decision-words.ts";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import { KindMark } from "./kind-mark.tsx";
import type { Listening } from "./listening.ts";
import { wholeLog } from "./listening-session.ts";

/** Longest note that is shown, in UTF-16 code units; the form has all of one. */
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
  readonly name: string;
  /** Whom they sent. */
  readonly sent: string;
  readonly team: readonly Person[];
  readonly listening: Listening;
  readonly onAnswer: (entry: EntryId) => void;
};

const Row = memo(function Row({ entry, name, sent, team, listening, onAnswer }: RowProps) {
  const values = { name, date: dayWords(entry.date) };
  const note = shortened(entry.note, SHOWN_NOTE);
  return (
    <li className="log-entry">
      <div className="log-words">
        <p className="log-head">
          <KindMark kind={entry.kind} />
          <bdi className="log-name">{name}</bdi>
          {entry.sent !== null && <bdi>{say("listening.sent", { name: sent })}</bdi>}
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
});

/** People to choose from; those who share a name are told apart by when they were heard of. */
function choicesOf(contacts: readonly KnownContact[]): { readonly value: string; readonly label: string }[] {
  const names = new Map<string, number>();
  for (const { name } of contacts) names.set(name, (names.get(name) ?? 0) + 1);
  return contacts.map(({ id, name, lastOn }) => ({
    value: id,
    label: (names.get(name) ?? 0) > 1 ? say("listening.which.known", { name, date: dayWords(lastOn) }) : name,
  }));
}

/** Keeps one kind, one person, or one post in sight. */
function Filters({ listening }: { readonly listening: Listening }) {
  const query = useSession(listening.session, (state) => state.query);
  const contacts = useSession(listening.session, (state) => state.contacts);
  const opening = useSession(listening.session, (state) => state.entries?.[0]?.postOpening);
  const people = useMemo(() => choicesOf(contacts), [contacts]);
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
        data={people}
        searchable
        limit={30}
        value={query.contact}
        onChange={(contact) => void listening.filter({ contact: contact as ContactId | null })}
      />
      {query.post !== null && <span className="soft small">{say("listening.filter.post", { opening: opening ?? "…" })}</span>}
      {(query.kind ?? query.contact ?? query.post) !== null && (
        <Button variant="subtle" onClick={() => void listening.filter(wholeLog)}>
          {say("listening.all")}
        </Button>
      )}
    </div>
  );
} // prettier-ignore

const nobody: readonly Person[] = [];

type ListProps = {
  readonly listening: Listening;
  readonly onStart: () => void;
  readonly onAnswer: (entry: EntryId) => void;
};

/** What came back, newest first. */
export function LogList({ listening, onStart, onAnswer }: ListProps) {
  const entries = useSession(listening.session, (state) => state.entries);
  const contacts = useSession(listening.session, (state) => state.contacts);
  const isLast = useSession(listening.session, (state) => state.isLast);
  const query = useSession(listening.session, (state) => state.query);
  const team = useSession(listening.session, (state) => state.day?.team ?? nobody);
  const names = useMemo(() => new Map(contacts.map(({ id, name }) => [id, name])), [contacts]);
  const nameOf = (id: ContactId | null): string => (id === null ? undefined : names.get(id)) ?? say("listening.nobody");
  if (entries === null) return null;
  const isFiltered = (query.kind ?? query.contact ?? query.post) !== null;
  if (entries.length === 0 && !isFiltered)
    return (
      <div className="completeness">
        <h2>{say("listening.empty")}</h2>
        <p>{say("listening.empty.body")}</p>
        <Button className="start" variant="default" onClick={onStart}>
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
            name={nameOf(entry.contact)}
            sent={nameOf(entry.sent)}
            team={team}
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
