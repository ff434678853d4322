import { wordFingerprintOf } from "../../checker/index.ts";
import { flushBeforeClosing } from "../app/closing.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import type { Bridge } from "../../contract/bridge.ts";
import type { AnswerCode } from "../../contract/operations.ts";
import type { Leave, Terms } from "../../domain/decision.ts";
import type { ListOrder } from "../../domain/list.ts";
import type { PostId } from "../../domain/post.ts";
import { spellingRule } from "../../domain/spelling.ts";
import type { SampleId } from "../../domain/sample.ts";
import type { LeaveWish } from "../decisions/decide-dialog.tsx";
import { createDecisions, type Decisions } from "../decisions/decisions.ts";
import { createLimits, type Limits } from "../limits/limits.ts";
import { createGate, type Gate } from "../gate/gate.ts";
import { createSession, type Session } from "../session.ts";
import { createSpelling, type Spelling } from "../spelling/spelling.ts";
import { say, type WordKey } from "../words/say.ts";
import { createDraftEffects, type DraftEffects } from "./draft-effects.ts";
import { channelOf, type DraftEvent, type DraftState, emptyDraft, reduceDraft } from "./draft-session.ts";
import { createListing } from "./listing.ts";
import { emptyList, type ListEvent, type ListState, reduceList } from "./list-session.ts";

/** The draft in the editor, the list beside it, and what can be done with both. Lives as long as the window. */
export type Desk = {
  readonly draft: Session<DraftState, DraftEvent>;
  readonly list: Session<ListState, ListEvent>;
  readonly effects: DraftEffects;
  readonly note: Note;
  readonly refresh: () => Promise<void>;
  /** Reads more of the list. */
  readonly more: () => Promise<void>;
  readonly search: (query: string) => void;
  readonly sort: (sorting: ListOrder) => void;
  readonly open: (id: PostId) => Promise<void>;
  readonly startNew: () => Promise<void>;
  readonly duplicate: (id: PostId | null) => Promise<void>;
  readonly remove: (id: PostId | null) => Promise<void>;
  readonly setChannel: (channel: string | null) => Promise<void>;
  readonly decisions: Decisions;
  readonly limits: Limits;
  readonly spelling: Spelling;
  readonly leave: (wish: LeaveWish, terms: Terms) => Promise<void>;
  /** Leaves a word that nobody knows in this post. */
  readonly leaveWord: (word: string) => Promise<void>;
  readonly gate: Gate;
  readonly keepVersion: () => Promise<void>;
  /** Answers whether it came. */
  readonly loadSample: (id: SampleId) => Promise<boolean>;
  readonly removeSample: () => Promise<void>;
};

/** What the parts of a desk work with. */
type Parts = Pick<Desk, "draft" | "list" | "effects" | "note" | "refresh"> & { readonly bridge: Bridge };

const failed = (note: Note, key: WordKey, code: AnswerCode): void => note(say(key, { reason: reasonFor[code]() }));

/** Opening drafts and beginning new ones. */
function opening({ draft, effects, note, refresh, bridge }: Parts): Pick<Desk, "open" | "startNew" | "duplicate"> {
  // The words on the desk come first: while they cannot be stored, the desk is not cleared for others.
  const tellThatItStays = (): void => {
    if (draft.get().saving.state === "failed") note(say("save.stays"));
  };
  return {
    open: async (id) => {
      if (id !== draft.get().postId && !(await effects.open(id))) tellThatItStays();
    },
    startNew: async () => {
      if (!(await effects.startNew())) tellThatItStays();
    },
    duplicate: async (id) => {
      if (id === null) return;
      await effects.flush();
      const answer = await bridge["posts.duplicate"]({ id });
      if (!answer.ok) return failed(note, "drafts.duplicate-failed", answer.error.code);
      await refresh();
      await effects.open(answer.value.id);
    },
  };
}

/** Deleting, with a way back. */
function removal({ draft, list, effects, note, refresh, bridge }: Parts): Desk["remove"] {
  const restore = async (id: PostId): Promise<void> => {
    const answer = await bridge["posts.restore"]({ ids: [id] });
    if (!answer.ok) return failed(note, "drafts.restore-failed", answer.error.code);
    await refresh();
    await effects.open(id);
  };
  return async (id) => {
    if (id === null) return;
    const isOpen = draft.get().postId === id;
    const rows = list.get().posts ?? [];
    const at = rows.findIndex((post) => post.id === id);
    if (isOpen) await effects.flush();
    const answer = await bridge["posts.delete"]({ ids: [id] });
    if (!answer.ok) return failed(note, "drafts.delete-failed", answer.error.code);
    await refresh();
    const next = rows[at + 1] ?? rows[at - 1];
    if (isOpen && !(next && (await effects.open(next.id)))) await effects.startNew();
    note(say("drafts.deleted"), () => void restore(id));
  };
}

/** Saying where the post goes, with a way back. */
function placing({ draft, effects, note, refresh, bridge }: Parts): Desk["setChannel"] {
  const takeBack = async (id: PostId | null, opening: number, channel: string | null): Promise<void> => {
    const isOpen = draft.get().opening === opening;
    const code = isOpen ? await effects.setChannel(channel) : id === null ? null : await setElsewhere(id, channel);
    if (code !== null) failed(note, "channel.failed", code);
  };
  const setElsewhere = async (id: PostId, channel: string | null): Promise<AnswerCode | null> => {
    const answer = await bridge["posts.set-channel"]({ id, channel });
    await refresh();
    return answer.ok ? null : answer.error.code;
  };
  return async (channel) => {
    const before = channelOf(draft.get());
    const { opening } = draft.get();
    if (channel === before) return;
    const code = await effects.setChannel(channel);
    if (code !== null) return failed(note, "channel.failed", code);
    const id = draft.get().opening === opening ? draft.get().postId : null;
    const words = channel === null ? say("channel.open") : say("channel.chosen", { channel });
    note(words, () => void takeBack(id, opening, before), "channel");
  };
}

/** What is left of a flag, as far as wished. */
function leaveOf({ diagnostic: { ruleId, fingerprint, phrase }, words, reach }: LeaveWish, postId: PostId): Leave {
  switch (reach) {
    case "here":
      return { reach, ruleId, postId, fingerprint, words };
    case "phrase":
      return { reach, ruleId, phrase: phrase ?? "", words }; // only offered for flags that have words
    case "post":
      return { reach, ruleId, postId };
    case "rule":
      return { reach, ruleId };
  }
}

/** Leaving flags of the draft, and words. */
function leaving({ draft, effects, note }: Parts, decisions: Decisions): Pick<Desk, "leave" | "leaveWord"> {
  const leave = async (leaveIn: (postId: PostId) => Leave, terms: Terms): Promise<void> => {
    await effects.flush(); // a draft of the first second has no row yet
    const { postId } = draft.get();
    if (postId === null) return failed(note, "flag.leave-failed", "post-missing");
    await decisions.leave(leaveIn(postId), terms);
  };
  return {
    leave: (wish, terms) => leave((postId) => leaveOf(wish, postId), terms),
    leaveWord: (word) => {
      const fingerprint = wordFingerprintOf(word);
      const leaveIn = (postId: PostId): Leave => ({ reach: "here", ruleId: spellingRule, postId, fingerprint, words: word }); // prettier-ignore
      return leave(leaveIn, { reason: "", until: null });
    },
  };
}

/** Samples come and go. */
function sample({ draft, list, effects, note, refresh, bridge }: Parts): Pick<Desk, "loadSample" | "removeSample"> {
  // Another sample takes the place of the one before, and its posts go from the desk.
  const afterChange = async (): Promise<void> => {
    await refresh();
    const { postId } = draft.get();
    if (postId === null || (await bridge["posts.open"]({ id: postId })).ok) return effects.recheck();
    const first = list.get().posts?.[0];
    if (!(first && (await effects.open(first.id)))) await effects.startNew();
  };
  return {
    loadSample: async (id) => {
      await effects.flush(); // what was changed a moment ago is no sample any more
      const answer = await bridge["sample.load"]({ id });
      if (!answer.ok) {
        failed(note, "sample.load-failed", answer.error.code);
        return false;
      }
      await afterChange();
      const { posts, keepsWhy } = answer.value;
      note(say(keepsWhy ? "sample.loaded.own-why" : "sample.loaded", { count: posts }));
      return true;
    },
    removeSample: async () => {
      await effects.flush(); // what was changed a moment ago is no sample any more
      const answer = await bridge["sample.remove"]({});
      if (!answer.ok) return failed(note, "sample.remove-failed", answer.error.code);
      await afterChange();
      note(say("sample.removed", { count: answer.value.posts }));
    },
  };
}

/** Makes the desk and opens the draft changed last. */
export function createDesk(bridge: Bridge, note: Note): Desk {
  const draft = createSession(emptyDraft, reduceDraft);
  const list = createSession(emptyList, reduceList);
  const effects = createDraftEffects(draft, bridge);
  const { refresh, soon, more } = createListing(list, bridge);
  const parts: Parts = { draft, list, effects, note, refresh, bridge };
  draft.subscribe((_state, event) => {
    if (event.type === "saved" || event.type === "created" || event.type === "channel-chosen") soon();
  });
  const spelling = createSpelling(bridge, note, draft);
  const judgeAnew = (): void => {
    effects.recheck();
    spelling.look();
    soon();
  };
  const decisions = createDecisions(bridge, note, judgeAnew);
  const limits = createLimits(bridge, note, judgeAnew);
  const openFirst = async (): Promise<void> => {
    const first = list.get().posts?.[0];
    if (first && draft.get().opening === 0) await effects.open(first.id);
  };
  bridge.on("posts.changed", () => void refresh().then(openFirst));
  bridge.on("posts.read", () => void refresh());
  flushBeforeClosing(effects);
  void refresh().then(openFirst);
  return {
    draft,
    list,
    effects,
    note,
    refresh,
    ...opening(parts),
    decisions,
    limits,
    spelling,
    ...leaving(parts, decisions),
    ...sample(parts),
    remove: removal(parts),
    setChannel: placing(parts),
    more,
    search: (query) => {
      list.dispatch({ type: "searched", query });
      void refresh();
    },
    sort: (sorting) => {
      list.dispatch({ type: "sorted", sorting });
      void refresh();
    },
    gate: createGate(bridge, parts),
    keepVersion: async () => {
      await effects.keepVersion("kept");
      if (draft.get().saving.state === "saved") note(say("editor.version-kept"));
    },
  };
}
