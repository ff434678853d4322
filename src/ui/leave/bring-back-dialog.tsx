import "./leave.css";
import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import type { WorkspaceOffer } from "../../contract/operations.ts";
import type { Backup } from "../../domain/backup.ts";
import { bridge } from "../app/bridge.ts";
import { flushAll } from "../app/closing.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import { whenWords } from "../words/moments.ts";
import { say } from "../words/say.ts";

type State =
  | { readonly at: "reading"; readonly file: string }
  | { readonly at: "offer"; readonly offer: WorkspaceOffer }
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

type OfferProps = {
  readonly offer: WorkspaceOffer;
  readonly onTake: () => Promise<void>;
  readonly onLeave: () => void;
};

function Offer({ offer, onTake, onLeave }: OfferProps) {
  const [isBusy, setIsBusy] = useState(false);
  const take = (): void => {
    setIsBusy(true);
    void onTake();
  };
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
        <Button variant="default" onClick={onLeave} disabled={isBusy} ref={takeFocus}>
          {say("leave.in.leave")}
        </Button>
        <Button onClick={take} loading={isBusy}>
          {say(offer.isEmpty ? "leave.in.take" : "leave.in.replace")}
        </Button>
      </Group>
    </>
  );
}

function Done({ file, before, note }: { readonly file: string; readonly before: Backup; readonly note: Note }) {
  const undo = async (): Promise<void> => {
    const answer = await bridge()["backups.restore"]({ name: before.name });
    if (answer.ok) showAnew();
    else note(say("backups.failed", { reason: reasonFor[answer.error.code]() }));
  };
  return (
    <>
      <p role="status">{say("leave.in.done", { file })}</p>
      <p className="soft">{say("leave.in.way-back", { time: whenWords(before.madeAt) })}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => void undo()}>
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
  const failed = (reason: string): void => {
    setState(null);
    note(say("leave.in.failed", { reason }));
  };
  const choose = async (): Promise<void> => {
    const chosen = await bridge()["everything.choose"]({});
    if (!chosen.ok) return;
    setState({ at: "reading", file: chosen.value.file });
    await flushAll(); // what is compared is what is on the screen
    const read = await bridge()["everything.read"]({});
    if (read.ok) setState({ at: "offer", offer: read.value });
    else failed(reasonFor[read.error.code]());
  };
  useCommand("everything.bring-back", () => void choose());
  const take = async (file: string): Promise<void> => {
    const taken = await bridge()["everything.take-in"]({});
    if (taken.ok) setState({ at: "done", file, before: taken.value });
    else failed(reasonFor[taken.error.code]());
  };
  const leave = (): void => {
    void bridge()["everything.let-go"]({});
    setState(null);
  };
  return (
    <Modal
      opened={state !== null}
      onClose={state?.at === "done" ? showAnew : leave}
      withCloseButton={state?.at !== "reading"}
      closeOnEscape={state?.at !== "reading"}
      closeOnClickOutside={false}
      title={say("leave.in.title")}
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <div className="leave">
        {state?.at === "reading" && <p role="status">{say("leave.in.reading")}</p>}
        {state?.at === "offer" && <Offer offer={state.offer} onTake={() => take(state.offer.file)} onLeave={leave} />}
        {state?.at === "done" && <Done file={state.file} before={state.before} note={note} />}
      </div>
    </Modal>
  );
}
