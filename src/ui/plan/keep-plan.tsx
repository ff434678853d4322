import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { SharedPlan } from "../../domain/shared-plan.ts";
import { bridge } from "../app/bridge.ts";
import { noteFailure } from "../app/note-failure.ts";
import { note } from "../app/notes.tsx";
import { say } from "../words/say.ts";

type Props = {
  readonly flush: () => Promise<void>;
  /** Shows somebody else's plan. */
  readonly onRead: (shared: SharedPlan) => void;
};

/** The plan as a file or on paper, with its last words; and somebody else's, to read. */
export function KeepPlan({ flush, onRead }: Props) {
  const save = async (as: "html" | "pdf"): Promise<void> => {
    await flush();
    const answer = await bridge()["plan.export"]({ as });
    if (answer.ok) note(say("plan.screen.saved"));
    else noteFailure("plan.screen.save-failed", answer.error.code);
  };
  const print = async (): Promise<void> => {
    await flush();
    const answer = await bridge()["plan.print"]({});
    if (!answer.ok) noteFailure("plan.screen.print-failed", answer.error.code);
  };
  const share = async (isWhole: boolean): Promise<void> => {
    await flush();
    const answer = await bridge()["plan.share"]({ isWhole });
    if (answer.ok) note(say("plan.swap.shared"));
    else noteFailure("plan.screen.save-failed", answer.error.code);
  };
  const read = async (): Promise<void> => {
    const answer = await bridge()["plan.choose"]({});
    if (answer.ok) onRead(answer.value);
    else noteFailure("plan.swap.read-failed", answer.error.code);
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {say("plan.screen.keep")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item data-autofocus onClick={() => void save("html")}>
          {say("plan.screen.save-html")}
        </Menu.Item>
        <Menu.Item onClick={() => void save("pdf")}>{say("plan.screen.save-pdf")}</Menu.Item>
        <Menu.Item onClick={() => void print()}>{say("plan.screen.print")}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void share(false)}>{say("plan.swap.share")}</Menu.Item>
        <Menu.Item onClick={() => void share(true)}>{say("plan.swap.share-whole")}</Menu.Item>
        <Menu.Item onClick={() => void read()}>{say("plan.swap.read")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
