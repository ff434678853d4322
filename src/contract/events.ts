import type { PostId } from "../domain/post.ts";
import type { CommandName } from "./commands.ts";

/** News from the main process. */
export interface Events {
  /** A menu entry was chosen or its accelerator pressed. */
  "command.chosen": { readonly command: CommandName };
  /** Posts were added, changed or removed other than by `posts.save` from this window. */
  "posts.changed": { readonly ids: readonly PostId[] };
  /** So many rows of a file are brought in. */
  "import.progress": { readonly done: number; readonly total: number };
  /** So much of a workspace in a file is read, or taken in. */
  "everything.progress": { readonly done: number; readonly total: number };
  /** So many of a month's posts are checked. */
  "review.progress": { readonly done: number; readonly posts: number };
  /** The log of what comes back was changed. */
  "log.changed": Record<string, never>;
  /** Posts that an answer had to do without are read now. */
  "posts.read": Record<string, never>;
  /** What the insights count beside log and posts was changed. */
  "insights.changed": Record<string, never>;
  /** The words are kept in another place than before; `safety.keeping` says where. */
  "keeping.changed": Record<string, never>;
  /** The window is about to close: store what is pending, then answer with `window.flushed`, or with `window.held`. */
  "window.closing": Record<string, never>;
}

export type EventName = keyof Events;

const table: Record<EventName, true> = {
  "command.chosen": true,
  "posts.changed": true,
  "import.progress": true,
  "everything.progress": true,
  "review.progress": true,
  "log.changed": true,
  "posts.read": true,
  "insights.changed": true,
  "keeping.changed": true,
  "window.closing": true,
};

/** The names at run time. */
export const eventNames = Object.keys(table) as readonly EventName[];
