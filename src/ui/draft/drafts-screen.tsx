import { Button, Group, Modal } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Diagnostic } from "../../checker/index.ts";
import { useCommand } from "../app/commands.ts";
import { MAX_POST_LENGTH } from "../../domain/post.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import { DeskFoot } from "./desk-foot.tsx";
import { DraftList, type ListActions } from "./draft-list.tsx";
import type { Desk } from "./desk.ts";
import { createEditor, type Editor } from "./editor.ts";
import type { FlagActions } from "./flag-card.tsx";
import { FlagsPanel } from "./flags-panel.tsx";
import { groupOf } from "./marks.ts";
import { nextFlag } from "./next-flag.ts";
import { Stance } from "./stance.tsx";

type TooLong = { readonly length: number; readonly insertFirstPart: () => void };

/** The editor's element and its life; the editor is made once and outlives every draft. */
function useEditor(desk: Desk, onTooLong: (news: TooLong) => void) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  useEffect(() => {
    if (!host.current) return undefined;
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
    const made = createEditor(host.current, nonce, {
      onTyped: (text) => desk.draft.dispatch({ type: "typed", text }),
      onBlur: () => void desk.effects.flush(),
      onCleaned: () => desk.note(say("editor.cleaned")),
      onTooLong: (length, insertFirstPart) => onTooLong({ length, insertFirstPart }),
    });
    editor.current = made;
    const { text, report } = desk.draft.get();
    made.load(text);
    if (report) made.show(report);
    const stop = desk.draft.subscribe((state, event) => {
      if (event.type === "opened" || event.type === "started-new") made.load(state.text);
      if (event.type === "checked" && state.report === event.report) made.show(event.report);
    });
    return () => {
      stop();
      made.destroy();
      editor.current = null;
    };
    // The desk lives as long as the window; the dialog's opener is stable.
  }, [desk, onTooLong]);
  return { host, editor };
}

function TooLongDialog({ news, onClose }: { news: TooLong | null; onClose: () => void }) {
  return (
    <Modal opened={news !== null} onClose={onClose} title={say("paste.title")} centered>
      <p>{say("paste.body", { length: news?.length ?? 0, limit: MAX_POST_LENGTH })}</p>
      <Group mt="md" justify="flex-end">
        <Button
          variant="default"
          onClick={() => {
            news?.insertFirstPart();
            onClose();
          }}
        >
          {say("paste.first-part")}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {say("paste.cancel")}
        </Button>
      </Group>
    </Modal>
  );
}

/** Commands that concern the draft in the editor. */
function useDraftCommands(desk: Desk, editor: () => Editor | null, point: (flag: Diagnostic | null) => void): void {
  const walkFlags = (step: 1 | -1): void => {
    const { report, text } = desk.draft.get();
    const flag = nextFlag(report?.diagnostics ?? [], editor()?.caret() ?? 0, step);
    point(flag);
    if (flag?.place.in === "text" && flag.place.span.to <= text.length) editor()?.select(flag.place.span);
  };
  useCommand("flag.next", () => walkFlags(1));
  useCommand("flag.previous", () => walkFlags(-1));
  useCommand("draft.save-version", () => void desk.keepVersion());
  useCommand("draft.copy", () => void desk.copy());
  useCommand("draft.duplicate", () => void desk.duplicate(desk.draft.get().postId));
  useCommand("draft.delete", () => void desk.remove(desk.draft.get().postId));
}

/** What can be done with flags. Offsets of a report hold for its own text only; what comes in between is left. */
function flagActionsFor(
  desk: Desk,
  editor: () => Editor | null,
): FlagActions & { readonly onBringBack: (fingerprint: string) => void } {
  const isCurrentText = (): boolean => desk.draft.get().edit === desk.draft.get().reportedEdit;
  return {
    onApply: (fix) => {
      if (!isCurrentText()) return;
      // The words as they were are kept first, so that there is a way back tomorrow too.
      void desk.effects.keepVersion().then(() => {
        if (!isCurrentText()) return;
        editor()?.apply(fix);
        desk.note(say("flag.applied", { label: fix.label }), () => editor()?.undo());
      });
    },
    onLeave: ({ fingerprint, ruleId }) => void desk.leave(fingerprint, ruleId),
    onBringBack: (fingerprint) => void desk.effects.bringBack(fingerprint),
    onShow: (span) => void (isCurrentText() && editor()?.select(span)),
    onPoint: (span) => editor()?.pointAt(isCurrentText() ? span : null),
  };
}

const listActionsFor = (desk: Desk, onNew: () => void): ListActions => ({
  onNew,
  onOpen: (id) => void desk.open(id),
  onDuplicate: (id) => void desk.duplicate(id),
  onDelete: (id) => void desk.remove(id),
  onSearch: (query) => desk.search(query),
  onSort: (sorting) => desk.list.dispatch({ type: "sorted", sorting }),
});

/** Write one post, with a good editor reading over your shoulder. */
export function DraftsScreen({ desk, onShow }: { desk: Desk; onShow: () => void }) {
  const [tooLong, setTooLong] = useState<TooLong | null>(null);
  const { host, editor } = useEditor(desk, setTooLong);
  const search = useRef<HTMLInputElement>(null);
  const list = useSession(desk.list, (state) => state);
  const postId = useSession(desk.draft, (state) => state.postId);
  const report = useSession(desk.draft, (state) => state.report);
  const reportedText = useSession(desk.draft, (state) => (state.reportedEdit === state.edit ? state.text : null));
  const dismissals = useSession(desk.draft, (state) => state.dismissals);
  const isStarted = useSession(desk.draft, (state) => state.opening > 0);
  const [current, setCurrent] = useState<string | null>(null);
  // While a newer text is being checked, the flags still show the words they were found in.
  const [text, setText] = useState("");
  if (reportedText !== null && reportedText !== text) setText(reportedText);

  // The screen may be hidden when a command comes; it has to be there before it can be focused.
  const focusLater = (focus: () => void): void => {
    onShow();
    requestAnimationFrame(focus);
  };
  useCommand("drafts.search", () => focusLater(() => search.current?.focus()));
  useDraftCommands(desk, () => editor.current, (flag) => setCurrent(flag?.fingerprint ?? null)); // prettier-ignore
  const startNew = (): void => void desk.startNew().then(() => focusLater(() => editor.current?.focus()));
  useCommand("draft.new", startNew);

  const flagActions = flagActionsFor(desk, () => editor.current);
  const listActions = listActionsFor(desk, startNew);
  const isMissingWhy = report?.diagnostics.some((flag) => groupOf(flag) === "why" && flag.place.in === "post") ?? false;
  const isEmpty = list.posts?.length === 0 && list.query === "" && !isStarted;
  return (
    <div className="drafts">
      <DraftList state={list} current={postId} search={search} actions={listActions} />
      {isEmpty && <EmptyState onStart={startNew} onSample={() => void desk.loadSample()} />}
      <div className="desk" hidden={isEmpty}>
        <Stance report={report} text={text} />
        <div className="sheet">
          <div className="page" id="text" ref={host} data-why-missing={isMissingWhy} />
        </div>
        <DeskFoot session={desk.draft} onSaveAgain={() => void desk.effects.flush()} />
      </div>
      {!isEmpty && (
        <FlagsPanel report={report} text={text} current={current} dismissals={dismissals} actions={flagActions} />
      )}
      <TooLongDialog news={tooLong} onClose={() => setTooLong(null)} />
    </div>
  );
}
