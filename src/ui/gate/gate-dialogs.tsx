import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { MAX_OWN_DECISION } from "../../domain/gate.ts";
import type { LocalDate } from "../../domain/post.ts";
import { isLocalDate } from "../../exchange/dates.ts";
import { today } from "../calendar/days.ts";
import { AskDialog, AskForm } from "../parts/ask-dialog.tsx";
import { say } from "../words/say.ts";

type AnywayProps = {
  readonly isOpen: boolean;
  readonly onDecide: (reason: string) => void;
  readonly onClose: () => void;
};

function AnywayFields({ onDecide, onClose }: Omit<AnywayProps, "isOpen">) {
  const [reason, setReason] = useState("");
  const given = reason.trim();
  return (
    <AskForm
      about={say("gate.anyway.about")}
      action={say("gate.anyway.do")}
      isAnswered={given !== ""}
      onAnswer={() => onDecide(given)}
      onCancel={onClose}
    >
      <Textarea
        label={say("gate.anyway.reason")}
        value={reason}
        maxLength={MAX_OWN_DECISION}
        autosize
        minRows={2}
        maxRows={8}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        data-autofocus
      />
    </AskForm>
  );
}

/** Asks for the reason of an owner who goes on with what is open. */
export function AnywayDialog({ isOpen, ...props }: AnywayProps) {
  return (
    <AskDialog isOpen={isOpen} onClose={props.onClose} title={say("gate.anyway.title")}>
      <AnywayFields {...props} />
    </AskDialog>
  );
}

type PostedProps = {
  readonly isOpen: boolean;
  readonly onPosted: (day: LocalDate) => void;
  readonly onClose: () => void;
};

function PostedFields({ onPosted, onClose }: Omit<PostedProps, "isOpen">) {
  const [day, setDay] = useState(today());
  const isDay = isLocalDate(day);
  return (
    <AskForm action={say("gate.posted.do")} isAnswered={isDay} onAnswer={() => onPosted(day)} onCancel={onClose}>
      <TextInput
        type="date"
        label={say("gate.posted.day")}
        value={day}
        error={isDay ? undefined : say("calendar.move.no-day")}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
        data-autofocus
      />
    </AskForm>
  );
}

/** Asks on which day a post went out. */
export function PostedDialog({ isOpen, ...props }: PostedProps) {
  return (
    <AskDialog isOpen={isOpen} onClose={props.onClose} title={say("gate.posted.title")}>
      <PostedFields {...props} />
    </AskDialog>
  );
}
