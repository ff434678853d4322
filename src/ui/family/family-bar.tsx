import "./family.css";
import { ActionIcon, Menu } from "@mantine/core";
import { IconArrowsSplit2, IconDots, IconEqual, IconVersions } from "@tabler/icons-react";
import type { Desk } from "../draft/desk.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import type { Family } from "./family.ts";

/** The tellings of one piece of news above the text, one a channel, to hop between; nothing for a post that stands alone. */
export function FamilyBar({ family, desk }: { family: Family; desk: Desk }) {
  const siblings = useSession(family.session, (state) => state.siblings);
  const current = useSession(desk.draft, (state) => state.postId);
  if (siblings.length < 2 || !siblings.some(({ id }) => id === current)) return null;
  return (
    <nav className="family" aria-label={say("family.label")}>
      <ul>
        {siblings.map(({ id, channel }) => (
          <li key={id}>
            <button type="button" aria-current={id === current} onClick={() => void desk.open(id)}>
              {channel ?? say("calendar.no-channel")}
            </button>
          </li>
        ))}
      </ul>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" size={30} aria-label={say("family.more")}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconVersions size={16} aria-hidden />} onClick={() => void family.ask(current)}>
            {say("family.adapt")}
          </Menu.Item>
          <Menu.Item leftSection={<IconEqual size={16} aria-hidden />} onClick={() => void family.level()}>
            {say("family.level")}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowsSplit2 size={16} aria-hidden />} onClick={() => void family.detach()}>
            {say("family.detach")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
