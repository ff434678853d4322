import "./panel.css";
import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { type Diagnostic, type PostReport, type RuleGroup, ruleGroups } from "../../checker/index.ts";
import type { PostId } from "../../domain/post.ts";
import { reasonFor } from "../app/failures.ts";
import { OfferedLines } from "../lines/offered-lines.tsx";
import { HeardOnPost } from "../listening/heard-on-post.tsx";
import { today } from "../calendar/days.ts";
import { groupIcons } from "../parts/kinds.tsx";
import { SpellingPanel } from "../spelling/spelling-panel.tsx";
import type { WordActions } from "../spelling/spelling-tip.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import type { Desk } from "./desk.ts";
import { type FlagActions, FlagCard } from "./flag-card.tsx";
import { groupOf, groupWord } from "./flag-words.ts";
import { LeftFlags } from "./left-flags.tsx";
import { Strengths } from "./strengths.tsx";
import { isAllUnread, lackingWords, unreadWords } from "./unread-words.ts";

/** The strongest flags that are open at first; a wall of advice helps nobody. */
const OPEN = 5;
/** A screen reader is told of changes at most this often, in milliseconds. */
const ANNOUNCE_EVERY = 2000;

const heaviness = { error: 0, warning: 1, info: 2 } as const;

/** The heaviest flags, in the order of the text. */
export function strongest(diagnostics: readonly Diagnostic[], count: number): readonly Diagnostic[] {
  const chosen = new Set(diagnostics.toSorted((a, b) => heaviness[a.severity] - heaviness[b.severity]).slice(0, count));
  return diagnostics.filter((diagnostic) => chosen.has(diagnostic));
}

/** Says how many flags there are: the newest number, at most every two seconds and not at every key. */
function Announcement({ count }: { count: number }) {
  const [said, setSaid] = useState(count);
  const latest = useRef(count);
  useEffect(() => {
    latest.current = count;
  }, [count]);
  useEffect(() => {
    const timer = setInterval(() => setSaid(latest.current), ANNOUNCE_EVERY);
    return () => clearInterval(timer);
  }, []);
  return (
    <p role="status" className="visually-hidden">
      {say("panel.announce", { count: said })}
    </p>
  );
}

/** What was not read: other languages, and with a damaged file what rests on it. */
function Unread({ report, text }: { report: PostReport; text: string }) {
  const lines = [unreadWords(text, report), ...report.lacking.map((part) => lackingWords[part]())];
  return lines.map((line) =>
    line === null ? null : (
      <p key={line} className="soft small">
        {line}
      </p>
    ),
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
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={`tone-${group}`}>
        <GroupIcon size={20} aria-hidden /> {groupWord(group)}
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

type FlagsProps = Omit<GroupProps, "group" | "flags"> & { readonly report: PostReport };

function Flags({ report, text, current, actions }: FlagsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const all = report.diagnostics;
  const few = strongest(all, OPEN);
  // A flag that was walked to is shown, also when it is none of the strongest.
  const isBeyond = all.some((flag) => flag.fingerprint === current && !few.includes(flag));
  const shown = isOpen || isBeyond ? all : few;
  return (
    <>
      {all.length === 0 && !isAllUnread(text, report) && <Clear isCalm={report.pressure.level === "none"} />}
      {ruleGroups.map((group) => {
        const flags = shown.filter((flag) => groupOf(flag) === group);
        return <Group key={group} group={group} flags={flags} text={text} current={current} actions={actions} />;
      })}
      {all.length > OPEN && !isBeyond && (
        <Button variant="subtle" size="compact-sm" mt={12} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? say("panel.less") : say("panel.more", { count: all.length - few.length })}
        </Button>
      )}
      {report.faults.length > 0 && <p className="soft small">{say("panel.fault", { count: report.faults.length })}</p>}
    </>
  );
}

/** What the owner can do with flags and words. */
export type PanelActions = FlagActions & WordActions;

type BelowProps = Props & { readonly report: PostReport | null; readonly text: string };

type Props = {
  readonly desk: Desk;
  /** The key of what is spoken of: a flag or a word. */
  readonly current: string | null;
  readonly actions: PanelActions;
  readonly onShowLeft: () => void;
  /** Writes down what came back to a post. */
  readonly onHeard: (post: PostId) => void;
};

/** What stands below the flags of a post that has words: own lines, spelling, what was left, what came back. */
function Below({ desk, current, actions, report, text, onShowLeft, onHeard }: BelowProps) {
  const postId = useSession(desk.draft, (state) => state.postId);
  const isOut = useSession(desk.draft, ({ standing, place }) => standing?.status === "posted" || (place?.date ?? "9999") <= today()); // prettier-ignore
  return (
    <>
      <OfferedLines report={report} text={text} onApply={actions.onApply} />
      {report && <SpellingPanel desk={desk} current={current} actions={actions} />}
      <LeftFlags desk={desk} left={report?.left ?? []} text={text} onShowLeft={onShowLeft} />
      {report && postId !== null && <HeardOnPost post={postId} isOut={isOut} onAdd={onHeard} />}
    </>
  );
}

/** What an editor would say: first what works, then the flags kind by kind. */
export function FlagsPanel({ desk, current, actions, onShowLeft, onHeard }: Props) {
  const report = useSession(desk.draft, (state) => state.report);
  const text = useSession(desk.draft, (state) => state.reportedText);
  const isBlank = useSession(desk.draft, (state) => state.text.trim() === "");
  const fault = useSession(desk.draft, (state) => state.checkFault);
  const shown = isBlank ? null : report;
  return (
    <aside className="panel" aria-label={say("panel.label")} tabIndex={-1}>
      <Announcement count={shown?.diagnostics.length ?? 0} />
      {isBlank && <p className="soft">{say("panel.waiting")}</p>}
      {fault && <p className="soft">{say("panel.check-failed", { reason: reasonFor[fault]() })}</p>}
      {shown && <Strengths strengths={shown.strengths} actions={actions} />}
      {shown && <Unread report={shown} text={text} />}
      {shown && <Flags report={shown} text={text} current={current} actions={actions} />}
      <Below {...{ desk, current, actions, text, onShowLeft, onHeard }} report={shown} />
    </aside>
  );
}
