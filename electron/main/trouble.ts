import { app, dialog } from "electron";
import type { OpenErrorCode } from "../store/index.ts";

/** What went wrong, whether the owner's words are safe, and what to do next. */
type Trouble = { readonly title: string; readonly detail: string };

/** Words for each way in which the store cannot be opened. */
export const storeTroubles: Readonly<Record<OpenErrorCode, Trouble>> = {
  "not-a-database": {
    title: "The file with your drafts is not a database any more",
    detail:
      "Something wrote over it. It was left untouched. Put back a copy of it from a backup of your computer, or move it away to start with an empty one.",
  },
  "other-application": {
    title: "The file with your drafts belongs to another application",
    detail: "It was left untouched. Move it away, and Earnest starts with an empty one.",
  },
  "newer-version": {
    title: "Your drafts were written by a newer Earnest",
    detail: "They are safe and untouched. Open them with the newer version again.",
  },
  damaged: {
    title: "The file with your drafts is damaged",
    detail:
      "It was left untouched, so nothing more is lost. Put back a copy of it from a backup of your computer, or move it away to start with an empty one.",
  },
  unreadable: {
    title: "The file with your drafts cannot be opened",
    detail:
      "Your words are still in it. Another program may hold it, the disk may be full, or the folder may be read-only. Free it, then start Earnest again.",
  },
};

/** A part of the program itself is missing. */
export const brokenInstallation: Trouble = {
  title: "Earnest cannot start",
  detail:
    "A part of the program is missing or does not fit this computer. Your drafts are safe. Install Earnest again, then start it.",
};

/** Says in a window of its own what is wrong, then ends the app. `technical` is for whoever helps. */
export function endWith({ title, detail }: Trouble, technical: string): void {
  console.error(`${title}: ${technical}`);
  dialog.showErrorBox(title, `${detail}\n\n${technical}`);
  app.exit(1);
}
