import "./shell.css";
import { useCallback, useEffect, useState } from "react";
import { BackupsDialog } from "../backups/backups-dialog.tsx";
import { BesideBar } from "../calendar/beside-bar.tsx";
import type { Calendar } from "../calendar/calendar.ts";
import { CalendarScreen } from "../calendar/calendar-screen.tsx";
import { useBeside } from "../calendar/use-beside.ts";
import { LeftDialog } from "../decisions/left-dialog.tsx";
import type { Desk } from "../draft/desk.ts";
import { DraftsScreen } from "../draft/drafts-screen.tsx";
import type { Importing } from "../import/importing.ts";
import { InsightsScreen } from "../insights/insights-screen.tsx";
import { createListening, type Listening } from "../listening/listening.ts";
import { ListeningScreen } from "../listening/listening-screen.tsx";
import { PlanScreen } from "../plan/plan-screen.tsx";
import { createReview } from "../review/review.ts";
import { ReviewScreen } from "../review/review-screen.tsx";
import { HistoryDialog } from "../history/history-dialog.tsx";
import { LimitsDialog } from "../limits/limits-dialog.tsx";
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

/** The help dialog that is open, and the commands that open one. */
function useHelp() {
  const [topic, setTopic] = useState<HelpTopic | null>(null);
  useCommand("help.shortcuts", () => setTopic("shortcuts"));
  useCommand("help.rules", () => setTopic("rules"));
  useCommand("help.about", () => setTopic("about"));
  return [topic, setTopic] as const;
}

/** Dialogs that open over any screen. */
function WindowDialogs({
  desk,
  isLeftShown,
  onLeftShown,
}: {
  readonly desk: Desk;
  readonly isLeftShown: boolean;
  readonly onLeftShown: (isShown: boolean) => void;
}) {
  useCommand("view.left", () => onLeftShown(true));
  return (
    <>
      <LeftDialog decisions={desk.decisions} isOpen={isLeftShown} onClose={() => onLeftShown(false)} />
      <LimitsDialog limits={desk.limits} />
      <HistoryDialog desk={desk} />
      <BackupsDialog desk={desk} />
    </>
  );
}

type OtherScreenProps = {
  readonly screen: Screen;
  readonly desk: Desk;
  readonly listening: Listening;
  readonly onShow: (screen: Screen) => void;
};

/** A screen that shares nothing with the editor. */
function OtherScreen({ screen, desk, listening, onShow }: OtherScreenProps) {
  const [review] = useState(() => createReview(bridge(), desk));
  switch (screen) {
    case "drafts":
    case "calendar":
      return null;
    case "why":
      return <WhyScreen onChanged={() => reread(desk)} />;
    case "plan":
      return <PlanScreen channels={review.channels()} />;
    case "team":
      return <TeamScreen onChanged={() => reread(desk)} />;
    case "listening":
      return <ListeningScreen listening={listening} />;
    case "insights":
      return <InsightsScreen onStart={() => onShow("listening")} />;
    case "review":
      return <ReviewScreen review={review} onOpened={() => onShow("drafts")} onSample={() => void desk.loadSample()} />;
  }
}

/** The window: its screens and its dialogs. */
export function Shell({ desk, calendar, importing }: ShellProps) {
  const [screen, setScreen] = useState<Screen>("drafts");
  const [listening] = useState(() => createListening(bridge(), desk.note));
  const [isLeftShown, setIsLeftShown] = useState(false);
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
            onHeard={(post) => {
              listening.begin({ post });
              show("listening");
            }}
          />
        </div>
        <OtherScreen screen={screen} desk={desk} listening={listening} onShow={show} />
      </main>
      {dialogs}
      <WindowDialogs desk={desk} isLeftShown={isLeftShown} onLeftShown={setIsLeftShown} />
      <HelpDialogs topic={help} onClose={() => setHelp(null)} />
    </div>
  );
}
