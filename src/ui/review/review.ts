import type { CalendarDiagnostic } from "../../checker/index.ts";
import type { AnswerCode } from "../../contract/operations.ts";
import type { Bridge } from "../../contract/bridge.ts";
import { idOf, type Leave } from "../../domain/decision.ts";
import { type MonthPlan, openPlan } from "../../domain/month-plan.ts";
import type { Month, PostId } from "../../domain/post.ts";
import { decisionsBehind } from "../decisions/decisions-session.ts";
import type { Desk } from "../draft/desk.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import { say, type WordKey } from "../words/say.ts";
import { createSession, type Session } from "../session.ts";
import { reduceReview, type ReviewEvent, type ReviewState, unreadReview } from "./review-session.ts";

/** The review and what can be done with it. Lives as long as the window. */
export type Review = {
  readonly session: Session<ReviewState, ReviewEvent>;
  readonly show: (month: Month | null) => Promise<void>;
  /** Reads the same month anew: only what changed is checked again. */
  readonly refresh: () => Promise<void>;
  readonly cancel: () => void;
  /** Reads anew whenever posts or decisions change; the answer ends that. */
  readonly follow: () => () => void;
  /** Opens a post at the desk. */
  readonly open: (id: PostId) => Promise<void>;
  /** Writes the month to a file that the owner names. */
  readonly save: (as: "html" | "pdf") => Promise<void>;
  readonly print: () => Promise<void>;
  /** What a month is held to now. */
  readonly readPlan: () => Promise<MonthPlan>;
  /** Answers whether it is stored; the month is then read anew. */
  readonly savePlan: (plan: MonthPlan) => Promise<boolean>;
  /** Every channel that a post names. */
  readonly channels: () => readonly string[];
  readonly leave: (remark: CalendarDiagnostic, reach: "remark" | "rule") => Promise<void>;
  readonly bringBack: (remark: CalendarDiagnostic) => Promise<void>;
};

type Parts = { readonly bridge: Bridge; readonly session: Review["session"]; readonly note: Note };
type SayFailure = (key: WordKey, code: AnswerCode) => void;

/** What is left of a remark: this one, which is asked again in another month, or all that its rule has to say. */
const leaveOf = ({ ruleId, fingerprint, message }: CalendarDiagnostic, reach: "remark" | "rule"): Leave =>
  reach === "rule" ? { reach, ruleId } : { reach: "phrase", ruleId, phrase: fingerprint, words: message };

/** The month as a file and on paper. */
function keeping({ bridge, session, note }: Parts, sayFailure: SayFailure): Pick<Review, "save" | "print"> {
  return {
    save: async (as) => {
      const month = session.get().review?.month;
      if (month === undefined) return;
      const answer = await bridge["review.save"]({ month, as });
      if (answer.ok) note(say("review.saved"));
      else sayFailure("review.save-failed", answer.error.code);
    },
    print: async () => {
      const month = session.get().review?.month;
      if (month === undefined) return;
      const answer = await bridge["review.print"]({ month });
      if (!answer.ok) sayFailure("review.print-failed", answer.error.code);
    },
  };
}

/** Connects the review with the main process and the desk. */
export function createReview(bridge: Bridge, desk: Desk): Review {
  const session = createSession(unreadReview, reduceReview);
  const { decisions } = desk;
  const sayFailure: SayFailure = (key, code) => {
    if (code !== "cancelled") desk.note(say(key, { reason: reasonFor[code]() }));
  };
  const show = async (month: Month | null): Promise<void> => {
    session.dispatch({ type: "asked", month });
    const { asked } = session.get();
    await desk.effects.flush(); // the words on the desk belong to the month too
    const answer = await bridge["review.month"]({ month });
    if (answer.ok) session.dispatch({ type: "answered", asked, review: answer.value });
    else session.dispatch({ type: "failed", asked, code: answer.error.code });
  };
  const refresh = (): Promise<void> => {
    const { wished, review } = session.get();
    return show(review && review.posts.length > 0 ? review.month : wished);
  };
  return {
    session,
    show,
    refresh,
    cancel: () => void bridge["review.cancel"]({}),
    follow: () => {
      const ends = [
        bridge.on("review.progress", (news) => session.dispatch({ type: "progressed", ...news })),
        bridge.on("posts.changed", () => void refresh()),
        decisions.session.subscribe((_state, { type }) => void (type === "read" && refresh())),
      ];
      return () => ends.forEach((end) => end());
    },
    open: desk.open,
    ...keeping({ bridge, session, note: desk.note }, sayFailure),
    readPlan: async () => {
      const answer = await bridge["settings.get"]({});
      return answer.ok ? answer.value.month : openPlan;
    },
    savePlan: async (plan) => {
      const answer = await bridge["settings.save"]({ settings: { month: plan } });
      if (answer.ok) await refresh();
      else sayFailure("plan.failed", answer.error.code);
      return answer.ok;
    },
    channels: () => [...new Set(desk.list.get().posts?.flatMap(({ channel }) => channel ?? []))],
    leave: (remark, reach) => decisions.leave(leaveOf(remark, reach), { reason: "", until: null }),
    bringBack: async (remark) => {
      const behind = decisionsBehind(decisions.session.get(), [{ ...remark, phrase: remark.fingerprint }], null);
      for (const decision of behind) await decisions.bringBack(idOf(decision));
    },
  };
}
