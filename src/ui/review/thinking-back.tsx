import "../answers/answers.css";
import "./thinking-back.css";
import { answerBounds } from "../../domain/plan.ts";
import type { Month } from "../../domain/post.ts";
import { emptyReflection, type Reflection, reflectionQuestions } from "../../domain/reflection.ts";
import { quarterOf } from "../../exchange/months.ts";
import { NumberField, WordsField } from "../answers/fields.tsx";
import { useAnswers } from "../answers/use-answers.ts";
import { bridge } from "../app/bridge.ts";
import { reasonFor } from "../app/failures.ts";
import { PassionQuestion } from "../passion/passion-question.tsx";
import { SaveState } from "../parts/save-state.tsx";
import { say, type WordKey } from "../words/say.ts";

/** Questions to think back on, whose answers are kept with the month (S1.13). Give it the month as its key. */
export function ThinkingBack({ month }: { readonly month: Month }) {
  const { value, change, flush, isRead, readFault, saving } = useAnswers<Reflection>(emptyReflection, {
    read: () => bridge()["listening.reflection"]({ month }),
    save: (reflection) => bridge()["listening.save-reflection"]({ month, reflection }),
  });
  return (
    <section className="review-section reflection" aria-labelledby="reflection-title">
      <h2 id="reflection-title">{say("reflection.title")}</h2>
      <p className="soft">{say("reflection.intro")}</p>
      {readFault && <p className="soft">{say("reflection.unread", { reason: reasonFor[readFault]() })}</p>}
      {isRead &&
        reflectionQuestions.map((question) => (
          <WordsField
            key={question}
            label={say(`reflection.${question}` satisfies WordKey)}
            value={value[question]}
            onChange={(words) => change((before) => ({ ...before, [question]: words }))}
          />
        ))}
      {isRead && (
        <div className="reflection-money">
          <NumberField
            label={say("reflection.spent")}
            hint={say("reflection.spent.hint")}
            most={answerBounds.money}
            isWhole={false}
            value={value.spent}
            onChange={(spent) => change((before) => ({ ...before, spent }))}
          />
        </div>
      )}
      <PassionQuestion quarter={quarterOf(`${month}-01`)} />
      <SaveState saving={saving} onAgain={() => void flush()} />
    </section>
  );
}
