import type { Bridge } from "../../contract/bridge.ts";
import type { AnswerCode } from "../../contract/operations.ts";
import { standingOf } from "../../domain/gate.ts";
import type { LocalDate, PostChange, PostId, StepId } from "../../domain/post.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import type { DraftEffects } from "../draft/draft-effects.ts";
import type { DraftEvent, DraftState } from "../draft/draft-session.ts";
import type { Session } from "../session.ts";
import { say } from "../words/say.ts";

/** What comes before the draft in the editor is posted. */
export type Gate = {
  /** Has exactly this text checked; it is ready when nothing is open, and else what is open is shown. */
  readonly check: () => Promise<void>;
  /** Makes it ready with what is open, for a reason. Answers whether it is. */
  readonly override: (reason: string) => Promise<boolean>;
  readonly copy: () => Promise<void>;
  readonly print: () => Promise<void>;
  readonly markPosted: (day: LocalDate) => Promise<void>;
  readonly backToDraft: () => Promise<void>;
  /** Sets it aside until a day; null: takes it up again. */
  readonly rest: (until: LocalDate | null) => Promise<void>;
};

/** What the gate works with. */
type Parts = {
  readonly draft: Session<DraftState, DraftEvent>;
  readonly effects: DraftEffects;
  readonly note: Note;
  readonly refresh: () => Promise<void>;
};

/** The draft as it is on the disk, and what its answer is about. */
type Open = { readonly id: PostId; readonly opening: number; readonly edit: number };

/** Reads how far a post is now, and lets it be taken back. */
function standings(bridge: Bridge, { draft, note, refresh }: Parts) {
  const read = async ({ id, opening }: Open): Promise<void> => {
    const answer = await bridge["posts.open"]({ id });
    if (answer.ok) draft.dispatch({ type: "stood", opening, standing: standingOf(answer.value) });
    await refresh();
  };
  const undo = async (open: Open, step: StepId): Promise<void> => {
    const answer = await bridge["steps.undo"]({ step });
    if (!answer.ok) return note(say("calendar.undo-failed", { reason: reasonFor[answer.error.code]() }));
    await read(open);
  };
  /** Says what was done, with its way back; null: the bar says it itself, and has the way back. */
  const done = async (open: Open, step: StepId | null, words: string | null): Promise<void> => {
    await read(open);
    if (words !== null) note(words, step === null ? undefined : () => void undo(open, step), "gate");
  };
  return { read, done };
}

/** Copying and printing a ready post, or saying why it is not ready. */
function handingOn(
  bridge: Bridge,
  { note }: Parts,
  stored: () => Promise<Open | null>,
  read: (open: Open) => Promise<void>,
): Pick<Gate, "copy" | "print"> {
  const handOn = async (
    ask: "gate.copy" | "gate.print",
    told: string | null,
    refused: (reason: string) => string,
  ): Promise<void> => {
    const open = await stored();
    const answer = open && (await bridge[ask]({ id: open.id }));
    const code = answer === null ? "post-empty" : answer.ok ? null : answer.error.code;
    if (code === null && told !== null) note(told, undefined, "gate");
    if (code !== null && code !== "cancelled") note(refused(reasonFor[code]()), undefined, "gate");
    if (open) await read(open);
  };
  return {
    copy: () => handOn("gate.copy", say("gate.copied"), (reason) => say("gate.copy-failed", { reason })),
    print: () => handOn("gate.print", null, (reason) => say("gate.print-failed", { reason })),
  };
}

/** Makes the gate of a desk. */
export function createGate(bridge: Bridge, parts: Parts): Gate {
  const { draft, effects, note } = parts;
  const { read, done } = standings(bridge, parts);
  const failed = (code: AnswerCode): void => note(say("gate.failed", { reason: reasonFor[code]() }), undefined, "gate");
  /** The words on their way come first: what is asked of the gate is asked of the words in sight. */
  const stored = async (): Promise<Open | null> => {
    await effects.flush();
    const { postId: id, opening, edit } = draft.get();
    return id === null ? null : { id, opening, edit };
  };
  const change = async (wish: PostChange, words: string | null): Promise<void> => {
    const open = await stored();
    if (!open) return;
    const answer = await bridge["posts.change"]({ changes: [{ id: open.id, ...wish }] });
    if (answer.ok) await done(open, answer.value.step, words);
    else failed(answer.error.code);
  };
  return {
    check: async () => {
      const open = await stored();
      if (!open) return failed("post-empty");
      const answer = await bridge["gate.ready"]({ ids: [open.id] });
      if (!answer.ok) return failed(answer.error.code);
      const { step, held } = answer.value;
      if (held[0]) draft.dispatch({ type: "held", opening: open.opening, edit: open.edit, holds: held[0].holds });
      else await done(open, step, null);
    },
    override: async (reason) => {
      const open = await stored();
      if (!open) return false;
      const answer = await bridge["gate.override"]({ id: open.id, reason });
      if (answer.ok) await done(open, answer.value.step, null);
      else failed(answer.error.code);
      return answer.ok;
    },
    ...handingOn(bridge, parts, stored, read),
    markPosted: (day) => change({ status: "posted", postedOn: day }, say("gate.posted.done")),
    backToDraft: () => change({ status: "draft" }, say("gate.unposted.done")),
    rest: (until) => change({ restsUntil: until }, null),
  };
}
