import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { say } from "../words/say.ts";

type Props = {
  /** A glimpse of what will be here. */
  readonly picture: ReactNode;
  readonly heading: ReactNode;
  readonly body: string;
  /** The one thing to do. */
  readonly start: string;
  readonly onStart: () => void;
  readonly onSample: () => void;
};

/** What is here before there is anything: a glimpse, one thing to do, and one way to look around first. */
export function EmptyState({ picture, heading, body, start, onStart, onSample }: Props) {
  return (
    <div className="empty">
      {picture}
      {heading}
      <p>{body}</p>
      <Group justify="center">
        <Button size="md" onClick={onStart}>
          {start}
        </Button>
        <Button size="md" variant="default" onClick={onSample}>
          {say("drafts.empty.sample")}
        </Button>
      </Group>
    </div>
  );
}
