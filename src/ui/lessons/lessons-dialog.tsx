import "./lessons.css";
import { Button, Modal, NativeSelect } from "@mantine/core";
import { IconArrowLeft, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { Diagnostic } from "../../checker/index.ts";
import { type LessonId, lessonIds } from "../../domain/lesson.ts";
import type { Person, PersonId } from "../../domain/person.ts";
import { defaultSettings, type Settings } from "../../domain/settings.ts";
import { bridge } from "../app/bridge.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { note } from "../app/notes.tsx";
import { CheckedField, useCheck } from "../draft/checked-field.tsx";
import { say } from "../words/say.ts";
import { lessonOf } from "./lesson-of-rule.ts";
import { isSolved, lessonWord } from "./lessons.ts";

type LearnersProps = {
  readonly team: readonly Person[];
  /** Null: the owner. */
  readonly learner: PersonId | null;
  readonly setLearner: (learner: PersonId | null) => void;
  readonly doneBy: (learner: PersonId | null) => readonly LessonId[];
};

/** Who is learning; nothing to choose from where there is no team. */
function Learners({ team, learner, setLearner, doneBy }: LearnersProps) {
  if (team.length === 0) return null;
  const labelOf = (name: string, id: PersonId | null): string => say("lessons.learner", { name, count: doneBy(id).length }); // prettier-ignore
  return (
    <NativeSelect
      className="lesson-learner"
      label={say("lessons.who")}
      value={learner ?? ""}
      onChange={({ currentTarget: { value } }) => setLearner(team.find(({ id }) => id === value)?.id ?? null)}
      data={[
        { value: "", label: labelOf(say("lessons.you"), null) },
        ...team.map(({ id, name, byline }) => ({ value: id as string, label: labelOf(byline.trim() || name.trim() || say("team.unnamed"), id) })), // prettier-ignore
      ]}
    />
  );
}

type ListProps = {
  readonly learners: LearnersProps;
  readonly done: readonly LessonId[];
  readonly onChoose: (id: LessonId) => void;
  readonly onReset: () => void;
};

function LessonList({ learners, done, onChoose, onReset }: ListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector("button")?.focus(), []);
  return (
    <div className="lessons">
      <p className="soft">{say("lessons.intro")}</p>
      <Learners {...learners} />
      <ol className="lesson-list" ref={list}>
        {lessonIds.map((id) => {
          const Icon = done.includes(id) ? IconCircleCheck : IconCircleDashed;
          return (
            <li key={id}>
              <button type="button" onClick={() => onChoose(id)}>
                <Icon size={20} aria-hidden className={done.includes(id) ? "tone-strength" : "soft"} />
                <span>{lessonWord(id, "title")}</span>
                {done.includes(id) && <span className="soft small">{say("lessons.done")}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      <footer className="lesson-ways">
        <span className="soft">{say("lessons.progress", { count: done.length })}</span>
        {done.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={onReset}>
            {say("lessons.reset")}
          </Button>
        )}
      </footer>
    </div>
  );
}

/** Whether the lesson is done, and one way to do it. */
function Standing({ id, isDone }: { readonly id: LessonId; readonly isDone: boolean }) {
  return (
    <>
      <p role="status" className={isDone ? "lesson-state tone-strength" : "lesson-state soft"}>
        {isDone ? <IconCircleCheck size={20} aria-hidden /> : <IconCircleDashed size={20} aria-hidden />}
        {isDone ? lessonWord(id, "well") : say("lessons.open")}
      </p>
      <details>
        <summary>{say("lessons.one-way")}</summary>
        <p className="lesson-example">{lessonWord(id, "example")}</p>
      </details>
    </>
  );
}

type LessonProps = {
  readonly id: LessonId;
  readonly onSolved: () => void;
  readonly onBack: () => void;
  /** Null behind the last one. */
  readonly onNext: (() => void) | null;
};

/** One idea, and a text to try it on; the checker says when it is there. */
function Lesson({ id, onSolved, onBack, onNext }: LessonProps) {
  const given = lessonWord(id, "given");
  const [text, setText] = useState(given);
  const checked = useCheck(text);
  const isDone = checked !== null && checked.text === text && isSolved(id, text, checked.report);
  const solved = useRef(onSolved);
  useEffect(() => {
    solved.current = onSolved;
  });
  useEffect(() => {
    if (isDone) solved.current();
  }, [isDone]);
  return (
    <div className="lessons">
      <p className="lesson-idea">{lessonWord(id, "idea")}</p>
      <p>
        <strong>{lessonWord(id, "task")}</strong>
      </p>
      <CheckedField
        label={say("lessons.field")}
        text={text}
        checked={checked}
        waiting={say("lessons.waiting")}
        onChange={setText}
        beneath={<Standing id={id} isDone={isDone} />}
      />
      <footer className="lesson-ways lesson-foot">
        <Button variant="subtle" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={onBack}>
          {say("lessons.back")}
        </Button>
        <span className="lesson-ways">
          {text !== given && (
            <Button variant="default" onClick={() => setText(given)}>
              {say("lessons.again")}
            </Button>
          )}
          {onNext && (
            <Button variant={isDone ? "filled" : "default"} onClick={onNext}>
              {say("lessons.next")}
            </Button>
          )}
        </span>
      </footer>
    </div>
  );
}

/** Which lessons are done, by the owner or by somebody of the team, kept with the settings. */
function useProgress() {
  const [kept, setKept] = useState<Pick<Settings, "lessons" | "lessonsBy">>(defaultSettings);
  const [team, setTeam] = useState<readonly Person[]>([]);
  const [learner, setLearner] = useState<PersonId | null>(null);
  const doneBy = (id: PersonId | null): readonly LessonId[] =>
    id === null ? kept.lessons : (kept.lessonsBy[id] ?? []);
  const keep = async (lessons: readonly LessonId[]): Promise<void> => {
    const change = learner === null ? { lessons } : { lessonsBy: { ...kept.lessonsBy, [learner]: lessons } };
    setKept({ ...kept, ...change });
    const answer = await bridge()["settings.save"]({ settings: change });
    if (!answer.ok) note(say("lessons.unsaved", { reason: reasonFor[answer.error.code]() }));
  };
  const read = async (): Promise<void> => {
    const [settings, people] = await Promise.all([bridge()["settings.get"]({}), bridge()["people.list"]({})]);
    if (settings.ok) setKept(settings.value);
    if (!people.ok) return;
    setTeam(people.value);
    setLearner((before) => (people.value.some(({ id }) => id === before) ? before : null));
  };
  return { done: doneBy(learner), keep, read, learners: { team, learner, setLearner, doneBy } };
}

type Props = {
  readonly isOpen: boolean;
  /** Null: the list of all. */
  readonly current: LessonId | null;
  readonly onChoose: (id: LessonId | null) => void;
  readonly progress: ReturnType<typeof useProgress>;
  readonly onClose: () => void;
  /** The dialog is gone, and the focus needs a place; without it goes back to where it was. */
  readonly onGone?: () => void;
};

function Lessons({ isOpen, current, onChoose, progress: { done, keep, learners }, onClose, onGone }: Props) {
  const next = current === null ? undefined : lessonIds[lessonIds.indexOf(current) + 1];
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      returnFocus={onGone === undefined}
      onExitTransitionEnd={() => onGone?.()}
      title={current === null ? say("lessons.title") : lessonWord(current, "title")}
      size={current === null ? 560 : 860}
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      {current === null ? (
        <LessonList learners={learners} done={done} onChoose={onChoose} onReset={() => void keep([])} />
      ) : (
        <Lesson
          key={current}
          id={current}
          onSolved={() => void (done.includes(current) || keep([...done, current]))}
          onBack={() => onChoose(null)}
          onNext={next ? () => onChoose(next) : null}
        />
      )}
    </Modal>
  );
}

/** Short lessons, reached from Help; nothing asks for them. */
export function LessonsDialog() {
  const [isOpen, setIsOpen] = useState(false);
  const [current, setCurrent] = useState<LessonId | null>(null);
  const progress = useProgress();
  useCommand("help.lessons", () => {
    setCurrent(null);
    void progress.read().then(() => setIsOpen(true));
  });
  return <Lessons {...{ isOpen, current, progress }} onChoose={setCurrent} onClose={() => setIsOpen(false)} />;
}

type FlagLessonProps = {
  /** The flag that is to be learned from; null: no dialog. */
  readonly flag: Diagnostic | null;
  readonly onClose: () => void;
  /** The dialog is gone: the focus goes back to the flag. */
  readonly onGone: () => void;
};

/** The lesson that fits a flag, opened from it. */
export function FlagLesson({ flag, onClose, onGone }: FlagLessonProps) {
  const [chosen, setChosen] = useState<{ readonly flag: Diagnostic; readonly id: LessonId | null } | null>(null);
  const progress = useProgress();
  const { read } = progress;
  const asked = useRef(read);
  useEffect(() => {
    if (flag) void asked.current();
  }, [flag]);
  const current = flag && (chosen?.flag === flag ? chosen.id : lessonOf(flag.ruleId));
  const choose = (id: LessonId | null): void => {
    if (flag) setChosen({ flag, id });
  };
  return <Lessons isOpen={flag !== null} {...{ current, progress, onClose, onGone }} onChoose={choose} />;
}
