import "./gate.css";
import { Button } from "@mantine/core";
import { IconArchive, IconBulb, IconCircleCheck, type Icon, IconMoon, IconPencil, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import type { Diagnostic } from "../../checker/index.ts";
import type { Hold } from "../../contract/operations.ts";
import type { Standing } from "../../domain/gate.ts";
import type { Status } from "../../domain/post.ts";
import { daysAfter } from "../../exchange/dates.ts";
import { useCommand } from "../app/commands.ts";
import { today } from "../calendar/days.ts";
import { dayWords } from "../decisions/decision-words.ts";
import type { Desk } from "../draft/desk.ts";
import { quoted, ruleTitle } from "../draft/flag-words.ts";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import { AloudButton } from "./aloud.tsx";
import { AnywayDialog, PostedDialog } from "./gate-dialogs.tsx";

const statusIcons: Readonly<Record<Status, Icon>> = {
  idea: IconBulb,
  draft: IconPencil,
  ready: IconCircleCheck,
  posted: IconSend,
  archived: IconArchive,
};

/** Longest quotation of a flag here, in UTF-16 code units. */
const QUOTE = 40;

/** Wording that is better slept on: it is about people. */
const isHeated = ({ ruleId }: Diagnostic): boolean =>
  ruleId === "people/disrespect" || ruleId === "people/dehumanising";

const isRestingOn = ({ restsUntil }: Standing): boolean => restsUntil !== null && restsUntil > today();

function Status({ standing: { status, postedOn } }: { readonly standing: Standing }) {
  const StatusIcon = statusIcons[status];
  const words =
    postedOn === null ? say(`gate.status.${status}`) : say("gate.status.posted-on", { day: dayWords(postedOn) });
  return (
    <strong className="gate-status" data-status={status} role="status">
      <StatusIcon size={18} aria-hidden /> {words}
    </strong>
  );
}

type HeldProps = {
  readonly holds: readonly Hold[];
  readonly text: string;
  readonly onFlag: (flag: Diagnostic) => void;
};

/** What is open, each with a way to its flag. */
function Held({ holds, text, onFlag }: HeldProps) {
  return (
    <div className="gate-held">
      <p>{say("gate.held")}</p>
      <ul>
        {holds.map(({ kind, diagnostics }) => (
          <li key={kind}>
            {say(`gate.held.${kind}` satisfies WordKey, { count: diagnostics.length })}
            {diagnostics.map((flag) => {
              const words = flag.place.in === "text" ? text.slice(flag.place.span.from, flag.place.span.to) : "";
              return (
                <button key={flag.fingerprint} type="button" className="gate-flag" onClick={() => onFlag(flag)}>
                  {words === "" ? ruleTitle(flag.ruleId) : quoted(words, QUOTE)}
                </button>
              );
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An offer to let a heated post rest, and the way out of its rest. */
function Rest({ desk, standing }: { readonly desk: Desk; readonly standing: Standing }) {
  const isHot = useSession(desk.draft, (state) => state.report?.diagnostics.some(isHeated) ?? false);
  if (isRestingOn(standing)) {
    return (
      <p className="gate-line">
        <IconMoon size={16} aria-hidden /> {say("gate.rests", { day: dayWords(standing.restsUntil ?? "") })}
        <Button size="compact-sm" variant="subtle" onClick={() => void desk.gate.rest(null)}>
          {say("gate.rest.end")}
        </Button>
      </p>
    );
  }
  if (!isHot || standing.status === "posted" || standing.status === "archived") return null;
  return (
    <p className="gate-line">
      <IconMoon size={16} aria-hidden /> {say("gate.rest.about")}
      <Button size="compact-sm" variant="default" onClick={() => void desk.gate.rest(daysAfter(today(), 1))}>
        {say("gate.rest")}
      </Button>
    </p>
  );
}

type ActionsProps = {
  readonly desk: Desk;
  readonly status: Status;
  readonly isHeld: boolean;
  readonly onAnyway: () => void;
  readonly onPosted: () => void;
};

/** What can be done at this point of the way. */
function Actions({ desk: { gate }, status, isHeld, onAnyway, onPosted }: ActionsProps) {
  const [isChecking, setIsChecking] = useState(false);
  const check = (): void => {
    setIsChecking(true);
    void gate.check().finally(() => setIsChecking(false));
  };
  useCommand("gate.check", check);
  if (status === "ready")
    return (
      <>
        <Button size="compact-sm" onClick={() => void gate.copy()}>
          {say("gate.copy")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void gate.print()}>
          {say("gate.print")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onPosted}>
          {say("gate.posted")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => void gate.backToDraft()}>
          {say("gate.back")}
        </Button>
      </>
    );
  if (status === "posted" || status === "archived")
    return (
      <Button size="compact-sm" variant="default" onClick={() => void gate.backToDraft()}>
        {say("gate.back")}
      </Button>
    );
  return (
    <>
      <Button size="compact-sm" variant="default" aria-disabled={isChecking} onClick={() => !isChecking && check()}>
        {isChecking ? say("gate.checking") : isHeld ? say("gate.check-again") : say("gate.check")}
      </Button>
      {isHeld && (
        <Button size="compact-sm" variant="subtle" onClick={onAnyway}>
          {say("gate.anyway")}
        </Button>
      )}
    </>
  );
}

type Props = { readonly desk: Desk; readonly onFlag: (flag: Diagnostic) => void };

/** What comes before the post goes out: how far it is, what is open, and what can be done next. */
export function GateBar({ desk, onFlag }: Props) {
  const [dialog, setDialog] = useState<"anyway" | "posted" | null>(null);
  const standing = useSession(desk.draft, (state) => state.standing);
  const held = useSession(desk.draft, (state) => state.held);
  const text = useSession(desk.draft, (state) => state.text);
  const status = standing?.status ?? "draft";
  const isOpen = status === "draft" || status === "idea";
  useCommand("draft.copy", () => void desk.gate.copy());
  useCommand("draft.print", () => void desk.gate.print());
  useCommand("gate.posted", () => {
    if (status === "ready") setDialog("posted");
    else desk.note(say(isOpen ? "gate.posted.not-ready" : "gate.posted.already"), undefined, "gate");
  });
  useCommand("gate.override", () => {
    if (standing && isOpen) setDialog("anyway");
    else desk.note(say(isOpen ? "gate.anyway.empty" : "gate.anyway.already"), undefined, "gate");
  });
  useCommand("gate.rest", () => standing && void desk.gate.rest(daysAfter(today(), 1)));
  if (!standing) return null;
  return (
    <section className="gate" aria-label={say("gate.label")}>
      <div className="gate-row">
        <Status standing={standing} />
        <div className="gate-actions">
          {text.trim() !== "" && <AloudButton text={text} note={desk.note} />}
          <Actions
            desk={desk}
            status={status}
            isHeld={held !== null}
            onAnyway={() => setDialog("anyway")}
            onPosted={() => setDialog("posted")}
          />
        </div>
      </div>
      {standing.isTakenBack && <p className="gate-line">{say("gate.taken-back")}</p>}
      {standing.ownDecision !== null && (
        <p className="gate-line">{say("gate.own", { reason: standing.ownDecision })}</p>
      )}
      <Rest desk={desk} standing={standing} />
      <div role="status">{held && isOpen && <Held holds={held} text={text} onFlag={onFlag} />}</div>
      <AnywayDialog
        isOpen={dialog === "anyway"}
        onDecide={(reason) => void desk.gate.override(reason).then((isReady) => isReady && setDialog(null))}
        onClose={() => setDialog(null)}
      />
      <PostedDialog
        isOpen={dialog === "posted"}
        onPosted={(day) => void desk.gate.markPosted(day).then(() => setDialog(null))}
        onClose={() => setDialog(null)}
      />
    </section>
  );
}
