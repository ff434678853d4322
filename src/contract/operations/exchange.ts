import type { LocalDate, PostId } from "../../domain/post.ts";
import type { ImportErrorCode } from "../../exchange/row.ts";
import type { WriteFormat } from "../../exchange/write-posts.ts";
import type { WriteNote } from "../../exchange/writing/notes.ts";
import type { ImportAnswers, ImportOffer, ImportResult, WhatOfDoubts } from "../imports.ts";
import type { Nothing } from "./nothing.ts";

/** Posts that are meant: those of some days, all of them, or those named. */
export type Which =
  | { readonly by: "days"; readonly first: LocalDate; readonly last: LocalDate }
  | { readonly by: "all" }
  | { readonly by: "ids"; readonly ids: readonly PostId[] };

/** What is to be exported: which posts, as what, and whether also those that are not to go out (drafts, what was posted). */
export type ExportWish = { readonly which: Which; readonly format: WriteFormat; readonly isAll: boolean };

/** Files of posts, brought in and handed back. */
export interface ExchangeOperations {
  /** Asks for a file and says what bringing it in would do; nothing is done yet. */
  "import.choose": { input: Nothing; output: ImportOffer; error: "cancelled" | "file-unreadable" | ImportErrorCode };
  /** The same for a file that was dropped on the window. */
  "import.drop": {
    input: { name: string; bytes: Uint8Array };
    output: ImportOffer;
    error: "cancelled" | ImportErrorCode;
  };
  /** Reads the same file again under other answers. */
  "import.read": {
    input: { answers: ImportAnswers };
    output: ImportOffer;
    error: "no-import" | "cancelled" | ImportErrorCode;
  };
  /** Brings the posts in, as one step; `import.progress` tells how far it is. */
  "import.run": {
    input: { doubts: WhatOfDoubts };
    output: ImportResult;
    error: "no-import" | "import-open" | "cancelled" | "storage-failed";
  };
  /** Lets go of the file; what is under way is taken back. */
  "import.cancel": { input: Nothing; output: Nothing; error: never };
  /** Says what an export would hold, what its format cannot carry, and how many posts it leaves out; nothing is written. */
  "export.preview": {
    input: { wish: ExportWish };
    output: { readonly posts: number; readonly left: number; readonly notes: readonly WriteNote[] };
    error: never;
  };
  /** Asks for a place and writes the posts there, all or nothing. */
  "export.save": {
    input: { wish: ExportWish };
    output: { readonly posts: number; readonly file: string };
    error: "cancelled" | "file-not-written";
  };
}

/** Their names at run time. */
export const exchangeOperations: Record<keyof ExchangeOperations, true> = {
  "import.choose": true,
  "import.drop": true,
  "import.read": true,
  "import.run": true,
  "import.cancel": true,
  "export.preview": true,
  "export.save": true,
};
