import type { Bridge } from "../../contract/bridge.ts";
import type { PostId } from "../../domain/post.ts";
import { createSession, type Session } from "../session.ts";
import { say } from "../words/say.ts";
import { createDraftEffects, type DraftEffects } from "./draft-effects.ts";
import { type DraftEvent, type DraftState, emptyDraft, reduceDraft } from "./draft-session.ts";
import { emptyList, type ListEvent, type ListState, reduceList } from "./list-session.ts";

/** How long the list may lag behind what is typed, in milliseconds. */
const LIST_WITHIN = 800;

/** Tells the owner something in passing; with `undo` there is a way back. */
export type Note = (text: string, undo?: () => void) => void;

/** The draft in the editor, the list beside it, and what can be done with both. Lives as long as the window. */
export type Desk = {
  readonly draft: Session<DraftState, DraftEvent>;
  readonly list: Session<ListState, ListEvent>;
  readonly effects: DraftEffects;
  readonly note: Note;
  readonly refresh: () => Promise<void>;
  readonly search: (query: string) => void;
  readonly open: (id: PostId) => Promise<void>;
  readonly startNew: () => Promise<void>;
  readonly duplicate: (id: PostId | null) => Promise<void>;
  readonly remove: (id: PostId | null) => Promise<void>;
  readonly leave: (fingerprint: string, ruleId: string) => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly keepVersion: () => Promise<void>;
  readonly loadSample: () => Promise<void>;
  readonly removeSample: () => Promise<void>;
};

/** Reads the list again, soon after changes and not at every key. */
function createListing(list: Session<ListState, ListEvent>, bridge: Bridge) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const { query, asked } = list.get();
    const answer = await bridge["posts.list"](query === "" ? {} : { query });
    if (answer.ok) list.dispatch({ type: "listed", asked, posts: answer.value });
  };
  return {
    refresh,
    soon: (): void => {
      timer ??= setTimeout(() => void refresh(), LIST_WITHIN);
    },
  };
}

/** Deleting, with a way back. */
function createRemoval(
  desk: Pick<Desk, "draft" | "effects" | "note" | "list">,
  bridge: Bridge,
  refresh: () => Promise<void>,
) {
  const openNext = async (): Promise<void> => {
    const next = desk.list.get().posts?.[0];
    if (!next || !(await desk.effects.open(next.id))) await desk.effects.startNew();
  };
  return async (id: PostId | null): Promise<void> => {
    if (id === null) return;
    await desk.effects.flush();
    await bridge["posts.delete"]({ ids: [id] });
    await refresh();
    if (desk.draft.get().postId === id) await openNext();
    desk.note(say("drafts.deleted"), () => {
      void bridge["posts.restore"]({ ids: [id] })
        .then(refresh)
        .then(() => desk.effects.open(id));
    });
  };
}

/** Copies exactly the text, and says so. */
async function copyText(text: string, note: Note): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false, // the system refused; said below
  );
  note(isCopied ? say("editor.copied") : say("editor.copy-failed"));
}

/** Makes the desk and opens the draft changed last. */
export function createDesk(bridge: Bridge, note: Note): Desk {
  const draft = createSession(emptyDraft, reduceDraft);
  const list = createSession(emptyList, reduceList);
  const effects = createDraftEffects(draft, bridge);
  const { refresh, soon } = createListing(list, bridge);
  draft.subscribe((_state, event) => {
    if (event.type === "saved" || event.type === "created" || event.type === "dismissals-read") soon();
  });
  const openFirst = async (): Promise<void> => {
    const first = list.get().posts?.[0];
    if (first && draft.get().opening === 0) await effects.open(first.id);
  };
  bridge.on("posts.changed", () => void refresh().then(openFirst));
  bridge.on("window.closing", () => void effects.flush().then(() => bridge["window.flushed"]({})));
  window.addEventListener("visibilitychange", () => void effects.flush());
  void refresh().then(openFirst);
  return {
    draft,
    list,
    effects,
    note,
    refresh,
    search: (query) => {
      list.dispatch({ type: "searched", query });
      void refresh();
    },
    open: async (id) => void (await effects.open(id)),
    startNew: effects.startNew,
    duplicate: async (id) => {
      if (id === null) return;
      await effects.flush();
      const answer = await bridge["posts.duplicate"]({ id });
      if (!answer.ok) return;
      await refresh();
      await effects.open(answer.value.id);
    },
    remove: createRemoval({ draft, effects, note, list }, bridge, refresh),
    leave: async (fingerprint, ruleId) => {
      await effects.leave(fingerprint, ruleId);
      note(say("flag.left"), () => void effects.bringBack(fingerprint));
    },
    copy: () => copyText(draft.get().text, note),
    keepVersion: async () => {
      await effects.keepVersion();
      note(say("editor.version-kept"));
    },
    loadSample: async () => {
      const answer = await bridge["sample.load"]({});
      if (answer.ok) note(say("sample.loaded", { count: answer.value.posts }));
    },
    removeSample: async () => {
      const answer = await bridge["sample.remove"]({});
      if (!answer.ok) return;
      await refresh();
      const { postId } = draft.get();
      if (postId !== null && !list.get().posts?.some((post) => post.id === postId)) await effects.startNew();
      note(say("sample.removed", { count: answer.value.posts }));
    },
  };
}
