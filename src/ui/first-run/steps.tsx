import { Anchor, Textarea } from "@mantine/core";
import { type RefObject, useEffect, useRef } from "react";
import { answerBounds } from "../../domain/plan.ts";
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

/** Puts the caret into the first field of a step, once that can be written in. */
function useFirstField(isReady: boolean): RefObject<HTMLDivElement | null> {
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isReady) step.current?.querySelector("textarea")?.focus();
  }, [isReady]);
  return step;
}

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

/** The one question behind all others. */
export function WhyStep({ onChanged }: { readonly onChanged: () => void }) {
  const { value, isRead, readFault, saving, change, flush } = useAnswers("", keepingWhy(bridge(), onChanged));
  const step = useFirstField(isRead);
  if (readFault) return <p className="soft">{say("first-run.unread", { reason: reasonFor[readFault]() })}</p>;
  if (!isRead) return null;
  return (
    <div ref={step} className="first-step" onBlur={() => void flush()}>
      <Textarea
        size="md"
        aria-label={say("first-run.why.title")}
        autosize
        minRows={4}
        maxRows={14}
        maxLength={answerBounds.text}
        dir="auto"
        classNames={{ input: "checked-text" }}
        value={value}
        onChange={(event) => {
          const why = event.currentTarget.value;
          change(() => why);
        }}
      />
      <SaveState saving={saving} onAgain={() => void flush()} />
    </div>
  );
}

const questions = ["who", "goal", "success"] as const satisfies readonly (keyof FirstQuestions)[];

/** Who does it, what for, and what success looks like. */
export function QuestionsStep() {
  const { value, isRead, readFault, saving, change, flush } = useAnswers(noAnswers, keepingQuestions(bridge()));
  const step = useFirstField(isRead);
  if (readFault) return <p className="soft">{say("first-run.unread", { reason: reasonFor[readFault]() })}</p>;
  if (!isRead) return null;
  return (
    <div ref={step} className="first-step" onBlur={() => void flush()}>
      {questions.map((name) => (
        <WordsField
          key={name}
          label={say(`first-run.${name}` satisfies WordKey)}
          hint={say(`first-run.${name}.hint` satisfies WordKey)}
          value={value[name]}
          onChange={(words) => change((before) => ({ ...before, [name]: words }))}
        />
      ))}
      <SaveState saving={saving} onAgain={() => void flush()} />
    </div>
  );
}
