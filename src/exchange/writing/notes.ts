import type { PostFields } from "../row.ts";

/** What a format could not carry, or what its reader should know. The window has its own words for each code. */
export type WriteNoteCode =
  | "field-left-out"
  | "post-left-out"
  | "channel-left-out"
  | "no-time"
  | "zone-not-named"
  | "order-to-set"
  | "cells-guarded"
  | "too-many-posts"
  | "text-cut"
  | "blank-edges";

/** One remark with the number of posts that it holds for. Nothing is lost without one. */
export type WriteNote = { readonly code: WriteNoteCode; readonly posts: number; readonly message: string };

/** "1 post", "12 posts". */
export const counted = (count: number): string => `${count} ${count === 1 ? "post" : "posts"}`;

/** A remark on as many posts as it holds for; none when it holds for none. */
export const noteOn = (code: WriteNoteCode, posts: number, message: string): readonly WriteNote[] =>
  posts === 0 ? [] : [{ code, posts, message: message.replace("{posts}", counted(posts)) }];

const NAMES = { id: "id", date: "date", time: "time", channels: "channels", author: "author", why: "Why", status: "status" } as const; // prettier-ignore
type Field = keyof typeof NAMES;

const isFilled = (value: string | readonly string[] | null): boolean => value !== null && value.length > 0;

/** Remarks on the fields of posts that a format has no place for. */
export const fieldsLeftOut = (
  posts: readonly PostFields[],
  fields: readonly Field[],
  format: string,
): readonly WriteNote[] =>
  fields.flatMap((field) =>
    noteOn(
      "field-left-out",
      posts.filter((post) => isFilled(post[field])).length,
      `${format} has no place for the ${NAMES[field]} of {posts}.`,
    ),
  );
