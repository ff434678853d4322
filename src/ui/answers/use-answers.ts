import { useEffect, useState } from "react";
import { flushBeforeClosing } from "../app/closing.ts";
import { useSession } from "../session.ts";
import { type Answers, type AnswersState, createAnswers, type Keeping } from "./answers.ts";

/** The answers of a screen for as long as it is shown; its last words are stored when it goes. */
export function useAnswers<Value>(first: Value, keeping: Keeping<Value>): Answers<Value> & AnswersState<Value> {
  const [answers] = useState(() => createAnswers(first, keeping));
  const state = useSession(answers.session, (now) => now);
  useEffect(() => {
    void answers.read();
    const stop = flushBeforeClosing(answers);
    // The last answer may still be on its way when another screen is shown.
    return () => void answers.flush().then(stop);
  }, [answers]);
  return { ...answers, ...state };
}
