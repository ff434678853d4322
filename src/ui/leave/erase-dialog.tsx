import "./leave.css";
import { Button, Checkbox, Group, Modal, TextInput } from "@mantine/core";
import { useState } from "react";
import { ERASE_WORD } from "../../contract/operations/everything.ts";
import type { SecondFolder } from "../../domain/backup.ts";
import { bridge } from "../app/bridge.ts";
import { flushAll } from "../app/closing.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { say } from "../words/say.ts";
import { KeepCopy } from "./keep-copy.tsx";

const secondWords = { fine: "leave.erase.second", missing: "leave.erase.second-missing", refused: "leave.erase.second-refused" } as const; // prettier-ignore

type SecondProps = { readonly second: SecondFolder; readonly isToo: boolean; readonly onToo: (isToo: boolean) => void };

/** What becomes of the copies in the second folder. */
function Second({ second: { folder, state }, isToo, onToo }: SecondProps) {
  if (state === "off") return null;
  return (
    <>
      {!isToo && <p>{say(secondWords[state], { folder })}</p>}
      {state === "fine" && (
        <Checkbox
          checked={isToo}
          label={say("leave.erase.copies-too")}
          onChange={({ currentTarget }) => onToo(currentTarget.checked)}
        />
      )}
    </>
  );
}

function Fields({ second, onClose }: { readonly second: SecondFolder; readonly onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [isToo, setIsToo] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isMeant = typed.trim().toLowerCase() === ERASE_WORD;
  const erase = async (): Promise<void> => {
    setIsBusy(true);
    await flushAll(); // nothing is saved afterwards
    const answer = await bridge()["everything.erase"]({ word: ERASE_WORD, isCopiesToo: isToo });
    if (answer.ok) void bridge()["window.anew"]({});
    else {
      setIsBusy(false);
      setFailure(say("leave.erase.failed", { reason: reasonFor[answer.error.code]() }));
    }
  };
  return (
    <div className="leave">
      <p>{say("leave.erase.about")}</p>
      <KeepCopy label={say("leave.erase.copy")} isFirst />
      <Second second={second} isToo={isToo} onToo={setIsToo} />
      <TextInput
        label={say("leave.erase.word")}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        autoComplete="off"
      />
      <p role="alert">{failure}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" disabled={!isMeant} loading={isBusy} onClick={() => void erase()}>
          {say("leave.erase.do")}
        </Button>
        <Button onClick={onClose} disabled={isBusy}>
          {say("leave.erase.cancel")}
        </Button>
      </Group>
    </div>
  );
}

/** Erases everything, after a word was typed; a copy is offered first. */
export function EraseDialog() {
  const [second, setSecond] = useState<SecondFolder | null>(null);
  useCommand("everything.erase", () => {
    void bridge()
      ["backups.second"]({})
      .then((answer) => setSecond(answer.ok ? answer.value : { folder: null, state: "off" }));
  });
  const close = (): void => setSecond(null);
  return (
    <Modal
      opened={second !== null}
      onClose={close}
      title={say("leave.erase.title")}
      size="lg"
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      {second && <Fields second={second} onClose={close} />}
    </Modal>
  );
}
