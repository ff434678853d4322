import { Button, Group } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Backup, SecondFolder as Told } from "../../domain/backup.ts";
import { bridge } from "../app/bridge.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import { say } from "../words/say.ts";

const wordsFor = ({ folder, state }: Told): string =>
  state === "off" ? say("backups.second.off") : say(`backups.second.${state}`, { folder });

type Props = {
  /** Whenever these are read anew, so is the folder. */
  readonly backups: readonly Backup[];
  readonly note: Note;
  readonly onCopied: () => Promise<void>;
};

/** A folder on another disk that each backup is copied to: chosen, named, forgotten. */
export function SecondFolder({ backups, note, onCopied }: Props) {
  const [second, setSecond] = useState<Told | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    void bridge()
      ["backups.second"]({})
      .then((answer) => answer.ok && setSecond(answer.value));
  }, [backups]);
  const choose = async (): Promise<void> => {
    setIsBusy(true);
    const answer = await bridge()["backups.choose-second"]({});
    setIsBusy(false);
    if (answer.ok) {
      setSecond(answer.value);
      await onCopied();
    } else if (answer.error.code !== "cancelled")
      note(say("backups.second.failed", { reason: reasonFor[answer.error.code]() }));
  };
  const forget = async (): Promise<void> => {
    const answer = await bridge()["backups.forget-second"]({});
    if (answer.ok) setSecond(answer.value);
  };
  if (!second) return null;
  return (
    <section className="backups-second" aria-label={say("backups.second")}>
      <h3>{say("backups.second")}</h3>
      <p className="soft small" role="status">
        {wordsFor(second)}
      </p>
      <Group gap="xs">
        <Button size="compact-md" variant="default" loading={isBusy} onClick={() => void choose()}>
          {say(second.state === "off" ? "backups.second.choose" : "backups.second.other")}
        </Button>
        {second.state !== "off" && (
          <Button size="compact-md" variant="subtle" onClick={() => void forget()}>
            {say("backups.second.forget")}
          </Button>
        )}
      </Group>
    </section>
  );
}
