import type { Post } from "./post.ts";

/** What may hold a post back from being ready; the owner chooses among these. */
export const blockerKinds = ["pressure", "why", "length", "automation"] as const;
export type BlockerKind = (typeof blockerKinds)[number];

/** Longest reason for going on with what is open, in UTF-16 code units. */
export const MAX_OWN_DECISION = 500;

/** How far a post is, and what the gate has to do with it. */
export type Standing = Pick<Post, "status" | "ownDecision" | "isTakenBack" | "postedOn" | "restsUntil">;

/** How far a post is. */
export const standingOf = ({ status, ownDecision, isTakenBack, postedOn, restsUntil }: Post): Standing => ({
  status,
  ownDecision,
  isTakenBack,
  postedOn,
  restsUntil,
});

/** Whether something from elsewhere is a choice of what holds a post back. */
export const isBlockerChoice = (value: unknown): value is readonly BlockerKind[] =>
  Array.isArray(value) &&
  new Set(value).size === value.length &&
  value.every((kind) => blockerKinds.some((known) => known === kind));
