import type { Nothing } from "./nothing.ts";

/** Facts about this installation, for the About window and support. */
export type AppFacts = {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly sqlite: string;
  /** The folder that holds the owner's words. */
  readonly dataFolder: string;
  readonly platform: "darwin" | "linux" | "win32" | "other";
};

/** The installation and its window. */
export interface AppOperations {
  "app.facts": { input: Nothing; output: AppFacts; error: never };
  /** Shows the page as at a start, with everything read anew. Words that are not stored are lost. */
  "window.anew": { input: Nothing; output: Nothing; error: never };
  /** Words could not be stored: the window stays open until the owner says otherwise. */
  "window.held": { input: Nothing; output: Nothing; error: never };
  /** The window has stored what it had, or the owner gives it up; it may close now. */
  "window.flushed": { input: Nothing; output: Nothing; error: never };
}

/** Their names at run time. */
export const appOperations: Record<keyof AppOperations, true> = {
  "app.facts": true,
  "window.anew": true,
  "window.held": true,
  "window.flushed": true,
};
