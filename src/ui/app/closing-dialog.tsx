import "./closing-dialog.css";
import { Button, Group, Modal, Textarea } from "@mantine/core";
import { useEffect, useState } from "react";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import { bridge } from "./bridge.ts";
import { flushAll, type Held } from "./closing.ts";

const close = (): void => void bridge()["window.flushed"]({});

/** The words, and what can be done about them. */
function Asked({ words, onStay }: { readonly words: string; readonly onStay: () => void }) {
  const [copied, setCopied] = useState<"closing.copied" | "closing.copy-failed" | null>(null);
  // The disk may take them meanwhile; then there is nothing to ask any more.
  useEffect(() => {
    const lookAgain = (): void => void flushAll().then((refused) => refused.length === 0 && close());
    return bridge().on("keeping.changed", lookAgain);
  }, []);
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(words).then(
      () => setCopied("closing.copied"),
      () => setCopied("closing.copy-failed"), // the system refused; said beneath the words
    );
  return (
    <div className="closing">
      <p>{say("closing.body")}</p>
      <Textarea aria-label={say("closing.words")} value={words} readOnly autosize maxRows={8} />
      <p className="small" role="status">
        {copied && say(copied)}
      </p>
      <Group justify="flex-end" gap="xs">
        <Button variant="subtle" onClick={close}>
          {say("closing.without")}
        </Button>
        <Button variant="default" onClick={() => void copy()}>
          {say("closing.copy")}
        </Button>
        <Button onClick={onStay} data-autofocus>
          {say("closing.stay")}
        </Button>
      </Group>
    </div>
  );
}

/** Asks before the window closes over words that no disk has. */
export function ClosingDialog({ held }: { readonly held: Held }) {
  const words = useSession(held, (now) => now);
  const stay = (): void => held.dispatch(null);
  return (
    <Modal
      opened={words !== null}
      onClose={stay}
      withCloseButton={false}
      closeOnClickOutside={false}
      title={say("closing.title")}
      size="lg"
      padding="lg"
      zIndex={400} // above every dialog that is open when the window is to close
    >
      {words && <Asked words={words.join("\n\n")} onStay={stay} />}
    </Modal>
  );
}
