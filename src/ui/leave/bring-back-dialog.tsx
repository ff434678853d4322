import "./leave.css";
import { Button, Group, Modal, Progress } from "@mantine/core";
import { useEffect, useState } from "react";
import type { AnswerCode, WorkspaceOffer } from "../../contract/operations.ts";
import type { Backup } from "../../domain/backup.ts";
import { bridge } from "../app/bridge.ts";
import { flushAll } from "../app/closing.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { noteFailure } from "../app/note-failure.ts";
import type { Note } from "../app/notes.tsx";
import { whenWords } from "../words/moments.ts";
import { say, type WordKey } from "../words/say.ts";

type State =
  | { readonly at: "reading"; readonly file: string }
  | { readonly at: "offer"; readonly offer: WorkspaceOffer }
  | { readonly at: "taking"; readonly file: string }
  | { readonly at: "done"; readonly file: string; readonly before: Backup };

/** What is shown next takes the focus over from what has gone. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** The page is shown anew: every screen reads what is there now. */
const showAnew = (): void => void bridge()["window.anew"]({});

function offerWords({ isEmpty, difference: { posts, back, changed, gone } }: WorkspaceOffer): string {
  if (isEmpty) return say("leave.in.empty", { count: posts });
  if (back + changed + gone === 0) return say("leave.in.same", { count: posts });
  return say("leave.in.full", { total: posts, added: back, updated: changed, left: gone });
}

/** How far it is; nothing is changed before the end, and it can be ended until then. */
function UnderWay({ words, onCancel }: { readonly words: string; readonly onCancel: () => void }) {
  const [{ done, total }, setProgress] = useState({ done: 0, total: 1 });
  useEffect(() => bridge().on("everything.progress", setProgress), []);
  return (
    <>
      <p role="status">{words}</p>
      <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={say("leave.in.progress")} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel} ref={takeFocus}>
          {say("leave.in.cancel")}
        </Button>
      </Group>
    </>
  );
}

type OfferProps = {
  readonly offer: WorkspaceOffer;
  readonly onTake: () => void;
  readonly onLeave: () => void;
};

function Offer({ offer, onTake, onLeave }: OfferProps) {
  return (
    <>
      <p className="leave-file">
        <strong>
          <bdi>{offer.file}</bdi>
        </strong>
        <span className="soft small">{say("leave.in.made", { time: whenWords(offer.madeAt) })}</span>
      </p>
      <p>{offerWords(offer)}</p>
      {!offer.isEmpty && <p className="soft">{say("leave.in.backup")}</p>}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onLeave} ref={takeFocus}>
          {say("leave.in.leave")}
        </Button>
        <Button onClick={onTake}>{say(offer.isEmpty ? "leave.in.take" : "leave.in.replace")}</Button>
      </Group>
    </>
  );
}

function Done({ file, before, note }: { readonly file: string; readonly before: Backup; readonly note: Note }) {
  const [isBusy, setIsBusy] = useState(false);
  const undo = async (): Promise<void> => {
    setIsBusy(true);
    const answer = await bridge()["backups.restore"]({ name: before.name });
    if (answer.ok) showAnew();
    else {
      setIsBusy(false);
      note(say("backups.failed", { reason: reasonFor[answer.error.code]() }));
    }
  };
  return (
    <>
      <p role="status">{say("leave.in.done", { file })}</p>
      <p className="soft">{say("leave.in.way-back", { time: whenWords(before.madeAt) })}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => void undo()} loading={isBusy}>
          {say("leave.in.undo")}
        </Button>
        <Button onClick={showAnew} ref={takeFocus}>
          {say("leave.in.go-on")}
        </Button>
      </Group>
    </>
  );
}

/** Brings an export or a backup back: looked at, then taken in or left. */
export function BringBackDialog({ note }: { readonly note: Note }) {
  const [state, setState] = useState<State | null>(null);
  const failed = (code: AnswerCode): void => {
    setState(null);
    noteFailure("leave.in.failed", code);
  };
  const choose = async (): Promise<void> => {
    const chosen = await bridge()["everything.choose"]({});
    if (!chosen.ok) return;
    setState({ at: "reading", file: chosen.value.file });
    await flushAll(); // what is compared is what is on the screen
    const read = await bridge()["everything.read"]({});
    if (read.ok) setState({ at: "offer", offer: read.value });
    else failed(read.error.code);
  };
  useCommand("everything.bring-back", () => void choose());
  const take = async (file: string): Promise<void> => {
    setState({ at: "taking", file });
    const taken = await bridge()["everything.take-in"]({});
    if (taken.ok) setState({ at: "done", file, before: taken.value });
    else failed(taken.error.code);
  };
  const cancel = (): void => void bridge()["everything.let-go"]({}); // what is under way answers that it was ended
  const leave = (): void => {
    cancel();
    setState(null);
  };
  const isUnderWay = state?.at === "reading" || state?.at === "taking";
  return (
    <Modal
      opened={state !== null}
      onClose={state?.at === "done" ? showAnew : isUnderWay ? cancel : leave}
      withCloseButton={!isUnderWay}
      closeOnClickOutside={false}
      title={say("leave.in.title")}
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <div className="leave">
        {isUnderWay && (
          <UnderWay key={state.at} words={say(`leave.in.${state.at}` satisfies WordKey)} onCancel={cancel} />
        )}
        {state?.at === "offer" && (
          <Offer offer={state.offer} onTake={() => void take(state.offer.file)} onLeave={leave} />
        )}
        {state?.at === "done" && <Done file={state.file} before={state.before} note={note} />}
      </div>
    </Modal>
  );
}
