import "../answers/answers.css";
import "../history/history.css";
import "./why.css";
import { TagsInput, TextInput } from "@mantine/core";
import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { emptyProfile, nameBounds, type Profile, whyKinds } from "../../domain/profile.ts";
import { quarterOf } from "../../exchange/months.ts";
import { AnswersHead } from "../answers/answers-head.tsx";
import { WordsField } from "../answers/fields.tsx";
import { useAnswers } from "../answers/use-answers.ts";
import { bridge } from "../app/bridge.ts";
import { reasonFor } from "../app/failures.ts";
import { note } from "../app/notes.tsx";
import { today } from "../calendar/days.ts";
import { PassionQuestion } from "../passion/passion-question.tsx";
import { SaveState } from "../parts/save-state.tsx";
import { say, type WordKey } from "../words/say.ts";
import { Doubts, useDoubts } from "./doubts.tsx";
import { KeepWhy } from "./keep-why.tsx";
import { openQuestions, sections } from "./questions.ts";
import { Versions } from "./versions.tsx";

/** What is answered and what is still open, each a way to its question. */
function Open({ profile }: { profile: Profile }) {
  const open = openQuestions(profile);
  return (
    <div className="completeness why-open">
      <p>{say("why.open", { count: open.length })}</p>
      <ul>
        {whyKinds.map((kind) => {
          const Icon = open.includes(kind) ? IconCircleDashed : IconCircleCheck;
          return (
            <li key={kind}>
              <button type="button" onClick={() => document.getElementById(`why-${kind}`)?.focus()}>
                <Icon size={18} aria-hidden />
                {say(`why.${kind}.short` satisfies WordKey)}
                <span className="visually-hidden">
                  {say(open.includes(kind) ? "why.open.waiting" : "why.open.answered")}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type NamesProps = {
  readonly name: "names" | "former-names";
  readonly value: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
};

/** Names, one after the other. */
function Names({ name, value, onChange }: NamesProps) {
  return (
    <TagsInput
      size="md"
      label={say(`why.${name}`)}
      description={say(`why.${name}.hint`)}
      maxTags={nameBounds.count}
      maxLength={nameBounds.length}
      value={[...value]}
      onChange={onChange}
    />
  );
}

function Business({ profile, onChange }: { profile: Profile; onChange: (change: Partial<Profile>) => void }) {
  return (
    <section className="why-business" aria-labelledby="why-business">
      <h2 id="why-business">{say("why.about-business")}</h2>
      <div className="why-pair">
        <TextInput
          size="md"
          label={say("why.business")}
          value={profile.business}
          onChange={(event) => onChange({ business: event.currentTarget.value })}
        />
        <TextInput
          size="md"
          label={say("why.trade")}
          placeholder={say("why.trade.hint")}
          value={profile.trade}
          onChange={(event) => onChange({ trade: event.currentTarget.value })}
        />
      </div>
      <Names name="former-names" value={profile.formerNames} onChange={(formerNames) => onChange({ formerNames })} />
      <Names name="names" value={profile.names} onChange={(names) => onChange({ names })} />
    </section>
  );
}

/** How much passion there is in the quarter that is running. */
const PassionNow = () => (
  <section className="why-business" aria-labelledby="why-passion-now">
    <h2 id="why-passion-now">{say("why.passion-now")}</h2>
    <PassionQuestion quarter={quarterOf(today())} />
  </section>
);

/** The owner's Why in their own words; posts are read with it in mind. `onChanged` runs when an answer was stored. */
export function WhyScreen({ onChanged }: { onChanged: () => void }) {
  const answers = useAnswers<Profile>(emptyProfile, {
    read: () => bridge()["profile.get"]({}),
    save: (now) => bridge()["profile.save"]({ profile: now }),
    onSaved: onChanged,
  });
  const { value: profile, change, flush, isRead, readFault, saving } = answers;
  const doubts = useDoubts(profile, isRead && (saving.state === "saved" || saving.state === "clean"));
  const set = (part: Partial<Profile>): void => change((before) => ({ ...before, ...part }));
  /** Puts other answers in the place of these, with a way back. */
  const put = (other: Profile, told: string): void => {
    change(() => other);
    note(told, () => change(() => profile));
  };
  if (readFault) return <p className="why soft">{say("why.unread", { reason: reasonFor[readFault]() })}</p>;
  if (!isRead) return null;
  return (
    <div className="why" onBlur={() => void flush()}>
      <form className="why-form" onSubmit={(event) => event.preventDefault()}>
        <AnswersHead title={say("why.title")} intro={say("why.intro")}>
          <KeepWhy flush={flush} onBrought={(brought) => put(brought, say("why.brought"))} />
        </AnswersHead>
        <Open profile={profile} />
        {sections.map(({ name, kinds }) => (
          <section key={name} className="why-section" aria-labelledby={`why-section-${name}`}>
            <h2 id={`why-section-${name}`}>{say(`why.section.${name}` satisfies WordKey)}</h2>
            {kinds.map((kind) => (
              <div key={kind} className="why-question">
                <WordsField
                  id={`why-${kind}`}
                  label={say(`why.${kind}` satisfies WordKey)}
                  hint={say(`why.${kind}.hint` satisfies WordKey)}
                  isWhy={kind === "why"}
                  value={profile.whys[kind]}
                  onChange={(value) => change((before) => ({ ...before, whys: { ...before.whys, [kind]: value } }))}
                />
                <Doubts doubts={doubts.of(kind)} onFine={doubts.leave} />
              </div>
            ))}
          </section>
        ))}
        <PassionNow />
        <Business profile={profile} onChange={set} />
        <Versions
          stamp={saving.state === "saved" ? saving.at : 0}
          flush={flush}
          onBringBack={(earlier) => put(earlier, say("why.versions.brought-back"))}
          onChanged={onChanged}
        />
        <p className="answers-foot why-foot soft">
          <SaveState saving={saving} onAgain={() => void flush()} />
        </p>
      </form>
    </div>
  );
}
