import type { ImportAnswers, ImportOffer, ImportResult, WhatOfDoubts } from "../../contract/imports.ts";
import type { AnswerCode } from "../../contract/operations.ts";

/** Bringing a file in, from choosing it to the result. */
export type ImportState =
  | { readonly phase: "closed" }
  | { readonly phase: "reading" }
  | { readonly phase: "failed"; readonly code: AnswerCode }
  | {
      readonly phase: "offered";
      readonly offer: ImportOffer;
      /** What was answered last; those of the offer, once the file was read by it. */
      readonly answers: ImportAnswers;
      readonly doubts: WhatOfDoubts;
      /** Why the last answers could not be followed. */
      readonly code: AnswerCode | null;
    }
  | { readonly phase: "running"; readonly done: number; readonly total: number; readonly name: string }
  | { readonly phase: "done"; readonly result: ImportResult; readonly name: string };

/** What happened to it. */
export type ImportEvent =
  | { readonly type: "began" }
  | { readonly type: "closed" }
  | { readonly type: "offered"; readonly offer: ImportOffer }
  | { readonly type: "answered"; readonly answers: ImportAnswers }
  | { readonly type: "refused"; readonly code: AnswerCode }
  | { readonly type: "doubts-chosen"; readonly doubts: WhatOfDoubts }
  | { readonly type: "started" }
  | { readonly type: "progressed"; readonly done: number; readonly total: number }
  | { readonly type: "finished"; readonly result: ImportResult };

export const noImport: ImportState = { phase: "closed" };

/** What it is after something happened; news of an import that was closed comes too late. */
export function reduceImport(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case "began":
      return { phase: "reading" };
    case "closed":
      return noImport;
    case "offered": {
      const doubts = state.phase === "offered" ? state.doubts : "skip";
      const { offer } = event;
      return state.phase === "closed" ? state : { phase: "offered", offer, answers: offer.answers, doubts, code: null };
    }
    case "answered":
      return state.phase === "offered" ? { ...state, answers: event.answers } : state;
    case "refused":
      if (state.phase === "closed") return state;
      return state.phase === "offered"
        ? { ...state, answers: state.offer.answers, code: event.code }
        : { phase: "failed", code: event.code };
    case "doubts-chosen":
      return state.phase === "offered" ? { ...state, doubts: event.doubts } : state;
    case "started":
      if (state.phase !== "offered") return state;
      return { phase: "running", done: 0, total: 0, name: state.offer.name };
    case "progressed":
      return state.phase === "running" ? { ...state, done: event.done, total: event.total } : state;
    case "finished":
      return state.phase === "running" ? { phase: "done", result: event.result, name: state.name } : state;
  }
}
