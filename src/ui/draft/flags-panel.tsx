import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { type Diagnostic, type PostReport, type RuleGroup, ruleGroups, rules } from "../../checker/index.ts";
import type { Dismissal } from "../../domain/dismissal.ts";
import { groupIcons } from "../parts/kinds.tsx";
import { say, type WordKey } from "../words/say.ts";
import { type FlagActions, FlagCard } from "./flag-card.tsx";
import { groupOf } from "./marks.ts";
import { Strengths } from "./strengths.tsx";

/** The strongest flags that are open at first; a wall of advice helps nobody. */
const OPEN = 5;
/** A screen reader is told of changes at most this often, in milliseconds. */
const ANNOUNCE_EVERY = 2000;

const heaviness = { error: 0, warning: 1, info: 2 } as const;

/** The heaviest flags, in the order of the text. */
export const strongest = (diagnostics: readonly Diagnostic[], count: number): readonly Diagnostic[] => {
  const chosen = new Set(diagnostics.toSorted((a, b) => heaviness[a.severity] - heaviness[b.severity]).slice(0, count));
  return diagnostics.filter((diagnostic) => chosen.has(diagnostic));
};

/** Says how many flags there are, not at every key. */
function Announcement({ count }: { count: number }) {
  const [said, setSaid] = useState(count);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(count), ANNOUNCE_EVERY);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <p role="status" className="visually-hidden">
      {say("panel.announce", { count: said })}
    </p>
  );
}

function LeftFlags({
  dismissals,
  onBringBack,
}: {
  dismissals: readonly Dismissal[];
  onBringBack: (fingerprint: string) => void;
}) {
  if (dismissals.length === 0) return null;
  return (
    <section>
      <details>
        <summary className="soft">{say("panel.left", { count: dismissals.length })}</summary>
        <ul className="works">
          {dismissals.map(({ fingerprint, ruleId }) => (
            <li key={fingerprint} className="shortcut">
              <span>{rules.find((rule) => rule.id === ruleId)?.docs.summary ?? ruleId}</span>
              <Button size="compact-sm" variant="subtle" onClick={() => onBringBack(fingerprint)}>
                {say("panel.bring-back")}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Nothing to flag is worth saying. */
function Clear({ isCalm }: { isCalm: boolean }) {
  return (
    <section className="clear">
      <strong>
        <IconCircleCheck size={18} aria-hidden /> {say("panel.clear")}
      </strong>
      {isCalm && say("panel.clear.body")}
    </section>
  );
}

type GroupProps = {
  readonly group: RuleGroup;
  readonly flags: readonly Diagnostic[];
  readonly text: string;
  readonly current: string | null;
  readonly actions: FlagActions;
};

/** The flags of one kind. */
function Group({ group, flags, text, current, actions }: GroupProps) {
  const GroupIcon = groupIcons[group];
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={`tone-${group}`}>
        <GroupIcon size={18} aria-hidden /> {say(`group.${group}` satisfies WordKey)}
      </h2>
      <ul className="flags">
        {flags.map((flag, index) => (
          <FlagCard
            key={`${flag.fingerprint} ${index}`}
            diagnostic={flag}
            text={text}
            isCurrent={current === flag.fingerprint}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

type Props = {
  readonly report: PostReport | null;
  readonly text: string;
  readonly current: string | null;
  readonly dismissals: readonly Dismissal[];
  readonly actions: FlagActions & { readonly onBringBack: (fingerprint: string) => void };
};

/** What an editor would say: first what works, then the flags kind by kind. */
export function FlagsPanel({ report, text, current, dismissals, actions }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const isWaiting = !report || text.trim() === "";
  const all = isWaiting ? [] : report.diagnostics;
  const shown = isOpen ? all : strongest(all, OPEN);
  const groups = ruleGroups.filter((group) => shown.some((diagnostic) => groupOf(diagnostic) === group));
  return (
    <aside className="panel" aria-label={say("panel.label")}>
      <Announcement count={all.length} />
      {isWaiting && <p className="soft">{say("panel.waiting")}</p>}
      {!isWaiting && <Strengths strengths={report.strengths} onShow={actions.onShow} />}
      {!isWaiting && all.length === 0 && <Clear isCalm={report.pressure.level === "none"} />}
      {groups.map((group) => (
        <Group
          key={group}
          group={group}
          flags={shown.filter((flag) => groupOf(flag) === group)}
          text={text}
          current={current}
          actions={actions}
        />
      ))}
      {all.length > OPEN && (
        <Button variant="subtle" size="compact-sm" mt={12} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? say("panel.less") : say("panel.more", { count: all.length - shown.length })}
        </Button>
      )}
      {!isWaiting && report.faults.length > 0 && (
        <p className="soft">{say("panel.fault", { count: report.faults.length })}</p>
      )}
      <LeftFlags dismissals={dismissals} onBringBack={actions.onBringBack} />
    </aside>
  );
}
