import { Tooltip } from "@mantine/core";
import { IconBulb, IconHandClick, IconMessageCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { PostReport, Span } from "../../checker/index.ts";
import { pressureIcons, stageIcons } from "../parts/kinds.tsx";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import type { Desk } from "./desk.ts";
import { groupOf, quoted } from "./flag-words.ts";
import { isAllUnread } from "./unread-words.ts";

/** At most this many quotations in a tooltip, each at most this long in UTF-16 code units. */
const QUOTES = { count: 3, length: 60 };

type ChipProps = {
  readonly tone?: string | undefined;
  readonly icon: ReactNode;
  readonly word: string;
  /** What the word means, or on which words it rests. */
  readonly about: string;
  readonly onClick?: (() => void) | undefined;
};

function Chip({ tone, icon, word, about, onClick }: ChipProps) {
  return (
    <Tooltip
      label={about}
      multiline
      maw={360}
      withArrow
      openDelay={150}
      events={{ hover: true, focus: true, touch: true }}
    >
      <button type="button" className="chip" data-tone={tone} onClick={onClick}>
        {icon}
        {word}
        <span className="visually-hidden">. {about}</span>
      </button>
    </Tooltip>
  );
}

function because(text: string, spans: readonly Span[], otherwise: WordKey): string {
  if (spans.length === 0) return say(otherwise);
  const quotes = spans.slice(0, QUOTES.count).map(({ from, to }) => quoted(text.slice(from, to), QUOTES.length));
  return say("stance.because", { words: quotes.join(", ") });
}

const whyTones = { none: undefined, weak: "why", strong: "strength" } as const;

type Props = { readonly report: PostReport; readonly text: string; readonly onShow: (span: Span) => void };

function Chips({ report, text, onShow }: Props) {
  const { stage, pressure, why, asks, conversation } = report;
  const StageIcon = stageIcons[stage];
  const PressureIcon = pressureIcons[pressure.level];
  const pushes = report.diagnostics.flatMap((flag) =>
    groupOf(flag) === "hard-sell" && flag.place.in === "text" ? [flag.place.span] : [],
  );
  const isMissing = report.diagnostics.some((flag) => groupOf(flag) === "why" && flag.place.in === "post");
  const whys = why.matches.map(({ span }) => span);
  const show = (spans: readonly Span[]) => {
    const first = spans[0];
    return first && (() => onShow(first));
  };
  return (
    <>
      <Chip
        icon={<StageIcon size={18} className={`stage-${stage}`} aria-hidden />}
        word={say(`stance.stage.${stage}` satisfies WordKey)}
        about={say(`stance.stage.${stage}.about` satisfies WordKey)}
      />
      <Chip
        tone={pressure.level === "none" ? "strength" : "hard-sell"}
        icon={<PressureIcon size={18} aria-hidden />}
        word={say(`stance.pressure.${pressure.level}` satisfies WordKey)}
        about={because(text, pushes, `stance.pressure.${pressure.level}.about`)}
        onClick={show(pushes)}
      />
      <Chip
        tone={isMissing ? "why" : whyTones[why.level]}
        icon={<IconBulb size={18} aria-hidden />}
        word={say(`stance.why.${why.level}` satisfies WordKey)}
        about={because(text, whys, `stance.why.${why.level}.about`)}
        onClick={show(whys)}
      />
      {asks > 0 && (
        <Chip
          icon={<IconHandClick size={18} aria-hidden />}
          word={say("stance.asks", { count: asks })}
          about={say("stance.asks.about", { count: asks })}
        />
      )}
      {conversation && (
        <Chip
          tone="strength"
          icon={<IconMessageCircle size={18} aria-hidden />}
          word={say("stance.conversation")}
          about={say("stance.conversation.about")}
        />
      )}
    </>
  );
}

/** One line that says where the post stands; each chip tells on which words it rests, and shows them. */
export function Stance({ desk, onShow }: { desk: Desk; onShow: (span: Span) => void }) {
  const report = useSession(desk.draft, (state) => state.report);
  const text = useSession(desk.draft, (state) => state.reportedText);
  const isBlank = useSession(desk.draft, (state) => state.text.trim() === "");
  // What nobody read stands nowhere: that no Why was found in it says nothing.
  const isUnread = !isBlank && report !== null && isAllUnread(text, report);
  return (
    <div className="stance" role="group" aria-label={say("stance.label")}>
      {isBlank && <span className="soft">{say("stance.waiting")}</span>}
      {isUnread && <span className="soft">{say("stance.unread")}</span>}
      {!isBlank && !isUnread && report && <Chips report={report} text={text} onShow={onShow} />}
    </div>
  );
}
