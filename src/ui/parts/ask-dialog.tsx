import "./ask-dialog.css";
import { Button, Group, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { say } from "../words/say.ts";

type DialogProps = {
  readonly isOpen: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A small dialog that asks one thing. Lists that open in it may hang over its edge. */
export const AskDialog = ({ isOpen, title, onClose, children }: DialogProps) => (
  <Modal
    opened={isOpen}
    onClose={onClose}
    title={title}
    classNames={{ content: "ask-dialog" }}
    closeButtonProps={{ "aria-label": say("help.close") }}
  >
    {children}
  </Modal>
);

type FormProps = {
  /** What it is about, above the fields. */
  readonly about?: string;
  /** What its button says. */
  readonly action: string;
  /** Whether something can be done with what was answered. */
  readonly isAnswered?: boolean;
  readonly onAnswer: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** The question in it: its fields, and the way on and out. Enter answers. */
export const AskForm = ({ about, action, isAnswered = true, onAnswer, onCancel, children }: FormProps) => (
  <form
    className="ask"
    onSubmit={(event) => {
      event.preventDefault();
      if (isAnswered) onAnswer();
    }}
  >
    {about !== undefined && <p className="soft">{about}</p>}
    {children}
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onCancel}>
        {say("ask.cancel")}
      </Button>
      <Button type="submit" disabled={!isAnswered}>
        {action}
      </Button>
    </Group>
  </form>
);
