import "../leave/leave.css";
import "./backups.css";
import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import type { BackupLook } from "../../contract/operations.ts";
import type { Backup, BackupName, Difference } from "../../domain/backup.ts";
import { bridge } from "../app/bridge.ts";
import { flushAll } from "../app/closing.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { KeepCopy } from "../leave/keep-copy.tsx";
import type { Desk } from "../draft/desk.ts";
import { whenWords } from "../words/moments.ts";
import { say, type WordKey } from "../words/say.ts";
import { SecondFolder } from "./second-folder.tsx";

const offerWords = ({ posts, back, changed, gone }: Difference): string =>
  back + changed + gone === 0
    ? say("backups.offer-same")
    : say("backups.offer", { total: posts, added: back, updated: changed, left: gone });

type Looks = ReadonlyMap<BackupName, BackupLook>;

/** What came of looking into all of them. */
function looksWords(looks: Looks): string {
  const unusable = [...looks.values()].filter(({ posts }) => posts === null).length;
  return unusable === 0
    ? say("backups.checked", { count: looks.size })
    : say("backups.checked-some", { count: looks.size, left: unusable });
}

const lookWords = ({ posts }: BackupLook): string =>
  posts === null ? say("backups.unusable") : say("backups.posts", { count: posts });

type RowProps = {
  readonly backup: Backup;
  readonly look: BackupLook | undefined;
  readonly offer: Difference | null;
  readonly onLook: () => void;
  /** Whether one is being put back: a second press would make the first one's way back worthless. */
  readonly isBusy: boolean;
  readonly onRestore: () => void;
};

function Row({ backup: { madeAt, reason }, look, offer, isBusy, onLook, onRestore }: RowProps) {
  const time = whenWords(madeAt);
  return (
    <li>
      <div className="backups-row">
        <span className="backups-when">{time}</span>
        <span className="soft small">{say(`backups.reason.${reason}` satisfies WordKey)}</span>
        <span className="small" data-unusable={look?.posts === null}>
          {look && lookWords(look)}
        </span>
        <Button size="compact-sm" variant="subtle" aria-label={say("backups.look-at", { time })} onClick={onLook}>
          {say("backups.look")}
        </Button>
      </div>
      {offer && (
        <div className="backups-offer" role="status">
          <p>{offerWords(offer)}</p>
          {offer.back + offer.changed + offer.gone > 0 && (
            <Button size="compact-md" variant="default" onClick={onRestore} loading={isBusy}>
              {say("backups.restore")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** Goes back to a backup, with a way forward again. */
async function restore(desk: Desk, { name, madeAt }: Backup, onAnswers: () => void): Promise<boolean> {
  await flushAll(); // the way forward again holds the last words
  const answer = await bridge()["backups.restore"]({ name });
  if (!answer.ok) {
    desk.note(say("backups.failed", { reason: reasonFor[answer.error.code]() }));
    return false;
  }
  const { postId } = desk.draft.get();
  await desk.refresh();
  if (postId !== null && !(await desk.effects.open(postId))) await desk.startNew();
  desk.effects.recheck();
  onAnswers();
  desk.note(say("backups.restored", { time: whenWords(madeAt) }), () => void restore(desk, answer.value, onAnswers));
  return true;
}

/** The backups, what is known of each, and what can be done with them. */
function useBackups(desk: Desk) {
  const [backups, setBackups] = useState<readonly Backup[]>([]);
  const [looks, setLooks] = useState<Looks>(new Map());
  const [offered, setOffered] = useState<{ readonly name: BackupName; readonly offer: Difference } | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const list = async (): Promise<void> => {
    const answer = await bridge()["backups.list"]({});
    if (answer.ok) setBackups(answer.value);
  };
  return {
    backups, looks, offered, isChecking, list,
    load: () => {
      setLooks(new Map());
      setOffered(null);
      void list();
    },
    make: async (): Promise<void> => {
      const answer = await bridge()["backups.make"]({});
      if (answer.ok) await list();
      else desk.note(say("backups.make-failed", { reason: reasonFor[answer.error.code]() }));
    },
    check: async (): Promise<void> => {
      setIsChecking(true);
      const answer = await bridge()["backups.check"]({});
      setIsChecking(false);
      if (answer.ok) setLooks(new Map(answer.value.map((look) => [look.name, look])));
    },
    look: async (name: BackupName): Promise<void> => {
      await desk.effects.flush();
      const answer = await bridge()["backups.preview"]({ name });
      if (answer.ok) setOffered({ name, offer: answer.value });
      else desk.note(say("backups.failed", { reason: reasonFor[answer.error.code]() }));
    },
  }; // prettier-ignore
}

/** Copies of all the owner's words: see them, check them, go back to one. `onAnswers` runs when the answers of other screens went back with them. */
export function BackupsDialog({ desk, onAnswers }: { readonly desk: Desk; readonly onAnswers: () => void }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const { backups, looks, offered, isChecking, list, load, make, check, look } = useBackups(desk);
  useCommand("backups.show", () => {
    load();
    setIsOpen(true);
  });
  const close = (): void => setIsOpen(false);
  const goBack = async (backup: Backup): Promise<void> => {
    setIsBusy(true);
    const isDone = await restore(desk, backup, onAnswers);
    setIsBusy(false);
    if (isDone) close();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={say("backups.title")}
      size="lg"
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <div className="backups">
        <p className="soft">{say(backups.length === 0 ? "backups.none" : "backups.about")}</p>
        <ol aria-label={say("backups.list")}>
          {backups.map((backup) => (
            <Row
              key={backup.name}
              backup={backup}
              look={looks.get(backup.name)}
              offer={offered?.name === backup.name ? offered.offer : null}
              onLook={() => void look(backup.name)}
              isBusy={isBusy}
              onRestore={() => void goBack(backup)}
            />
          ))}
        </ol>
        <p role="status" className="small">
          {isChecking ? say("backups.checking") : looks.size > 0 && looksWords(looks)}
        </p>
        <Group>
          <Button variant="default" onClick={() => void make()}>
            {say("backups.make")}
          </Button>
          <Button variant="default" disabled={backups.length === 0 || isChecking} onClick={() => void check()}>
            {say("backups.check")}
          </Button>
        </Group>
        <SecondFolder backups={backups} note={desk.note} onCopied={list} />
        <section className="backups-second" aria-label={say("backups.elsewhere")}>
          <h3>{say("backups.elsewhere")}</h3>
          <KeepCopy label={say("backups.export")} />
        </section>
      </div>
    </Modal>
  );
}
