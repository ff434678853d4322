import { Button, Group } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { say } from "../words/say.ts";

/** What is here before there is anything: one thing to do, and one way to look around first. */
export function EmptyState({ onStart, onSample }: { onStart: () => void; onSample: () => void }) {
  return (
    <div className="empty">
      <IconPencil size={40} stroke={1.25} className="soft" aria-hidden />
      <h2>{say("drafts.empty.title")}</h2>
      <p>{say("drafts.empty.body")}</p>
      <Group>
        <Button onClick={onStart}>{say("drafts.empty.start")}</Button>
        <Button variant="default" onClick={onSample}>
          {say("drafts.empty.sample")}
        </Button>
      </Group>
    </div>
  );
}
