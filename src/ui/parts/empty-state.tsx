import { Button, Group } from "@mantine/core";
import { say } from "../words/say.ts";

/** What is here before there is anything: a glimpse of the work, one thing to do, and one way to look around first. */
export function EmptyState({ onStart, onSample }: { onStart: () => void; onSample: () => void }) {
  return (
    <div className="empty">
      <p className="empty-sheet" aria-hidden>
        <mark className="mark-strength">{say("drafts.empty.example.works")}</mark>{" "}
        <mark className="mark-flag mark-hard-sell">{say("drafts.empty.example.pushes")}</mark>{" "}
        {say("drafts.empty.example.rest")}
      </p>
      <h2>{say("drafts.empty.title")}</h2>
      <p>{say("drafts.empty.body")}</p>
      <Group justify="center">
        <Button size="md" onClick={onStart}>
          {say("drafts.empty.start")}
        </Button>
        <Button size="md" variant="default" onClick={onSample}>
          {say("drafts.empty.sample")}
        </Button>
      </Group>
    </div>
  );
}
