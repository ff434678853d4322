import "../answers/answers.css";
import { Anchor } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import type { AnswersState } from "../answers/answers.ts";
import { WordsField } from "../answers/fields.tsx";
import { useAnswers } from "../answers/use-answers.ts";
import { bridge } from "../app/bridge.ts";
import { reasonFor } from "../app/failures.ts";
import { CheckedField } from "../draft/checked-field.tsx";
import type { DraftEvent, DraftState } from "../draft/draft-session.ts";
import { SaveState } from "../parts/save-state.tsx";
import { type Session, useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import { type FirstQuestions, keepingQuestions, keepingWhy, noAnswers } from "./first-answers.ts";

type PostProps = { readonly draft: Session<DraftState, DraftEvent>; readonly onSample: () => void };

/** A post comes first, so that there is something to see before anything is asked. */
export function PostStep({ draft, onSample }: PostProps) {
  const { text, report, reportedText } = useSession(draft, (state) => state);
  return (
    <div className="first-step">
      <CheckedField
        label={say("first-run.post.field")}
        placeholder={say("first-run.post.placeholder")}
        text={text}
        checked={report && { report, text: reportedText }}
        waiting={say("first-run.post.waiting")}
        onChange={(words) => draft.dispatch({ type: "typed", text: words })}
      />
      {text.trim() === "" && (
        <Anchor component="button" type="button" c="inherit" underline="always" onClick={onSample}>
          {say("first-run.post.sample")}
        </Anchor>
      )}
    </div>
  );
}

type AskedProps = {
  readonly answers: Pick<AnswersState<unknown>, "isRead" | "readFault" | "saving"> & {
    readonly flush: () => Promise<void>;
  };
  readonly children: ReactNode;
};

/** The fields of a step once their answers are read, with the caret in the first. */
function Asked({ answers: { isRead, readFault, saving, flush }, children }: AskedProps) {
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isRead) step.current?.querySelector("textarea")?.focus();
  }, [isRead]);
  if (readFault) return <p className="soft">{say("first-run.unread", { reason: reasonFor[readFault]() })}</p>;
  if (!isRead) return null;
  return (
    <div ref={step} className="first-step" onBlur={() => void flush()}>
      {children}
      <SaveState saving={saving} onAgain={() => void flush()} />
    </div>
  );
}

/** The one question behind all others. */
export function WhyStep({ onChanged }: { readonly onChanged: () => void }) {
  const answers = useAnswers("", keepingWhy(bridge(), onChanged));
  return (
    <Asked answers={answers}>
      <WordsField
        isHeaded
        isWhy
        label={say("first-run.why.title")}
        value={answers.value}
        onChange={(why) => answers.change(() => why)}
      />
    </Asked>
  );
}

const questions = ["who", "goal", "success"] as const satisfies readonly (keyof FirstQuestions)[];

/** Who does it, what for, and what success looks like. */
export function QuestionsStep() {
  const answers = useAnswers(noAnswers, keepingQuestions(bridge()));
  return (
    <Asked answers={answers}>
      {questions.map((name) => (
        <WordsField
          key={name}
          label={say(`first-run.${name}` satisfies WordKey)}
          hint={say(`first-run.${name}.hint` satisfies WordKey)}
          value={answers.value[name]}
          onChange={(words) => answers.change((before) => ({ ...before, [name]: words }))}
        />
      ))}
    </Asked>
  );
}
