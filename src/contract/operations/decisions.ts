import type { Decision, DecisionId, Leave, Terms } from "../../domain/decision.ts";
import type { OwnWordsEntryFault } from "../../domain/own-words.ts";
import type { UnreadEntry } from "../../exchange/decisions.ts";
import type { Nothing } from "./nothing.ts";

/** What became of each entry of a file of decisions. */
export type ImportedDecisions = {
  readonly added: number;
  /** Own words that are new. */
  readonly addedWords: number;
  /** Decided or listed here before. */
  readonly known: number;
  readonly unread: readonly UnreadEntry[];
  readonly unreadWords: readonly OwnWordsEntryFault[];
};

/** What the owner chose to leave. */
export interface DecisionsOperations {
  /** What the owner chose to leave, newest first; what no longer holds is among it. */
  "decisions.list": { input: Nothing; output: readonly Decision[]; error: never };
  "decisions.add": {
    input: { leave: Leave; terms: Terms };
    output: Decision;
    error: "post-missing" | "storage-failed";
  };
  /** Has it shown again; `decisions.restore` leaves it as before. */
  "decisions.remove": { input: { id: DecisionId }; output: Nothing; error: "storage-failed" };
  "decisions.restore": { input: { id: DecisionId }; output: Nothing; error: "storage-failed" };
  /** How many posts say each of some words: what listing them would change. */
  "decisions.count-saying": {
    input: { words: readonly string[] };
    output: readonly number[];
    error: "checker-failed";
  };
  /** Asks for a file and writes all decisions and own words to it. */
  "decisions.export": {
    input: Nothing;
    output: { readonly count: number; readonly words: number };
    error: "cancelled" | "file-not-written";
  };
  /** Asks for a file and adds its decisions and own words; what is decided or listed here already stays as it is. */
  "decisions.import": {
    input: Nothing;
    output: ImportedDecisions;
    error: "cancelled" | "file-unreadable" | "not-decisions" | "storage-failed";
  };
}

/** Their names at run time. */
export const decisionsOperations: Record<keyof DecisionsOperations, true> = {
  "decisions.list": true,
  "decisions.add": true,
  "decisions.remove": true,
  "decisions.restore": true,
  "decisions.count-saying": true,
  "decisions.export": true,
  "decisions.import": true,
};
