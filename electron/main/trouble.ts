import { randomBytes } from "node:crypto";
import type { OpenErrorCode } from "../store/index.ts";

/** What went wrong, whether the owner's words are safe, and what to do next. */
export type Trouble = { readonly title: string; readonly detail: string };

/** Words for each way in which the store cannot be opened. */
export const storeTroubles: Readonly<Record<OpenErrorCode, Trouble>> = {
  "not-a-database": {
    title: "The file with your drafts is not a database any more",
    detail:
      "Something wrote over it, and it could not be put right. It was left untouched. Free some room on the disk, then start Earnest again; or put back the newest copy from the folder “backups” beside it, under the name earnest.sqlite.",
  },
  "other-application": {
    title: "The file with your drafts belongs to another application",
    detail:
      "It was left untouched. Move it away, and Earnest starts with your newest backup, or with an empty file where there is none.",
  },
  "newer-version": {
    title: "Your drafts were written by a newer Earnest",
    detail: "They are safe and untouched. Open them with the newer version again.",
  },
  damaged: {
    title: "The file with your drafts is damaged",
    detail:
      "It could not be put right, and was left untouched, so nothing more is lost. Free some room on the disk, then start Earnest again; or put back the newest copy from the folder “backups” beside it, under the name earnest.sqlite.",
  },
  planted: {
    title: "The file with your drafts holds instructions of another program",
    detail:
      "None of them was followed, and the file was left untouched. Free some room on the disk, then start Earnest again; or put back the newest copy from the folder “backups” beside it, under the name earnest.sqlite.",
  },
  unreadable: {
    title: "The file with your drafts cannot be opened",
    detail:
      "It was left as it is. Another program may hold it, the disk may be full, or the folder may be read-only. Free it, then start Earnest again.",
  },
};

/** A part of the program itself is missing. */
export const brokenInstallation: Trouble = {
  title: "Earnest cannot start",
  detail:
    "A part of the program is missing or does not fit this computer. Your drafts are safe. Install Earnest again, then start it.",
};

/** The window's process ended again and again. */
export const brokenWindow: Trouble = {
  title: "The window keeps closing itself",
  detail:
    "Your drafts are stored, up to the last moment of typing. Restart the computer, then start Earnest again; if it happens once more, install it anew.",
};

/** Something happened that nobody foresaw. */
export const brokenProgram: Trouble = {
  title: "Earnest had to stop",
  detail:
    "Something went wrong inside the program. Your drafts are stored, up to the last moment of typing. Start Earnest again to go on.",
};

/** The window's page does not answer; what may be done about it. */
export const stuckWindow: Trouble & { readonly choices: readonly [wait: string, reopen: string] } = {
  title: "The window does not answer",
  detail:
    "Your drafts are stored, up to the last moment of typing. You can wait a little, or open the window again; that takes a second or two.",
  choices: ["Wait", "Open the window again"],
};

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? "");

const STYLE = `
  :root { color-scheme: light dark; --paper: #f6f2ea; --ink: #2b2622; --soft: #665c51; --edge: #948775; --action: #453b31; --on: #fffdf9; }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #1a1815; --ink: #ece6dd; --soft: #b5aca0; --edge: #7d7469; --action: #d9cebd; --on: #26201b; }
  }
  body { margin: 0; padding: 40px 48px; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, sans-serif; }
  main { max-width: 34em; margin: auto; }
  h1 { margin: 0 0 12px; font-size: 22px; line-height: 1.3; }
  p { margin: 0 0 16px; overflow-wrap: anywhere; }
  .technical { color: var(--soft); font-size: 14px; }
  button { font: inherit; margin: 8px 8px 0 0; padding: 8px 16px; border: 1px solid var(--edge); border-radius: 8px; background: none; color: inherit; }
  button.main { background: var(--action); border-color: var(--action); color: var(--on); }
  button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }`;

/**
 * The page that says so: one that needs no script, no file and no store. Its buttons navigate to `/close` and, when there
 * is a `folder` to show, to `/folder`; the window that holds it listens. `technical` is for whoever helps.
 */
export function troublePage({ title, detail }: Trouble, technical: string, folder: string | undefined): Response {
  const nonce = randomBytes(16).toString("base64");
  const place = folder === undefined ? "" : `<p class="technical">Folder: ${escaped(folder)}</p>`;
  const show = folder === undefined ? "" : '<button formaction="/folder">Show the folder</button>';
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main>
<h1>${escaped(title)}</h1>
<p>${escaped(detail)}</p>
${place}<p class="technical">For whoever helps: ${escaped(technical)}</p>
<form><button class="main" formaction="/close" autofocus>Close Earnest</button>${show}</form>
</main></body>
</html>`;
  return new Response(page, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "x-content-type-options": "nosniff",
      "content-security-policy": `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    },
  });
}
