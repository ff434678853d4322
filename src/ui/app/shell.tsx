import "./shell.css";
import { IconBulb, IconChartBar, IconHelp, IconPencil } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { LeftDialog } from "../decisions/left-dialog.tsx";
import type { Desk } from "../draft/desk.ts";
import { DraftsScreen } from "../draft/drafts-screen.tsx";
import { createReview } from "../review/review.ts";
import { ReviewScreen } from "../review/review-screen.tsx";
import { say } from "../words/say.ts";
import { WhyScreen } from "../why/why-screen.tsx";
import { bridge } from "./bridge.ts";
import { hearCommands, useCommand } from "./commands.ts";
import { HelpDialogs, type HelpTopic } from "./help-dialogs.tsx";

type Screen = "drafts" | "why" | "review";

const setTheme = (theme: "system" | "light" | "dark"): void => void bridge()["settings.save"]({ settings: { theme } });

type RailProps = {
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly onHelp: () => void;
};

function Rail({ screen, onScreen, onHelp }: RailProps) {
  const current = (name: Screen): "page" | undefined => (screen === name ? "page" : undefined);
  return (
    <nav className="rail" aria-label={say("nav.label")}>
      <button type="button" aria-current={current("drafts")} onClick={() => onScreen("drafts")}>
        <IconPencil size={22} stroke={1.5} aria-hidden />
        {say("nav.drafts")}
      </button>
      <button type="button" aria-current={current("why")} onClick={() => onScreen("why")}>
        <IconBulb size={22} stroke={1.5} aria-hidden />
        {say("nav.why")}
      </button>
      <button type="button" aria-current={current("review")} onClick={() => onScreen("review")}>
        <IconChartBar size={22} stroke={1.5} aria-hidden />
        {say("nav.review")}
      </button>
      <button type="button" className="rail-end" aria-label={say("nav.help")} onClick={onHelp}>
        <IconHelp size={22} stroke={1.5} aria-hidden />
      </button>
    </nav>
  );
}

/** The window: its screens and the help dialogs. */
export function Shell({ desk }: { desk: Desk }) {
  const [screen, setScreen] = useState<Screen>("drafts");
  const [isLeftShown, setIsLeftShown] = useState(false);
  const [review] = useState(() => createReview(bridge(), desk));
  const [help, setHelp] = useState<HelpTopic | null>(null);
  useEffect(hearCommands, []);
  useCommand("view.drafts", () => setScreen("drafts"));
  useCommand("view.why", () => setScreen("why"));
  useCommand("view.review", () => setScreen("review"));
  useCommand("view.left", () => setIsLeftShown(true));
  useCommand("theme.system", () => setTheme("system"));
  useCommand("theme.light", () => setTheme("light"));
  useCommand("theme.dark", () => setTheme("dark"));
  useCommand("sample.load", () => void desk.loadSample());
  useCommand("sample.remove", () => void desk.removeSample());
  useCommand("help.shortcuts", () => setHelp("shortcuts"));
  useCommand("help.rules", () => setHelp("rules"));
  useCommand("help.about", () => setHelp("about"));
  const skipToText = (): void => {
    setScreen("drafts");
    requestAnimationFrame(() => document.querySelector<HTMLElement>("#text [role=textbox]")?.focus());
  };
  const reread = (): void => {
    desk.effects.recheck();
    void desk.refresh();
  };
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={skipToText}>
        {say("app.skip")}
      </button>
      <Rail screen={screen} onScreen={setScreen} onHelp={() => setHelp("rules")} />
      <main>
        {/* Stays while another screen is shown, so that what can be undone can be undone later. */}
        <div className="screen" hidden={screen !== "drafts"}>
          <DraftsScreen desk={desk} onShow={() => setScreen("drafts")} onShowLeft={() => setIsLeftShown(true)} />
        </div>
        {screen === "why" && <WhyScreen onChanged={reread} />}
        {screen === "review" && (
          <ReviewScreen review={review} onOpened={() => setScreen("drafts")} onSample={() => void desk.loadSample()} />
        )}
      </main>
      <LeftDialog decisions={desk.decisions} isOpen={isLeftShown} onClose={() => setIsLeftShown(false)} />
      <HelpDialogs topic={help} onClose={() => setHelp(null)} />
    </div>
  );
}
