import { NumberInput } from "@mantine/core";
import { type HoursSpent, logBounds } from "../../domain/listening.ts";
import type { LocalDate } from "../../domain/post.ts";
import { mondayOf } from "../../exchange/dates.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import { type Listening, todayHere } from "./listening.ts";

const HOURS_OF_A_WEEK = 168;

type FieldProps = {
  readonly listening: Listening;
  readonly hours: readonly HoursSpent[];
  readonly span: HoursSpent["span"];
  readonly from: LocalDate;
};

function HoursField({ listening, hours, span, from }: FieldProps) {
  const told = hours.find((one) => one.span === span && one.from === from)?.hours;
  const save = (written: string): void => {
    const given = Number(written);
    if (!Number.isNaN(given) && given !== (told ?? 0)) void listening.saveHours({ span, from, hours: given });
  };
  return (
    <NumberInput
      key={`${from} ${told ?? ""}`}
      label={say(`listening.hours.${span}`)}
      min={0}
      max={span === "week" ? HOURS_OF_A_WEEK : logBounds.hours}
      clampBehavior="strict"
      allowNegative={false}
      decimalScale={2}
      hideControls
      placeholder="0"
      defaultValue={told ?? ""}
      onBlur={(event) => save(event.currentTarget.value)}
      onKeyDown={(event) => event.key === "Enter" && save(event.currentTarget.value)}
    />
  );
}

/** The hours that went in, this week and this month. */
export function Hours({ listening }: { readonly listening: Listening }) {
  const hours = useSession(listening.session, (state) => state.hours);
  if (!hours) return null;
  const today = todayHere();
  return (
    <section aria-labelledby="hours">
      <h2 id="hours">{say("listening.hours")}</h2>
      <p className="soft small">{say("listening.hours.intro")}</p>
      <div className="hours">
        <HoursField listening={listening} hours={hours} span="week" from={mondayOf(today)} />
        <HoursField listening={listening} hours={hours} span="month" from={`${today.slice(0, 7)}-01`} />
      </div>
    </section>
  );
}
