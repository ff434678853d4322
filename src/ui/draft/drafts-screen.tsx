import "./drafts.css";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Diagnostic } from "../../checker/index.ts";
import type { PostId } from "../../domain/post.ts";
import { runCommand, useCommand } from "../app/commands.ts";
import { DecideDialog, type LeaveWish } from "../decisions/decide-dialog.tsx";
import { EmptyDrafts } from "./empty-drafts.tsx";
import { GateBar } from "../gate/gate-bar.tsx";
import { FlagLesson } from "../lessons/lessons-dialog.tsx";
import { keepLine, LinesDialog } from "../lines/lines-dialog.tsx";
import type { Family } from "../family/family.ts";
import { FamilyBar } from "../family/family-bar.tsx";
import { useSession } from "../session.ts";
import type { Thread } from "../thread/thread.ts";
import { ThreadBar } from "../thread/thread-bar.tsx";
import { say } from "../words/say.ts";
import { DeskFoot } from "./desk-foot.tsx";
import { DraftList } from "./draft-list.tsx";
import type { Desk } from "./desk.ts";
import { isReportCurrent } from "./draft-session.ts";
import { createEditor, type Editor } from "./editor.ts";
import type { FlagActions } from "./flag-card.tsx";
import { flaggedWords, groupOf } from "./flag-words.ts";
import { FlagsPanel, type PanelActions } from "./flags-panel.tsx";
import { keyOf, nextStop, type Stop } from "./next-stop.ts";
import { Stance } from "./stance.tsx";
import { type TooLong, TooLongDialog } from "./too-long-dialog.tsx";

/** What opens a dialog about a flag; stable. */
type Openers = Pick<FlagActions, "onAsk" | "onLearn">;

/** What can be done with flags. Offsets of a report hold for its own text only; what comes in between is left. */
function flagActionsFor(desk: Desk, editor: () => Editor | null, { onAsk, onLearn }: Openers): PanelActions {
  const isCurrent = (): boolean => isReportCurrent(desk.draft.get());
  return {
    onApply: (fix) => {
      if (!isCurrent()) return;
      // The words as they were are kept first, so that there is a way back tomorrow too.
      void desk.effects.keepVersion("fix").then(() => {
        if (!isCurrent()) return;
        editor()?.apply(fix);
        desk.note(say("flag.applied", { label: fix.label }), () => editor()?.takeBack());
      });
    },
    onLeave: (diagnostic) => {
      const words = flaggedWords(diagnostic, desk.draft.get().reportedText);
      void desk.leave({ diagnostic, words, reach: "here" }, { reason: "", until: null });
    },
    onAsk,
    onLearn,
    onAddWord: (word) => void desk.spelling.addWord(word),
    onLeaveWord: (word) => void desk.leaveWord(word),
    onShow: (span) => void (isCurrent() && editor()?.select(span)),
    onPoint: (span) => editor()?.pointAt(isCurrent() ? span : null),
  };
}

/** The editor's element and its life; the editor is made once and outlives every draft. */
function useEditor(desk: Desk, onTooLong: (news: TooLong) => void, openers: Openers) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  useEffect(() => {
    if (!host.current) return undefined;
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
    const made = createEditor(host.current, nonce, {
      ...flagActionsFor(desk, () => editor.current, openers),
      offersFor: desk.spelling.offersFor,
      onTyped: (text) => desk.draft.dispatch({ type: "typed", text }),
      onBlur: () => void desk.effects.flush(),
      onCleaned: () => desk.note(say("editor.cleaned")),
      onTooLong: (length, insertFirstPart) => onTooLong({ length, insertFirstPart }),
    });
    editor.current = made;
    const { text, report } = desk.draft.get();
    made.load(text);
    if (report && isReportCurrent(desk.draft.get())) made.show(report);
    const stop = desk.draft.subscribe((state, event) => {
      if (event.type === "opened" || event.type === "started-new") {
        made.load(state.text);
        // In a narrow window the list lies above the text.
        host.current?.parentElement?.scrollIntoView({ block: "nearest" });
      }
      if (event.type === "checked" && state.report === event.report) made.show(event.report);
    });
    const showUnknown = (): void => {
      const { words, edit } = desk.spelling.session.get();
      made.showUnknown(edit === desk.draft.get().edit ? words : []);
    };
    showUnknown();
    const stopSpelling = desk.spelling.session.subscribe((_, { type }) => {
      if (type === "looked" || type === "failed" || type === "emptied") showUnknown();
    });
    return () => {
      stop();
      stopSpelling();
      made.destroy();
      editor.current = null;
    };
    // The desk lives as long as the window; the dialogs' openers are stable.
  }, [desk, onTooLong, openers]);
  return { host, editor };
}

/** Everything in the text that can be walked to: the flags, and the words that nobody knows. */
function stopsOf({ draft, spelling }: Desk): readonly Stop[] {
  const { report, edit } = draft.get();
  const { words, edit: wordsEdit } = spelling.session.get();
  return [...(report?.diagnostics ?? []), ...(wordsEdit === edit ? words : [])];
}

/** Commands that concern the draft in the editor. Answers the key of what was walked to, and how to walk to a flag. */
function useDraftCommands(desk: Desk, editor: () => Editor | null, onShow: () => void) {
  const [current, setCurrent] = useState<string | null>(null);
  const goTo = (stop: Stop | null): void => {
    setCurrent(stop && keyOf(stop));
    if (stop && isReportCurrent(desk.draft.get())) editor()?.stopAt(stop);
  };
  const walk = (step: 1 | -1): void => {
    onShow();
    goTo(nextStop(stopsOf(desk), editor()?.caret() ?? 0, step, current));
  };
  useCommand("flag.next", () => walk(1));
  useCommand("flag.previous", () => walk(-1));
  useCommand("flag.here", () => editor()?.enterTip());
  useCommand("draft.save-version", () => void desk.keepVersion());
  useCommand("draft.duplicate", () => void desk.duplicate(desk.draft.get().postId));
  useCommand("lines.keep", () => void keepLine(editor()?.selected() ?? "").then((said) => desk.note(said)));
  useCommand("draft.delete", () => void desk.remove(desk.draft.get().postId));
  return { current, goTo };
}

/** Puts the focus on the card of a flag; on the panel where it is gone. */
function focusFlag(flag: Diagnostic | null): void {
  const panel = document.querySelector<HTMLElement>(".panel");
  const card = flag && panel?.querySelector<HTMLElement>(`[data-key="${flag.fingerprint}"]`);
  (card ?? panel)?.focus();
}

/** Going on from the draft in the editor, also by commands; answers how. `onMade` runs when the new one is on the desk. */
function useGoingOn(desk: Desk, thread: Thread, onMade: () => void): () => void {
  const goOn = async (): Promise<void> => {
    const id = await thread.start(null);
    if (id === null) return;
    await desk.open(id);
    onMade();
  };
  useCommand("draft.go-on", () => void goOn());
  useCommand("draft.follow", () => void thread.ask());
  return () => void goOn();
}

/** The dialogs that flags open: to ask what is to be left, and to learn from one. */
function useOpeners() {
  const [wish, setWish] = useState<LeaveWish | null>(null);
  const [learning, setLearning] = useState<Diagnostic | null>(null);
  // The flag stays known until its dialog is gone, so that the focus can go back to it.
  const learned = useRef<Diagnostic | null>(null);
  const [openers] = useState<Openers>(() => ({
    onAsk: setWish,
    onLearn: (flag) => {
      learned.current = flag;
      setLearning(flag);
    },
  }));
  const onGone = (): void => focusFlag(learned.current);
  return { openers, wish, onDecided: () => setWish(null), learning, onLearned: () => setLearning(null), onGone };
}

/** The editor is in sight already. */
const stay = (): void => undefined;

const isWhyMissing = (flags: readonly Diagnostic[]): boolean =>
  flags.some((flag) => groupOf(flag) === "why" && flag.place.in === "post");

type Props = {
  readonly desk: Desk;
  readonly family: Family;
  readonly thread: Thread;
  /** Shown beside another screen, without the list. */
  readonly isBeside: boolean;
  /** Brings this screen to the front. */
  readonly onShow: () => void;
  /** Shows everything that was left. */
  readonly onShowLeft: () => void;
  /** Writes down what came back to a post. */
  readonly onHeard: (post: PostId) => void;
};

/** Write one post, with a good editor reading over your shoulder. */
export function DraftsScreen({ desk, family, thread, isBeside, onShow, onShowLeft, onHeard }: Props) {
  const [tooLong, setTooLong] = useState<TooLong | null>(null);
  const { openers, wish, onDecided, learning, onLearned, onGone } = useOpeners();
  const { host, editor } = useEditor(desk, setTooLong, openers);
  const actions = flagActionsFor(desk, () => editor.current, openers);
  const search = useRef<HTMLInputElement>(null);
  const { current, goTo } = useDraftCommands(desk, () => editor.current, isBeside ? stay : onShow);
  const needsWhy = useSession(desk.draft, (state) => isWhyMissing(state.report?.diagnostics ?? []));
  const isStarted = useSession(desk.draft, (state) => state.opening > 0);
  const hasNone = useSession(desk.list, (state) => state.posts?.length === 0 && state.query === "");
  const isEmpty = hasNone && !isStarted;
  // The screen may be hidden when a command comes; it has to be there before it can be focused.
  const startNew = useCallback((): void => {
    void desk.startNew().then(() => {
      onShow();
      requestAnimationFrame(() => editor.current?.focus());
    });
  }, [desk, editor, onShow]);
  useCommand("draft.new", startNew);
  const goOn = useGoingOn(desk, thread, () => {
    if (!isBeside) onShow();
    requestAnimationFrame(() => editor.current?.focus());
  });
  useCommand("draft.adapt", () => void family.ask(null));
  useCommand("drafts.search", () => {
    onShow();
    requestAnimationFrame(() => search.current?.focus());
  });
  return (
    <div className="drafts" data-empty={isEmpty} data-beside={isBeside}>
      <DraftList desk={desk} search={search} onNew={startNew} />
      {isEmpty && <EmptyDrafts onStart={startNew} onSample={() => runCommand("sample.load")} />}
      <div className="desk" hidden={isEmpty}>
        <Stance desk={desk} onShow={actions.onShow} />
        <FamilyBar family={family} desk={desk} />
        <ThreadBar thread={thread} desk={desk} />
        <div className="sheet">
          <div className="page" id="text" ref={host} data-why-missing={needsWhy} />
        </div>
        <GateBar desk={desk} onFlag={goTo} />
        <DeskFoot desk={desk} onAdapt={() => void family.ask(null)} onGoOn={goOn} onFollow={() => void thread.ask()} />
      </div>
      {!isEmpty && (
        <FlagsPanel desk={desk} current={current} actions={actions} onShowLeft={onShowLeft} onHeard={onHeard} />
      )}
      <LinesDialog text={() => desk.draft.get().text} onUse={actions.onApply} />
      <TooLongDialog news={tooLong} onClose={() => setTooLong(null)} />
      <FlagLesson flag={learning} onClose={onLearned} onGone={onGone} />
      <DecideDialog
        wish={wish}
        onDecide={(...given) => void desk.leave(...given)}
        onClose={onDecided}
        onLost={() => focusFlag(null)}
      />
    </div>
  );
}
