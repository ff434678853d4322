import "../answers/answers.css";
import "./team.css";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useCallback, useEffect, useState } from "react";
import type { Answer, PlannedMonth, PlannedPost } from "../../contract/operations.ts";
import { bylineOf, newPerson, type Person, type PersonId } from "../../domain/person.ts";
import type { Month } from "../../domain/post.ts";
import { AnswersHead } from "../answers/answers-head.tsx";
import type { Answers } from "../answers/answers.ts";
import { saveDifferences } from "../answers/save-differences.ts";
import { useAnswers } from "../answers/use-answers.ts";
import { bridge } from "../app/bridge.ts";
import { reasonFor } from "../app/failures.ts";
import { noteFailure } from "../app/note-failure.ts";
import { note } from "../app/notes.tsx";
import { SaveState } from "../parts/save-state.tsx";
import { say } from "../words/say.ts";
import { PersonForm } from "./person-form.tsx";
import { OpenPosts, VoicesPart } from "./voices.tsx";

type Team = readonly Person[];

/** What a month holds, read anew when it was changed. */
function useHeldMonth() {
  const [held, setHeld] = useState<PlannedMonth | null>(null);
  const [month, setMonth] = useState<Month | null>(null);
  const [changes, setChanges] = useState(0);
  const readAnew = useCallback(() => setChanges((count) => count + 1), []);
  useEffect(() => {
    let isCurrent = true; // a late answer is not put over a newer one
    void bridge()
      ["plan.month"]({ month })
      .then((answer) => isCurrent && answer.ok && setHeld(answer.value));
    return () => void (isCurrent = false);
  }, [month, changes]);
  useEffect(() => bridge().on("posts.changed", readAnew), [readAnew]);
  return { held, setMonth, readAnew };
}

type NamesProps = {
  readonly people: Team;
  readonly chosen: PersonId | undefined;
  readonly onChoose: (id: PersonId) => void;
};

function Names({ people, chosen, onChoose }: NamesProps) {
  return (
    <ul className="team-names">
      {people.map(({ id, name }) => (
        <li key={id}>
          <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            <bdi>{name.trim() || say("team.unnamed")}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Takes a person away, with a way back to their place. */
function remove(change: Answers<Team>["change"], person: Person, at: number): void {
  change((people) => people.filter(({ id }) => id !== person.id));
  const name = person.name.trim() || say("team.unnamed");
  note(say("team.removed", { name }), () => change((people) => people.toSpliced(at, 0, person)));
}

/** Writes a file about a person, with their last words, and says what came of it. */
async function keep(
  flush: () => Promise<void>,
  ask: () => Promise<Answer<"people.export" | "people.brief">>,
  done: string,
): Promise<void> {
  await flush();
  const answer = await ask();
  if (answer.ok) note(done);
  else noteFailure("team.keep-failed", answer.error.code);
}

async function give(post: PlannedPost, person: Person): Promise<void> {
  const answer = await bridge()["posts.change"]({ changes: [{ id: post.id, author: bylineOf(person) }] });
  if (!answer.ok) return note(say("team.open-posts.failed", { reason: reasonFor[answer.error.code]() }));
  const { step } = answer.value;
  note(say("team.open-posts.given", { name: bylineOf(person) }), () => void bridge()["steps.undo"]({ step }));
}

type PeopleProps = { readonly answers: Answers<Team>; readonly people: Team; readonly month: Month | null };

/** Everyone by name, and one of them in full. */
function People({ answers: { change, flush }, people, month }: PeopleProps) {
  const [wanted, setWanted] = useState<PersonId | null>(null);
  const person = people.find(({ id }) => id === wanted) ?? people[0];
  const add = (): void => {
    const id = crypto.randomUUID() as PersonId; // the one place where a person's id is made
    change((before) => [...before, newPerson(id)]);
    setWanted(id);
  };
  return (
    <>
      <div className="team-bar">
        <Names people={people} chosen={person?.id} onChoose={setWanted} />
        <Button variant={people.length === 0 ? "filled" : "default"} leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {say("team.add")}
        </Button>
      </div>
      {person && (
        <PersonForm
          key={person.id}
          person={person}
          people={people}
          onChange={(next) => change((before) => before.map((one) => (one.id === person.id ? { ...one, ...next } : one)))}
          onRemove={() => remove(change, person, people.indexOf(person))}
          onBrief={() => month && void keep(flush, () => bridge()["people.brief"]({ id: person.id, month }), say("team.brief.done"))}
          onExport={() => void keep(flush, () => bridge()["people.export"]({ id: person.id }), say("team.export.done", { name: person.name }))}
        />
      )}
    </>
  ); // prettier-ignore
}

/** Everyone who speaks for the business. `onChanged` runs when answers were stored that posts are read with. */
export function TeamScreen({ onChanged }: { readonly onChanged: () => void }) {
  const { held, setMonth, readAnew } = useHeldMonth();
  const answers = useAnswers<Team>([], {
    read: () => bridge()["people.list"]({}),
    save: (people, stored) =>
      saveDifferences(people, stored, {
        save: (changed) => bridge()["people.save"]({ people: changed }),
        remove: (id) => bridge()["people.delete"]({ id }),
      }),
    onSaved: () => {
      onChanged();
      readAnew(); // topics may be near other posts now
    },
  });
  const { value: people, isRead, readFault, saving, flush } = answers;
  if (readFault) return <p className="answers soft">{say("team.unread", { reason: reasonFor[readFault]() })}</p>;
  if (!isRead) return null;
  return (
    <div className="answers" onBlur={() => void flush()}>
      <form className="answers-form" onSubmit={(event) => event.preventDefault()}>
        <AnswersHead title={say("team.title")} intro={say("team.intro")} />
        {people.length === 0 && (
          <div className="completeness">
            <h2>{say("team.empty")}</h2>
            <p>{say("team.empty.body")}</p>
          </div>
        )}
        <People answers={answers} people={people} month={held?.month ?? null} />
        {held && people.length > 0 && <VoicesPart held={held} people={people} onMonth={setMonth} />}
        {held && people.length > 0 && <OpenPosts held={held} people={people} onGive={(post, person) => void give(post, person)} />}
        <p className="answers-foot soft">
          <SaveState saving={saving} onAgain={() => void flush()} />
        </p>
      </form>
    </div>
  ); // prettier-ignore
}
