import { Button, Group, Modal, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { MAX_OWN_DECISION } from "../../domain/gate.ts";
import type { LocalDate } from "../../domain/post.ts";
import { isLocalDate } from "../../exchange/dates.ts";
import { today } from "../calendar/days.ts";
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
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== "") onDecide(given);
      }}
    >
      <p className="soft">{say("gate.anyway.about")}</p>
      <Textarea
        mt="md"
        label={say("gate.anyway.reason")}
        value={reason}
        maxLength={MAX_OWN_DECISION}
        autosize
        minRows={2}
        maxRows={8}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        data-autofocus
      />
      <Group mt="lg" justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {say("gate.cancel")}
        </Button>
        <Button type="submit" disabled={given === ""}>
          {say("gate.anyway.do")}
        </Button>
      </Group>
    </form>
  );
}

/** Asks for the reason of an owner who goes on with what is open. */
export function AnywayDialog({ isOpen, ...props }: AnywayProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={props.onClose}
      title={say("gate.anyway.title")}
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <AnywayFields {...props} />
    </Modal>
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
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isDay) onPosted(day);
      }}
    >
      <TextInput
        type="date"
        label={say("gate.posted.day")}
        value={day}
        error={isDay ? undefined : say("calendar.move.no-day")}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
        data-autofocus
      />
      <Group mt="lg" justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {say("gate.cancel")}
        </Button>
        <Button type="submit">{say("gate.posted.do")}</Button>
      </Group>
    </form>
  );
}

/** Asks on which day a post went out. */
export function PostedDialog({ isOpen, ...props }: PostedProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={props.onClose}
      title={say("gate.posted.title")}
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <PostedFields {...props} />
    </Modal>
  );
}
