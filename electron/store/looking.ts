import type { Worker, WorkerOptions } from "node:worker_threads";
import type { Result } from "../../src/domain/result.ts";
import { soundCounts } from "./backup-files.ts";
import type { OpenErrorCode } from "./inspect.ts";

/** What a look into a file found: how many rows its tables have, or why it cannot be used. */
export type Looked = Result<Readonly<Record<string, number>>, OpenErrorCode>;

/** Reads a file of ours as a whole. */
export type Look = (file: string) => Promise<Looked>;

/** How far something large has come, and the wish to have it end. */
export type Watch = { readonly signal?: AbortSignal; readonly progress?: (done: number, total: number) => void };

/** Reads it here; nothing else is done meanwhile. */
export const lookHere: Look = (file) => Promise.resolve(soundCounts(file));

/** Reads each file in a thread of its own: of a million posts that takes seconds, in which keys are answered. */
export const lookInThread =
  (createWorker: (options: WorkerOptions) => Worker): Look =>
  (file) =>
    new Promise((resolve) => {
      const worker = createWorker({ workerData: file });
      worker.once("message", resolve);
      worker.once("error", () => resolve(lookHere(file))); // better slow than no backup
    });
