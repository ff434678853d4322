import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconHeartHandshake, IconHelp, IconPencil } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { createDesk, type Note } from "../draft/desk.ts";
import { DraftsScreen } from "../draft/drafts-screen.tsx";
import { say } from "../words/say.ts";
import { WhyScreen } from "../why/why-screen.tsx";
import { bridge } from "./bridge.ts";
import { hearCommands, useCommand } from "./commands.ts";
import { HelpDialogs, type HelpTopic } from "./help-dialogs.tsx";

type Screen = "drafts" | "why";

/** A note in passing; with a way back it stays longer. */
const note: Note = (text, undo) => {
  const id = notifications.show({
    autoClose: undo ? 10_000 : 4000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{text}</span>
        {undo && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              undo();
              notifications.hide(id);
            }}
          >
            {say("drafts.undo")}
          </Button>
        )}
      </Group>
    ),
  });
};

const setTheme = (theme: "system" | "light" | "dark"): void => void bridge()["settings.save"]({ settings: { theme } });

/** The window: two screens and the help dialogs. */
export function Shell() {
  const [desk] = useState(() => createDesk(bridge(), note));
  const [screen, setScreen] = useState<Screen>("drafts");
  const [help, setHelp] = useState<HelpTopic | null>(null);
  useEffect(hearCommands, []);
  useCommand("view.drafts", () => setScreen("drafts"));
  useCommand("view.why", () => setScreen("why"));
  useCommand("theme.system", () => setTheme("system"));
  useCommand("theme.light", () => setTheme("light"));
  useCommand("theme.dark", () => setTheme("dark"));
  useCommand("sample.load", () => void desk.loadSample());
  useCommand("sample.remove", () => void desk.removeSample());
  useCommand("help.shortcuts", () => setHelp("shortcuts"));
  useCommand("help.rules", () => setHelp("rules"));
  useCommand("help.about", () => setHelp("about"));
  const reread = (): void => {
    desk.effects.recheck();
    void desk.refresh();
  };
  return (
    <div className="shell">
      <a className="skip" href="#text" onClick={() => setScreen("drafts")}>
        {say("app.skip")}
      </a>
      <nav className="rail" aria-label={say("nav.label")}>
        <button
          type="button"
          aria-current={screen === "drafts" ? "page" : undefined}
          onClick={() => setScreen("drafts")}
        >
          <IconPencil size={22} stroke={1.5} aria-hidden />
          {say("nav.drafts")}
        </button>
        <button type="button" aria-current={screen === "why" ? "page" : undefined} onClick={() => setScreen("why")}>
          <IconHeartHandshake size={22} stroke={1.5} aria-hidden />
          {say("nav.why")}
        </button>
        <button type="button" className="rail-end" aria-label={say("nav.help")} onClick={() => setHelp("rules")}>
          <IconHelp size={22} stroke={1.5} aria-hidden />
        </button>
      </nav>
      <main>
        {/* Stays while another screen is shown, so that what can be undone can be undone later. */}
        <div className="screen" hidden={screen !== "drafts"}>
          <DraftsScreen desk={desk} onShow={() => setScreen("drafts")} />
        </div>
        {screen === "why" && <WhyScreen onChanged={reread} />}
      </main>
      <HelpDialogs topic={help} onClose={() => setHelp(null)} />
    </div>
  );
}
