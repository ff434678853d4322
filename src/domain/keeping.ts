import type { Instant } from "./post.ts";

/** A file that somebody put in the place of the one with the owner's words; `posts` is null when it cannot be read as ours. */
export type OtherFile = { readonly posts: number | null; readonly changedAt: Instant };

/** Where the owner's words are kept now. */
export type Keeping =
  | { readonly state: "usual" }
  /** The file was moved away or deleted while it was open; everything was written anew in the same place. */
  | { readonly state: "written-anew"; readonly folder: string }
  /** Another file was put in its place; Earnest goes on in one of its own until the owner says which of the two it is to be. */
  | { readonly state: "two-files"; readonly other: OtherFile }
  /**
   * As before, after another program wrote into the open file itself; `isWhole` when nothing that Earnest had was lost by
   * that, and not when the newest backup and what could still be read had to do.
   */
  | { readonly state: "written-into"; readonly other: OtherFile; readonly isWhole: boolean }
  /** Another program changed the posts by way of the database, as is right; everything was read anew. */
  | { readonly state: "changed" }
  /** The file is gone and none can be written; nothing is stored until that is possible again. */
  | { readonly state: "nowhere"; readonly folder: string }
  /** The file or its folder takes no changes: a copy of it is shown. */
  | { readonly state: "read-only"; readonly folder: string };
