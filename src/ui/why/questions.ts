import { type Profile, type WhyKind, whyKinds } from "../../domain/profile.ts";

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
