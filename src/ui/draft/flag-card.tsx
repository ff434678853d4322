import { useEffect, useLayoutEffect, useRef } from "react";
import type { Diagnostic, Fix, Span } from "../../checker/index.ts";
import type { LeaveWish } from "../decisions/decide-dialog.tsx";
import { severityIcons } from "../parts/kinds.tsx";
import { say, type WordKey } from "../words/say.ts";
import { FixPreview } from "./fix-preview.tsx";
import { flaggedWords, groupOf, quoted, ruleName } from "./flag-words.ts";
import { LeaveMenu } from "./leave-menu.tsx";

/** Longest quotation on a card, in UTF-16 code units; the text itself shows all of it. */
const QUOTE = 240;

/** What the owner can do with a flag. */
export type FlagActions = {
  readonly onApply: (fix: Fix) => void;
  readonly onLeave: (diagnostic: Diagnostic) => void;
  /** Leaves it further than here, once the owner has said how. */
  readonly onAsk: (wish: LeaveWish) => void;
  /** Opens the lesson that fits. */
  readonly onLearn: (diagnostic: Diagnostic) => void;
  readonly onShow: (span: Span) => void;
  readonly onPoint: (span: Span | null) => void;
};

/** The rule and how heavy the flag is. */
export function FlagHead({ diagnostic: { ruleId, severity } }: { diagnostic: Diagnostic }) {
  const SeverityIcon = severityIcons[severity];
  return (
    <div className="flag-head">
      <span className={`tone-${groupOf({ ruleId })}`}>{ruleName(ruleId)}</span>
      <span className="flag-severity">
        <SeverityIcon size={14} aria-hidden /> {say(`severity.${severity}` satisfies WordKey)}
      </span>
    </div>
  );
}

function Quote({ span, text, actions }: { span: Span; text: string; actions: FlagActions }) {
  return (
    <button
      type="button"
      className="flag-quote"
      title={say("flag.show")}
      onClick={() => actions.onShow(span)}
      onPointerEnter={() => actions.onPoint(span)}
      onPointerLeave={() => actions.onPoint(null)}
    >
      {quoted(text.slice(span.from, span.to), QUOTE)}
    </button>
  );
}

type Props = {
  readonly diagnostic: Diagnostic;
  readonly text: string;
  readonly isCurrent: boolean;
  readonly actions: FlagActions;
};

/** One flag: its kind, the words, the reason, and what could stand there instead. */
export function FlagCard({ diagnostic, text, isCurrent, actions }: Props) {
  const { place, message, fixes } = diagnostic;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isCurrent) return;
    card.current?.scrollIntoView({ block: "nearest" });
    // Words that are missing cannot be selected in the text, so the card itself is where one arrives.
    if (place.in === "post") card.current?.focus();
  }, [isCurrent, place.in]);
  // A card that goes (it was left) hands the focus to the panel; lost, it would begin again at the top of the window.
  useLayoutEffect(() => {
    const own = card.current;
    const panel = own?.closest<HTMLElement>(".panel");
    return () => {
      if (own?.contains(document.activeElement)) panel?.focus();
    };
  }, []);
  const words = flaggedWords(diagnostic, text);
  const leave = (
    <LeaveMenu
      diagnostic={diagnostic}
      words={words}
      onLeave={() => actions.onLeave(diagnostic)}
      onAsk={(reach) => actions.onAsk({ diagnostic, words, reach })}
      onLearn={() => actions.onLearn(diagnostic)}
    />
  );
  return (
    <li
      ref={card}
      className="flag"
      data-group={groupOf(diagnostic)}
      data-current={isCurrent}
      data-key={diagnostic.fingerprint}
      tabIndex={-1}
    >
      <FlagHead diagnostic={diagnostic} />
      {place.in === "text" && <Quote span={place.span} text={text} actions={actions} />}
      <p className="flag-message">{message}</p>
      {fixes.map((fix, index) => (
        <FixPreview
          key={fix.label + JSON.stringify(fix.edits)}
          text={text}
          fix={fix}
          onApply={() => actions.onApply(fix)}
          beside={index === fixes.length - 1 && leave}
        />
      ))}
      {fixes.length === 0 && <div className="flag-actions">{leave}</div>}
    </li>
  );
}
