import { ActionIcon, Menu } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { say } from "../words/say.ts";

type Props = { readonly onStart: () => void; readonly onAsk: () => void };

/** Goes on from the post in the editor, or says what it goes on from. */
export const ThreadMenu = ({ onStart, onAsk }: Props) => (
  <Menu position="top-start" withinPortal>
    <Menu.Target>
      <ActionIcon variant="subtle" size={28} aria-label={say("thread.menu")} title={say("thread.menu")}>
        <IconArrowForwardUp size={16} aria-hidden />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item leftSection={<IconArrowForwardUp size={16} aria-hidden />} onClick={onStart}>
        {say("thread.start")}
      </Menu.Item>
      <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={onAsk}>
        {say("thread.ask")}
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
);
