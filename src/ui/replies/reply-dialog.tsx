import "../draft/panel.css";
import "./replies.css";
import { Button, Group, Modal, Textarea } from "@mantine/core";
import { useState } from "react";
import type { Fix } from "../../checker/index.ts";
import { emptyReply, MAX_REPLY_LENGTH } from "../../domain/reply.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { note } from "../app/notes.tsx";
import { applyFix } from "../draft/fix-diff.ts";
import { copyAnswer } from "./copy-answer.ts";
import { SaveState } from "../parts/save-state.tsx";
import { say } from "../words/say.ts";
import { ReplyPanel } from "./reply-panel.tsx";
import { useReply } from "./use-reply.ts";

type WordsProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const Words = ({ label, hint, value, onChange }: WordsProps) => (
  <Textarea
    label={label}
    description={hint}
    autosize
    minRows={4}
    maxRows={12}
    maxLength={MAX_REPLY_LENGTH}
    dir="auto"
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);

function ReplyForm() {
  const { value: draft, change, flush, saving, read, fault } = useReply();
  const write = (part: Partial<typeof draft>): void => change((before) => ({ ...before, ...part }));
  const isBlank = draft.reply.trim() === "";
  const isEmpty = isBlank && draft.heard === "";
  // A note with its way back would lie under the dialog, so that the button itself leads back.
  const [cleared, setCleared] = useState(emptyReply);
  const startOver = (): void => {
    setCleared(draft);
    change(() => emptyReply);
  };
  // A rewording counts in the offsets of the text that was read; another text by now has flags of its own in a moment.
  const apply = (fix: Fix): void =>
    change((now) => (now.reply === read?.draft.reply ? { ...now, reply: applyFix(now.reply, fix) } : now));
  return (
    <div className="reply">
      <div className="reply-words">
        <Words label={say("reply.heard")} hint={say("reply.heard.hint")} value={draft.heard} onChange={(heard) => write({ heard })} />
        <Words label={say("reply.reply")} value={draft.reply} onChange={(reply) => write({ reply })} />
        <Group gap="sm">
          <Button disabled={isBlank} onClick={() => void copyAnswer(draft.reply, note)}>
            {say("reply.copy")}
          </Button>
          {isEmpty && cleared !== emptyReply ? (
            <Button variant="default" onClick={() => change(() => cleared)}>
              {say("reply.bring-back")}
            </Button>
          ) : (
            <Button variant="default" disabled={isEmpty} onClick={startOver}>
              {say("reply.clear")}
            </Button>
          )}
        </Group>
        <div className="reply-saved">
          <SaveState saving={saving} onAgain={() => void flush()} />
        </div>
        <p className="soft small">{say("reply.about")}</p>
      </div>
      <section className="reply-panel" aria-label={say("reply.panel")}>
        {fault && <p className="soft">{say("reply.failed", { reason: reasonFor[fault]() })}</p>}
        {isBlank ? <p className="soft">{say("reply.waiting")}</p> : read && <ReplyPanel read={read} onApply={apply} />}
      </section>
    </div>
  ); // prettier-ignore
}

/** A place to look over an answer to a comment, a review or a message before it is sent. */
export function ReplyDialog() {
  const [isOpen, setIsOpen] = useState(false);
  useCommand("reply.write", () => setIsOpen(true));
  return (
    <Modal
      opened={isOpen}
      onClose={() => setIsOpen(false)}
      title={say("reply.title")}
      size="xl"
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <ReplyForm />
    </Modal>
  );
}
