import "./shell.css";
import { useCallback, useEffect, useState } from "react";
import { BesideBar } from "../calendar/beside-bar.tsx";
import type { Calendar } from "../calendar/calendar.ts";
import { CalendarScreen } from "../calendar/calendar-screen.tsx";
import { useBeside } from "../calendar/use-beside.ts";
import { LeftDialog } from "../decisions/left-dialog.tsx";
import type { Desk } from "../draft/desk.ts";
import { DraftsScreen } from "../draft/drafts-screen.tsx";
import type { Importing } from "../import/importing.ts";
import { PlanScreen } from "../plan/plan-screen.tsx";
import { createReview } from "../review/review.ts";
import { ReviewScreen } from "../review/review-screen.tsx";
import { TeamScreen } from "../team/team-screen.tsx";
import { say } from "../words/say.ts";
import { WhyScreen } from "../why/why-screen.tsx";
import { bridge } from "./bridge.ts";
import { hearCommands, useCommand } from "./commands.ts";
import { useFiles } from "./files.tsx";
import { HelpDialogs, type HelpTopic } from "./help-dialogs.tsx";
import { Rail } from "./rail.tsx";
import type { Screen } from "./screens.ts";

const setTheme = (theme: "system" | "light" | "dark"): void => void bridge()["settings.save"]({ settings: { theme } });

type ShellProps = { readonly desk: Desk; readonly calendar: Calendar; readonly importing: Importing };

/** Commands that work whatever screen is shown. */
function useWindowCommands({ desk, calendar }: Pick<ShellProps, "desk" | "calendar">): void {
  useEffect(hearCommands, []);
  useCommand("posts.undo", () => void calendar.undo(null));
  useCommand("theme.system", () => setTheme("system"));
  useCommand("theme.light", () => setTheme("light"));
  useCommand("theme.dark", () => setTheme("dark"));
  useCommand("sample.load", () => void desk.loadSample());
  useCommand("sample.remove", () => void desk.removeSample());
}

/** Has the draft and the list judged anew. */
function reread(desk: Desk): void {
  desk.effects.recheck();
  void desk.refresh();
}

type AnswerScreenProps = {
  readonly screen: Screen;
  readonly desk: Desk;
  readonly channels: () => readonly string[];
};

/** The screen on which the owner answers questions, if it is one of those. */
function AnswerScreen({ screen, desk, channels }: AnswerScreenProps) {
  const onChanged = (): void => reread(desk);
  if (screen === "why") return <WhyScreen onChanged={onChanged} />;
  if (screen === "plan") return <PlanScreen channels={channels()} />;
  if (screen === "team") return <TeamScreen onChanged={onChanged} />;
  return null;
}

/** The help dialog that is open, and the commands that open one. */
function useHelp() {
  const [topic, setTopic] = useState<HelpTopic | null>(null);
  useCommand("help.shortcuts", () => setTopic("shortcuts"));
  useCommand("help.rules", () => setTopic("rules"));
  useCommand("help.about", () => setTopic("about"));
  return [topic, setTopic] as const;
}

/** Whether what was left is shown, and the command that shows it. */
function useLeft() {
  const shown = useState(false);
  useCommand("view.left", () => shown[1](true));
  return shown;
}

/** The window: its screens and its dialogs. */
export function Shell({ desk, calendar, importing }: ShellProps) {
  const [screen, setScreen] = useState<Screen>("drafts");
  const [isLeftShown, setIsLeftShown] = useLeft();
  const [review] = useState(() => createReview(bridge(), desk));
  const [help, setHelp] = useHelp();
  const { openId, open, close, hide } = useBeside(desk);
  const show = useCallback(
    (next: Screen): void => {
      if (next !== "calendar") hide();
      setScreen(next);
    },
    [hide],
  );
  const { ask, dialogs } = useFiles({ desk, calendar, importing, onCalendar: () => setScreen("calendar") });
  useWindowCommands({ desk, calendar });
  const isBeside = screen === "calendar" && openId !== null;
  const skipToText = (): void => {
    if (!isBeside) show("drafts");
    requestAnimationFrame(() => document.querySelector<HTMLElement>("#text [role=textbox]")?.focus());
  };
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={skipToText}>
        {say("app.skip")}
      </button>
      <Rail screen={screen} onScreen={show} onHelp={() => setHelp("rules")} />
      <main data-beside={isBeside}>
        {screen === "calendar" && (
          <div className="screen">
            <CalendarScreen
              calendar={calendar}
              desk={desk}
              openId={openId}
              onOpen={open}
              onImport={() => void importing.choose()}
              onExport={ask}
            />
          </div>
        )}
        {/* Stays while another screen is shown, so that what can be undone can be undone later. */}
        <div className="screen" hidden={screen !== "drafts" && !isBeside}>
          {isBeside && <BesideBar calendar={calendar} desk={desk} onClose={close} />}
          <DraftsScreen
            desk={desk}
            isBeside={isBeside}
            onShow={() => show("drafts")}
            onShowLeft={() => setIsLeftShown(true)}
          />
        </div>
        <AnswerScreen screen={screen} desk={desk} channels={review.channels} />
        {screen === "review" && (
          <ReviewScreen review={review} onOpened={() => show("drafts")} onSample={() => void desk.loadSample()} />
        )}
      </main>
      <LeftDialog decisions={desk.decisions} isOpen={isLeftShown} onClose={() => setIsLeftShown(false)} />
      {dialogs}
      <HelpDialogs topic={help} onClose={() => setHelp(null)} />
    </div>
  );
}
