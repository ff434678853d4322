import "./history.css";
import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import type { PostId } from "../../domain/post.ts";
import type { PostVersion } from "../../domain/version.ts";
import { openingOf } from "../../exchange/opening.ts";
import { bridge } from "../app/bridge.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import type { Desk } from "../draft/desk.ts";
import { Changes } from "../draft/fix-preview.tsx";
import { whenWords } from "../words/moments.ts";
import { say, type WordKey } from "../words/say.ts";
import { wordDiff } from "./word-diff.ts";

/** Longest first line that a version's row shows, in UTF-16 code units. */
const OPENING = 60;

type Past = { readonly id: PostId | null; readonly text: string; readonly versions: readonly PostVersion[] };

/** What the draft in the editor was before; its last words are stored first. */
async function pastOf(desk: Desk): Promise<Past> {
  await desk.effects.flush();
  const { postId: id, text } = desk.draft.get();
  const answer = id === null ? null : await bridge()["versions.list"]({ id });
  return { id, text, versions: answer?.ok ? answer.value : [] };
}

const openingIn = ({ text }: PostVersion): string => openingOf(text, OPENING) || say("drafts.untitled");

type RowProps = { readonly version: PostVersion; readonly isChosen: boolean; readonly onChoose: () => void };

function Row({ version, isChosen, onChoose }: RowProps) {
  return (
    <li>
      <button type="button" aria-current={isChosen} onClick={onChoose}>
        <span className="history-when">{whenWords(version.createdAt)}</span>
        <span className="soft small">{say(`history.reason.${version.reason}` satisfies WordKey)}</span>
        <span className="history-opening">{openingIn(version)}</span>
      </button>
    </li>
  );
}

type ChosenProps = { readonly text: string; readonly version: PostVersion; readonly onRestore: () => void };

/** One version against the text as it is now. */
function Chosen({ text, version, onRestore }: ChosenProps) {
  const isSame = version.text === text;
  return (
    <section aria-label={say("history.against")}>
      <p className="soft small">{say(isSame ? "history.same" : "history.about")}</p>
      <p className="history-text">
        <Changes pieces={wordDiff(text, version.text)} />
      </p>
      <Button disabled={isSame} onClick={onRestore}>
        {say("history.restore")}
      </Button>
    </section>
  );
}

/** What a draft was before, what has changed since, and a way back. */
export function HistoryDialog({ desk }: { readonly desk: Desk }) {
  const [past, setPast] = useState<Past | null>(null);
  const [seq, setSeq] = useState<number | null>(null);
  useCommand("draft.history", () => {
    setSeq(null);
    void pastOf(desk).then(setPast);
  });
  const close = (): void => setPast(null);
  const bring = async (id: PostId, version: number, told: string): Promise<void> => {
    const answer = await bridge()["versions.restore"]({ id, seq: version });
    if (!answer.ok) return desk.note(say("history.failed", { reason: reasonFor[answer.error.code]() }));
    await desk.effects.open(id);
    await desk.refresh();
    const { versions } = await pastOf(desk);
    // The newest is what was brought back, the one before it what stood there.
    const before = versions[1];
    desk.note(told, before && (() => void bring(id, before.seq, say("history.restored", { time: whenWords(before.createdAt) })))); // prettier-ignore
  };
  const version = past?.versions.find((one) => one.seq === seq) ?? past?.versions[0];
  return (
    <Modal
      opened={past !== null}
      onClose={close}
      title={say("history.title")}
      size="xl"
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      {past && !version && <p className="soft">{say(past.id === null ? "history.new" : "history.none")}</p>}
      {past?.id && version && (
        <div className="history">
          <ol aria-label={say("history.list")}>
            {past.versions.map((one) => (
              <Row key={one.seq} version={one} isChosen={one === version} onChoose={() => setSeq(one.seq)} />
            ))}
          </ol>
          <Chosen
            text={past.text}
            version={version}
            onRestore={() => {
              const { id } = past;
              close();
              if (id) void bring(id, version.seq, say("history.restored", { time: whenWords(version.createdAt) }));
            }}
          />
        </div>
      )}
    </Modal>
  );
}
