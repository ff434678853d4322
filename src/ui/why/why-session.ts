import type { AnswerCode } from "../../contract/operations.ts";
import { emptyProfile, type Profile, type WhyKind, whyKinds } from "../../domain/profile.ts";
import type { Saving } from "../parts/save-state.tsx";

/** The owner's answers. `edit` counts changes; until the stored answers came (`isRead`) nothing can be changed. */
export type WhyState = {
  readonly profile: Profile;
  readonly edit: number;
  readonly isRead: boolean;
  readonly readFault: AnswerCode | null;
  readonly saving: Saving;
};

/** What happened to the answers. */
export type WhyEvent =
  | { readonly type: "read"; readonly profile: Profile }
  | { readonly type: "read-failed"; readonly code: AnswerCode }
  | { readonly type: "answered"; readonly change: Partial<Profile> }
  | { readonly type: "saved"; readonly edit: number; readonly at: number }
  | { readonly type: "save-failed"; readonly code: AnswerCode };

/** Before the stored answers came. */
export const unreadWhy: WhyState = {
  profile: emptyProfile,
  edit: 0,
  isRead: false,
  readFault: null,
  saving: { state: "clean" },
};

function answered(state: WhyState, change: Partial<Profile>): WhyState {
  // A save that failed stays in sight until one works.
  const saving: Saving = state.saving.state === "failed" ? state.saving : { state: "pending" };
  return { ...state, profile: { ...state.profile, ...change }, edit: state.edit + 1, saving };
}

/** What the answers are after something happened. */
export function reduceWhy(state: WhyState, event: WhyEvent): WhyState {
  switch (event.type) {
    case "read":
      // Words written meanwhile are newer than what was read.
      return state.edit > 0 ? state : { ...state, profile: event.profile, isRead: true, readFault: null };
    case "read-failed":
      return { ...state, readFault: event.code };
    case "answered":
      return answered(state, event.change);
    case "saved":
      return event.edit === state.edit ? { ...state, saving: { state: "saved", at: event.at } } : state;
    case "save-failed":
      return { ...state, saving: { state: "failed", code: event.code } };
  }
}

/** The questions about the Why that have no answer yet, in the order they are asked. */
export const openQuestions = ({ whys }: Profile): readonly WhyKind[] =>
  whyKinds.filter((kind) => whys[kind].trim() === "");

/** The questions as the screen groups them; each kind stands in exactly one section. */
export const sections = [
  { name: "heart", kinds: ["why", "help", "belief", "passion", "vision", "matters"] },
  { name: "beginning", kinds: ["origin", "origin-money", "origin-skill", "origin-enjoyment"] },
  { name: "others", kinds: ["for-whom", "cause", "place", "people"] },
  { name: "own", kinds: ["difference", "refusal"] },
] as const satisfies readonly { readonly name: string; readonly kinds: readonly WhyKind[] }[];
