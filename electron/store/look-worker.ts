import { parentPort, workerData } from "node:worker_threads";
import { soundCounts } from "./backup-files.ts";

/** The worker thread that reads one file of ours as a whole, and ends. */
parentPort?.postMessage(soundCounts(String(workerData)));
