import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { Diagnostic, Fix, Span } from "../../checker/index.ts";
import { groupIcons, severityIcons } from "../parts/kinds.tsx";
import { say, type WordKey } from "../words/say.ts";
import { FixPreview } from "./fix-preview.tsx";
import { groupOf } from "./marks.ts";

/** What the owner can do with a flag. */
export type FlagActions = {
  readonly onApply: (fix: Fix) => void;
  readonly onLeave: (diagnostic: Diagnostic) => void;
  readonly onShow: (span: Span) => void;
  readonly onPoint: (span: Span | null) => void;
};

/** The rule in a word or two, "Price push"; the group stands above the cards. */
const ruleName = (ruleId: string): string => {
  const words = ruleId.slice(ruleId.indexOf("/") + 1).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function FlagHead({ diagnostic }: { diagnostic: Diagnostic }) {
  const group = groupOf(diagnostic);
  const GroupIcon = groupIcons[group];
  const SeverityIcon = severityIcons[diagnostic.severity];
  return (
    <div className="flag-head">
      <span className={`tone-${group}`}>
        <GroupIcon size={16} aria-hidden />
      </span>
      <span className={`tone-${group}`}>{ruleName(diagnostic.ruleId)}</span>
      <span className="flag-severity">
        <SeverityIcon size={14} aria-hidden /> {say(`severity.${diagnostic.severity}` satisfies WordKey)}
      </span>
    </div>
  );
}

/** One flag: its kind, the words, the reason, and what could stand there instead. */
export function FlagCard({
  diagnostic,
  text,
  isCurrent,
  actions,
}: {
  diagnostic: Diagnostic;
  text: string;
  isCurrent: boolean;
  actions: FlagActions;
}) {
  const group = groupOf(diagnostic);
  const span = diagnostic.place.in === "text" ? diagnostic.place.span : null;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  return (
    <li ref={card} className="flag" data-group={group} data-current={isCurrent}>
      <FlagHead diagnostic={diagnostic} />
      {span ? (
        <button
          type="button"
          className="flag-quote"
          title={say("flag.show")}
          onClick={() => actions.onShow(span)}
          onPointerEnter={() => actions.onPoint(span)}
          onPointerLeave={() => actions.onPoint(null)}
        >
          “{text.slice(span.from, span.to)}”
        </button>
      ) : (
        <span className="soft">{say("panel.whole-post")}</span>
      )}
      <p className="flag-message">{diagnostic.message}</p>
      {diagnostic.fixes.map((fix) => (
        <FixPreview
          key={fix.label + JSON.stringify(fix.edits)}
          text={text}
          fix={fix}
          onApply={() => actions.onApply(fix)}
        />
      ))}
      <div className="flag-actions">
        <Button size="compact-sm" variant="subtle" onClick={() => actions.onLeave(diagnostic)}>
          {say("flag.leave")}
        </Button>
      </div>
    </li>
  );
}
