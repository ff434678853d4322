import { emptyProfile, type Profile, whyKinds } from "../../domain/profile.ts";

/** The owner's answers. `edit` counts changes; `isRead` is false until the stored answers came. */
export type WhyState = { readonly profile: Profile; readonly edit: number; readonly isRead: boolean };

/** What happened to the answers. */
export type WhyEvent =
  | { readonly type: "read"; readonly profile: Profile }
  | { readonly type: "answered"; readonly change: Partial<Profile> };

/** Before the stored answers came. */
export const unreadWhy: WhyState = { profile: emptyProfile, edit: 0, isRead: false };

/** What the answers are after something happened. */
export function reduceWhy(state: WhyState, event: WhyEvent): WhyState {
  switch (event.type) {
    case "read":
      return { profile: event.profile, edit: state.edit, isRead: true };
    case "answered":
      return { ...state, profile: { ...state.profile, ...event.change }, edit: state.edit + 1 };
  }
}

/** How many of the questions about the Why have no answer yet. */
export const openQuestions = ({ whys }: Profile): number => whyKinds.filter((kind) => whys[kind].trim() === "").length;
