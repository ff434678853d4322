import { Tooltip } from "@mantine/core";
import { IconBulb, IconHandClick, IconMessageCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { PostReport } from "../../checker/index.ts";
import { pressureIcons, stageIcons } from "../parts/kinds.tsx";
import { say, type WordKey } from "../words/say.ts";

/** At most this many quotations in a tooltip. */
const QUOTES = 3;

const because = (quotes: readonly string[]): string =>
  quotes.length === 0 ? "" : say("stance.because", { words: quotes.slice(0, QUOTES).map((quote) => `“${quote}”`).join(", ") }); // prettier-ignore

function Chip({ tone, icon, word, about }: { tone?: string; icon: ReactNode; word: string; about: string }) {
  const chip = (
    <button type="button" className="chip" data-tone={tone}>
      {icon}
      {word}
      {about && <span className="visually-hidden">{about}</span>}
    </button>
  );
  return about ? (
    <Tooltip label={about} multiline maw={340} withArrow>
      {chip}
    </Tooltip>
  ) : (
    chip
  );
}

/** One line that says where the post stands; each chip tells on which words it rests. */
export function Stance({ report, text }: { report: PostReport | null; text: string }) {
  if (!report || text.trim() === "") {
    return (
      <div className="stance soft" role="group" aria-label={say("stance.label")}>
        {say("stance.waiting")}
      </div>
    );
  }
  const { stage, pressure, why, asks, conversation } = report;
  const StageIcon = stageIcons[stage];
  const PressureIcon = pressureIcons[pressure.level];
  const pushes = report.diagnostics.flatMap(({ ruleId, place }) =>
    ruleId.startsWith("hard-sell/") && place.in === "text" ? [text.slice(place.span.from, place.span.to)] : [],
  );
  const whys = why.matches.map(({ span }) => text.slice(span.from, span.to));
  return (
    <div className="stance" role="group" aria-label={say("stance.label")}>
      <Chip
        icon={<StageIcon size={18} aria-hidden />}
        word={say(`stance.stage.${stage}` satisfies WordKey)}
        about={say(`stance.stage.${stage}.about` satisfies WordKey)}
      />
      <Chip
        tone={pressure.level === "none" ? "strength" : "hard-sell"}
        icon={<PressureIcon size={18} aria-hidden />}
        word={say(`stance.pressure.${pressure.level}` satisfies WordKey)}
        about={because(pushes)}
      />
      <Chip
        {...(why.level === "none" ? {} : { tone: why.level === "strong" ? "strength" : "why" })}
        icon={<IconBulb size={18} aria-hidden />}
        word={say(`stance.why.${why.level}` satisfies WordKey)}
        about={because(whys)}
      />
      <Chip icon={<IconHandClick size={18} aria-hidden />} word={say("stance.asks", { count: asks })} about="" />
      {conversation && (
        <Chip
          tone="strength"
          icon={<IconMessageCircle size={18} aria-hidden />}
          word={say("stance.conversation")}
          about=""
        />
      )}
    </div>
  );
}
