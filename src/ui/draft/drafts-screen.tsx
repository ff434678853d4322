import "./drafts.css";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Diagnostic } from "../../checker/index.ts";
import type { PostId } from "../../domain/post.ts";
import { runCommand, useCommand } from "../app/commands.ts";
import { DecideDialog, type LeaveWish } from "../decisions/decide-dialog.tsx";
import { EmptyDrafts } from "./empty-drafts.tsx";
import { GateBar } from "../gate/gate-bar.tsx";
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
import { FlagsPanel } from "./flags-panel.tsx";
import { nextFlag } from "./next-flag.ts";
import { Stance } from "./stance.tsx";
import { type TooLong, TooLongDialog } from "./too-long-dialog.tsx";

/** What can be done with flags. Offsets of a report hold for its own text only; what comes in between is left. */
function flagActionsFor(desk: Desk, editor: () => Editor | null, onAsk: FlagActions["onAsk"]): FlagActions {
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
    onShow: (span) => void (isCurrent() && editor()?.select(span)),
    onPoint: (span) => editor()?.pointAt(isCurrent() ? span : null),
  };
}

/** The editor's element and its life; the editor is made once and outlives every draft. */
function useEditor(desk: Desk, onTooLong: (news: TooLong) => void, onAsk: FlagActions["onAsk"]) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  useEffect(() => {
    if (!host.current) return undefined;
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
    const made = createEditor(host.current, nonce, {
      ...flagActionsFor(desk, () => editor.current, onAsk),
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
  }, [desk, onTooLong, onAsk]);
  return { host, editor };
}

/** Commands that concern the draft in the editor. Answers the fingerprint of the flag walked to, and how to walk to one. */
function useDraftCommands(desk: Desk, editor: () => Editor | null, onShow: () => void) {
  const [current, setCurrent] = useState<string | null>(null);
  const goTo = (flag: Diagnostic | null): void => {
    setCurrent(flag?.fingerprint ?? null);
    if (flag?.place.in === "text" && isReportCurrent(desk.draft.get())) editor()?.select(flag.place.span, flag);
  };
  const walk = (step: 1 | -1): void => {
    onShow();
    const flags = desk.draft.get().report?.diagnostics ?? [];
    goTo(nextFlag(flags, editor()?.caret() ?? 0, step, current));
  };
  useCommand("flag.next", () => walk(1));
  useCommand("flag.previous", () => walk(-1));
  useCommand("draft.save-version", () => void desk.keepVersion());
  useCommand("draft.duplicate", () => void desk.duplicate(desk.draft.get().postId));
  useCommand("lines.keep", () => void keepLine(editor()?.selected() ?? "").then((said) => desk.note(said)));
  useCommand("draft.delete", () => void desk.remove(desk.draft.get().postId));
  return { current, goTo };
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
  const [wish, setWish] = useState<LeaveWish | null>(null);
  const { host, editor } = useEditor(desk, setTooLong, setWish);
  const actions = flagActionsFor(desk, () => editor.current, setWish);
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
      <DecideDialog
        wish={wish}
        onDecide={(...given) => void desk.leave(...given)}
        onClose={() => setWish(null)}
        onLost={() => document.querySelector<HTMLElement>(".panel")?.focus()}
      />
    </div>
  );
}
