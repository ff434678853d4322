import type { AnswerCode, ImportedDecisions } from "../../contract/operations.ts";
import {
  type Decision,
  type DecisionId,
  type Finding,
  holding,
  idOf,
  isLeft,
  isOver,
  leftBy,
} from "../../domain/decision.ts";
import type { LocalDate, PostId } from "../../domain/post.ts";

/** What came of the last file, or what did not work, said in the list. */
export type News =
  | { readonly type: "exported"; readonly count: number; readonly words: number }
  | { readonly type: "imported"; readonly report: ImportedDecisions }
  | {
      readonly type: "export-failed" | "import-failed" | "bring-back-failed" | "restore-failed";
      readonly code: AnswerCode;
    };

/** What the owner chose to leave. */
export type DecisionsState = {
  /** Newest first; what no longer holds is among it. */
  readonly decisions: readonly Decision[];
  /** The day on which they were read. */
  readonly today: LocalDate;
  /** Brought back since the list was opened: they stay in sight there, each with a way back. */
  readonly broughtBack: readonly Decision[];
  readonly query: string;
  readonly news: News | null;
};

/** What happened to it. */
export type DecisionsEvent =
  | { readonly type: "read"; readonly decisions: readonly Decision[]; readonly today: LocalDate }
  | { readonly type: "brought-back"; readonly id: DecisionId }
  | { readonly type: "filtered"; readonly query: string }
  | { readonly type: "told"; readonly news: News | null }
  | { readonly type: "list-closed" };

/** Before anything was read. */
export const unreadDecisions: DecisionsState = { decisions: [], today: "", broughtBack: [], query: "", news: null };

/** What the decisions are after something happened. */
export function reduceDecisions(state: DecisionsState, event: DecisionsEvent): DecisionsState {
  switch (event.type) {
    case "read": {
      const ids = new Set(event.decisions.map(idOf));
      return {
        ...state,
        decisions: event.decisions,
        today: event.today,
        broughtBack: state.broughtBack.filter((one) => !ids.has(idOf(one))), // what is left again is no longer back
      };
    }
    case "brought-back": {
      const gone = state.decisions.filter((one) => idOf(one) === event.id);
      return { ...state, broughtBack: [...state.broughtBack, ...gone], news: null };
    }
    case "filtered":
      return { ...state, query: event.query };
    case "told":
      return { ...state, news: event.news };
    case "list-closed":
      return { ...state, broughtBack: [], query: "", news: null };
  }
}

/** A row of the list. */
export type DecisionRow = {
  readonly decision: Decision;
  readonly state: "holds" | "over" | "brought-back";
};

/** The rows whose words hold the query: newest first, those that are over last. `wordsOf` gives all that a row says. */
export function rowsOf(
  { decisions, today, broughtBack, query }: DecisionsState,
  wordsOf: (decision: Decision) => string,
): readonly DecisionRow[] {
  const back = new Set(broughtBack.map(idOf));
  const all = [...decisions.filter((one) => !back.has(idOf(one))), ...broughtBack].toSorted(
    (a, b) =>
      Number(isOver(a, today)) - Number(isOver(b, today)) || b.decidedAt - a.decidedAt || (idOf(a) < idOf(b) ? -1 : 1),
  );
  const wanted = query.normalize("NFC").trim().toLowerCase();
  return all
    .filter((one) => wordsOf(one).normalize("NFC").toLowerCase().includes(wanted))
    .map((decision) => ({
      decision,
      state: back.has(idOf(decision)) ? "brought-back" : isOver(decision, today) ? "over" : "holds",
    }));
}

/** The decisions that left something out of a post: each of them explains at least one of the findings `left`. */
export const decisionsBehind = (
  { decisions, today }: DecisionsState,
  left: readonly Finding[],
  post: PostId | null,
): readonly Decision[] =>
  holding(decisions, today, ({ postId }) => postId === post).filter((one) => {
    const key = new Set<string>(leftBy([one]));
    return left.some((finding) => isLeft(finding, key));
  });
