import "./passion.css";
import { Radio } from "@mantine/core";
import { type Passion, passionIn, passionLevels, type Quarter, withPassion } from "../../domain/passion.ts";
import { quarterName } from "../../exchange/months.ts";
import { passionWords } from "../../exchange/report/passion-wording.ts";
import { WordsField } from "../answers/fields.tsx";
import { useAnswers } from "../answers/use-answers.ts";
import { bridge } from "../app/bridge.ts";
import { reasonFor } from "../app/failures.ts";
import { SaveState } from "../parts/save-state.tsx";
import { say } from "../words/say.ts";

/** What was said the last time, in a line. */
function Earlier({ answers, quarter }: { readonly answers: readonly Passion[]; readonly quarter: Quarter }) {
  const last = answers.findLast((one) => one.quarter < quarter && one.level !== null);
  if (!last?.level) return null;
  const words = last.words.trim();
  return (
    <p className="earlier soft small" dir="auto">
      {say("passion.earlier", { months: quarterName(last.quarter), level: passionWords[last.level] })}
      {words !== "" && ` ${words}`}
    </p>
  );
}

/** How much passion there is in a quarter: five answers in words, and a sentence. Give it the quarter as its key (S3.16). */
export function PassionQuestion({ quarter }: { readonly quarter: Quarter }) {
  const answers = useAnswers<readonly Passion[]>([], {
    read: () => bridge()["passion.list"]({}),
    save: (all) => bridge()["passion.save"]({ passion: passionIn(all, quarter) }),
  });
  const { value, isRead, readFault, saving, change, flush } = answers;
  if (readFault) return <p className="soft">{say("passion.unread", { reason: reasonFor[readFault]() })}</p>;
  if (!isRead) return null;
  const now = passionIn(value, quarter);
  const set = (part: Partial<Passion>): void =>
    change((before) => withPassion(before, { ...passionIn(before, quarter), ...part }));
  const choose = (chosen: string): void => set({ level: passionLevels.find((level) => `${level}` === chosen) ?? null });
  return (
    <div className="passion">
      <Radio.Group
        label={say("passion.title", { months: quarterName(quarter) })}
        description={say("passion.about")}
        value={`${now.level ?? ""}`}
        onChange={choose}
      >
        <div className="levels">
          {passionLevels.map((level) => (
            <Radio key={level} value={`${level}`} label={passionWords[level]} />
          ))}
          <Radio value="" label={say("plan.not-answered")} />
        </div>
      </Radio.Group>
      <WordsField label={say("passion.words")} value={now.words} onChange={(words) => set({ words })} />
      <Earlier answers={value} quarter={quarter} />
      {saving.state === "failed" && <SaveState saving={saving} onAgain={() => void flush()} />}
    </div>
  );
}
