import "./shell.css";
import { type ComponentProps, useCallback, useEffect, useRef, useState } from "react";
import { BackupsDialog } from "../backups/backups-dialog.tsx";
import { BesideBar } from "../calendar/beside-bar.tsx";
import type { Calendar } from "../calendar/calendar.ts";
import { CalendarScreen } from "../calendar/calendar-screen.tsx";
import { useBeside } from "../calendar/use-beside.ts";
import { DatesDialog } from "../dates/dates-dialog.tsx";
import { LeftDialog } from "../decisions/left-dialog.tsx";
import type { Desk } from "../draft/desk.ts";
import { DraftsScreen } from "../draft/drafts-screen.tsx";
import type { EntryId } from "../../domain/listening.ts";
import type { PostId } from "../../domain/post.ts";
import type { CommandName } from "../../contract/commands.ts";
import { FirstRun } from "../first-run/first-run.tsx";
import { AdaptDialog } from "../family/adapt-dialog.tsx";
import type { Family } from "../family/family.ts";
import type { Importing } from "../import/importing.ts";
import { InsightsScreen } from "../insights/insights-screen.tsx";
import { createListening, type Listening } from "../listening/listening.ts";
import { ListeningScreen } from "../listening/listening-screen.tsx";
import { PlanScreen } from "../plan/plan-screen.tsx";
import { createReview } from "../review/review.ts";
import { ReplyDialog } from "../replies/reply-dialog.tsx";
import { ReviewScreen } from "../review/review-screen.tsx";
import { HistoryDialog } from "../history/history-dialog.tsx";
import { BlockersDialog } from "../gate/blockers-dialog.tsx";
import { LessonsDialog } from "../lessons/lessons-dialog.tsx";
import { BringBackDialog } from "../leave/bring-back-dialog.tsx";
import { EraseDialog } from "../leave/erase-dialog.tsx";
import { exportEverything } from "../leave/export-everything.ts";
import { LimitsDialog } from "../limits/limits-dialog.tsx";
import { OwnWordsDialog } from "../own-words/own-words-dialog.tsx";
import { SamplesDialog } from "../samples/samples-dialog.tsx";
import { FollowDialog } from "../thread/follow-dialog.tsx";
import type { Thread } from "../thread/thread.ts";
import { TeamScreen } from "../team/team-screen.tsx";
import { SpellingDialog } from "../spelling/spelling-dialog.tsx";
import { say } from "../words/say.ts";
import { WhyScreen } from "../why/why-screen.tsx";
import { bridge } from "./bridge.ts";
import { hearCommands, runCommand, useCommand } from "./commands.ts";
import { useFiles } from "./files.tsx";
import { HelpDialogs, type HelpTopic } from "./help-dialogs.tsx";
import { Rail } from "./rail.tsx";
import { type Screen, screenOf } from "./screens.ts";

const setTheme = (theme: "system" | "light" | "dark"): void => void bridge()["settings.save"]({ settings: { theme } });

type ShellProps = {
  readonly desk: Desk;
  readonly calendar: Calendar;
  readonly family: Family;
  readonly thread: Thread;
  readonly importing: Importing;
};

/** Hears commands, and those that work whatever screen is shown. */
function useWindowCommands(calendar: Calendar, bring: (command: CommandName) => void): void {
  const latest = useRef(bring);
  useEffect(() => {
    latest.current = bring;
  });
  useEffect(() => hearCommands((command) => latest.current(command)), []);
  useCommand("posts.undo", () => void calendar.undo(null));
  useCommand("theme.system", () => setTheme("system"));
  useCommand("theme.light", () => setTheme("light"));
  useCommand("theme.dark", () => setTheme("dark"));
}

/** Has the draft, its spelling and the list judged anew. */
function reread(desk: Desk): void {
  desk.effects.recheck();
  desk.spelling.look();
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
  onDrafts,
  onNewAnswers,
}: {
  readonly desk: Desk;
  readonly onDrafts: () => void;
  /** Answers changed that a screen may have read before. */
  readonly onNewAnswers: () => void;
}) {
  const [help, setHelp] = useHelp();
  const [isLeftShown, setIsLeftShown] = useState(false);
  useCommand("view.left", () => setIsLeftShown(true));
  useCommand("everything.export", () => void exportEverything().then((made) => made !== null && desk.note(made)));
  return (
    <>
      <LeftDialog decisions={desk.decisions} isOpen={isLeftShown} onClose={() => setIsLeftShown(false)} />
      <OwnWordsDialog onChanged={() => reread(desk)} />
      <LimitsDialog limits={desk.limits} />
      <BlockersDialog note={desk.note} />
      <SpellingDialog spelling={desk.spelling} />
      <HistoryDialog desk={desk} />
      <BackupsDialog desk={desk} onAnswers={onNewAnswers} />
      <BringBackDialog note={desk.note} />
      <EraseDialog />
      <ReplyDialog />
      <HelpDialogs topic={help} onClose={() => setHelp(null)} />
      <LessonsDialog />
      <SamplesDialog onLoad={desk.loadSample} onRemove={desk.removeSample} onChanged={onNewAnswers} />
      <FirstRun desk={desk} onOpened={onDrafts} onEnded={() => skipToText(null)} onChanged={() => reread(desk)} />
    </>
  );
}

type OtherScreenProps = {
  readonly screen: Screen;
  /** Counts the times that answers changed elsewhere; a screen of answers then begins anew. */
  readonly edition: number;
  readonly desk: Desk;
  readonly listening: Listening;
  readonly thread: Thread;
  readonly onShow: (screen: Screen) => void;
};

/** A screen that shares nothing with the editor. */
function OtherScreen({ screen, edition, desk, listening, thread, onShow }: OtherScreenProps) {
  const [review] = useState(() => createReview(bridge(), desk));
  const answerInPost = async (entry: EntryId): Promise<void> => {
    const id = await thread.start({ entry });
    if (id === null) return;
    await desk.open(id);
    onShow("drafts");
  };
  switch (screen) {
    case "drafts":
    case "calendar":
      return null;
    case "why":
      return <WhyScreen key={edition} onChanged={() => reread(desk)} />;
    case "plan":
      return <PlanScreen key={edition} channels={review.channels()} />;
    case "team":
      return <TeamScreen key={edition} onChanged={() => reread(desk)} />;
    case "listening":
      return <ListeningScreen key={edition} listening={listening} onAnswer={(entry) => void answerInPost(entry)} />;
    case "insights":
      return <InsightsScreen onStart={() => onShow("listening")} />;
    case "review":
      return (
        <ReviewScreen review={review} onOpened={() => onShow("drafts")} onSample={() => runCommand("sample.load")} />
      );
  }
}

type CalendarPartProps = Omit<ShellProps, "thread"> &
  Pick<ComponentProps<typeof CalendarScreen>, "openId" | "onOpen" | "onExport">;

/** The calendar, which brings files in and hands them out. */
const CalendarPart = ({ importing, ...props }: CalendarPartProps) => (
  <div className="screen">
    <CalendarScreen {...props} onImport={() => void importing.choose()} />
  </div>
);

type PostDialogsProps = Omit<ShellProps, "importing"> & { readonly onAdapted: (id: PostId) => void };

/** Dialogs about the post in the editor, and about the days that posts go out on. */
const PostDialogs = ({ desk, calendar, family, thread, onAdapted }: PostDialogsProps) => (
  <>
    <DatesDialog onChanged={() => void calendar.refresh()} />
    <FollowDialog thread={thread} desk={desk} />
    <AdaptDialog family={family} desk={desk} onAdapted={onAdapted} />
  </>
);

/** Goes to the text of the draft; `show` brings its screen to the front. */
function skipToText(show: ((screen: Screen) => void) | null): void {
  show?.("drafts");
  requestAnimationFrame(() => document.querySelector<HTMLElement>("#text [role=textbox]")?.focus());
}

/** The window: its screens and its dialogs. */
export function Shell({ desk, calendar, family, thread, importing }: ShellProps) {
  const [screen, setScreen] = useState<Screen>("drafts");
  const [edition, setEdition] = useState(0);
  const [listening] = useState(() => createListening(bridge(), desk.note));
  const { openId, open, close, hide } = useBeside(desk);
  const show = useCallback(
    (next: Screen): void => {
      if (next !== "calendar") hide();
      setScreen(next);
    },
    [hide],
  );
  const { ask, dialogs } = useFiles({ desk, calendar, importing, onCalendar: () => setScreen("calendar") });
  const isBeside = screen === "calendar" && openId !== null;
  useWindowCommands(calendar, (command) => {
    const wanted = screenOf(command);
    // Beside the calendar the draft is in sight already.
    if (wanted !== null && !(wanted === "drafts" && isBeside)) show(wanted);
  });
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => skipToText(isBeside ? null : show)}>
        {say("app.skip")}
      </button>
      <Rail screen={screen} onScreen={show} onHelp={() => runCommand("help.rules")} />
      <main data-beside={isBeside}>
        {screen === "calendar" && (
          <CalendarPart {...{ desk, calendar, family, importing, openId }} onOpen={open} onExport={ask} />
        )}
        {/* Stays while another screen is shown, so that what can be undone can be undone later. */}
        <div className="screen" hidden={screen !== "drafts" && !isBeside}>
          {isBeside && <BesideBar calendar={calendar} desk={desk} onClose={close} />}
          <DraftsScreen
            desk={desk}
            family={family}
            thread={thread}
            isBeside={isBeside}
            onShow={() => show("drafts")}
            onShowLeft={() => runCommand("view.left")}
            onHeard={(post) => (listening.begin({ post }), show("listening"))}
          />
        </div>
        <OtherScreen
          screen={screen}
          edition={edition}
          desk={desk}
          listening={listening}
          thread={thread}
          onShow={show}
        />
      </main>
      {dialogs}
      <WindowDialogs
        desk={desk}
        onDrafts={() => show("drafts")}
        onNewAnswers={() => setEdition((before) => before + 1)}
      />
      <PostDialogs
        {...{ desk, calendar, family, thread }}
        onAdapted={screen === "calendar" ? open : (id) => void desk.open(id)}
      />
    </div>
  );
}
