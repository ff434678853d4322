import type { PlannerId } from "../planners.ts";
import type { PostFields } from "../row.ts";

/** The fields of a post that a planner may have no column for. */
export type LosableField = Exclude<keyof PostFields, "text" | "extras">;

/** What a file could not carry, or what its reader should know; `words.ts` has the sentence of each. */
type Remark =
  | { readonly code: "field-left-out"; readonly planner: PlannerId; readonly field: LosableField }
  | { readonly code: "extras-left-out" | "drafts-not-told" | "channel-left-out" | "no-time"; readonly planner: PlannerId }
  | { readonly code: "zone-not-named"; readonly planner: PlannerId; readonly zone: string }
  | { readonly code: "order-to-set"; readonly planner: PlannerId; readonly order: "dmy" | "mdy" }
  | { readonly code: "too-many-posts"; readonly planner: PlannerId; readonly limit: number }
  | { readonly code: "text-cut"; readonly limit: number }
  | { readonly code: "post-left-out" | "cells-guarded" | "blank-edges" }; // prettier-ignore

/** One remark with the number of posts that it holds for. Nothing is lost without one. */
export type WriteNote = Remark & { readonly posts: number };

/** A remark on as many posts as it holds for; none when it holds for none. */
export const noteOn = (posts: number, remark: Remark): readonly WriteNote[] =>
  posts === 0 ? [] : [{ ...remark, posts }];
