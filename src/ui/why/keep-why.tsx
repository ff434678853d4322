import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { Profile } from "../../domain/profile.ts";
import { bridge } from "../app/bridge.ts";
import { noteFailure } from "../app/note-failure.ts";
import { note } from "../app/notes.tsx";
import { say } from "../words/say.ts";

type Props = {
  /** Stores what is not stored yet. */
  readonly flush: () => Promise<void>;
  readonly onBrought: (profile: Profile) => void;
};

/** Ways to take the answers along, and to bring some in. */
export function KeepWhy({ flush, onBrought }: Props) {
  const save = async (as: "json" | "html" | "pdf"): Promise<void> => {
    await flush();
    const answer = await bridge()["profile.export"]({ as });
    if (answer.ok) note(say("why.kept"));
    else noteFailure("why.keep.failed", answer.error.code);
  };
  const print = async (): Promise<void> => {
    await flush();
    const answer = await bridge()["profile.print"]({});
    if (!answer.ok) noteFailure("why.print.failed", answer.error.code);
  };
  const bring = async (): Promise<void> => {
    const answer = await bridge()["profile.choose"]({});
    if (answer.ok) onBrought(answer.value);
    else noteFailure("why.bring.failed", answer.error.code);
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {say("why.keep")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save("json")}>{say("why.keep.json")}</Menu.Item>
        <Menu.Item onClick={() => void save("html")}>{say("why.keep.html")}</Menu.Item>
        <Menu.Item onClick={() => void save("pdf")}>{say("why.keep.pdf")}</Menu.Item>
        <Menu.Item onClick={() => void print()}>{say("why.keep.print")}</Menu.Item>
        <Menu.Item onClick={() => void bring()}>{say("why.keep.bring")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
