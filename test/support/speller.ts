import { Worker } from "node:worker_threads";
import { Speller, spellingMemory } from "../../electron/main/spelling/speller.ts";

/** The worker as the app starts it, with the dictionaries of a folder. */
export const spellingWorker = (folder = "node_modules"): Worker =>
  new Worker(new URL("../../electron/main/spelling/spelling-worker.ts", import.meta.url), {
    workerData: folder,
    resourceLimits: spellingMemory,
  });

/** Looks words up in a real worker with the real dictionaries. */
export const realSpeller = (): Speller => new Speller(() => spellingWorker());
