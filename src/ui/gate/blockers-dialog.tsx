import { Button, Checkbox, Group, Modal, Stack } from "@mantine/core";
import { useState } from "react";
import { type BlockerKind, blockerKinds } from "../../domain/gate.ts";
import { bridge } from "../app/bridge.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import { say, type WordKey } from "../words/say.ts";

/** Lets the owner choose what holds a post back from being ready. */
export function BlockersDialog({ note }: { readonly note: Note }) {
  const [chosen, setChosen] = useState<readonly BlockerKind[] | null>(null);
  useCommand("settings.blockers", () => {
    void bridge()
      ["settings.get"]({})
      .then((answer) => answer.ok && setChosen(answer.value.blockers));
  });
  const close = (): void => setChosen(null);
  const save = async (): Promise<void> => {
    const answer = await bridge()["settings.save"]({ settings: { blockers: chosen ?? [] } });
    if (answer.ok) close();
    note(answer.ok ? say("gate.choose.saved") : say("gate.choose.failed", { reason: reasonFor[answer.error.code]() }));
  };
  const toggle = (kind: BlockerKind): void =>
    setChosen(blockerKinds.filter((one) => (one === kind) !== (chosen ?? []).includes(one)));
  return (
    <Modal
      opened={chosen !== null}
      onClose={close}
      title={say("gate.choose.title")}
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <p className="soft">{say("gate.choose.about")}</p>
      <Stack gap="sm" mt="md">
        {blockerKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={say(`gate.choose.${kind}` satisfies WordKey)}
            checked={chosen?.includes(kind) ?? false}
            onChange={() => toggle(kind)}
          />
        ))}
      </Stack>
      <Group mt="lg" justify="flex-end" gap="xs">
        <Button variant="default" onClick={close}>
          {say("ask.cancel")}
        </Button>
        <Button onClick={() => void save()}>{say("gate.choose.save")}</Button>
      </Group>
    </Modal>
  );
}
