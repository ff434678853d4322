import { parentPort, workerData } from "node:worker_threads";
import { checkPost, compareTexts, type ComparedTexts, type PostReport } from "../../src/checker/index.ts";
import { type CheckBasis, checkItem, type CheckItem } from "./check-item.ts";

const basis: CheckBasis = workerData;

/** Posts to check, or all texts of a calendar to compare. */
export type RowWork = { readonly items: readonly CheckItem[] } | { readonly texts: readonly string[] };
export type RowAnswer = { readonly reports: readonly PostReport[] } | { readonly compared: ComparedTexts };

const answerTo = (work: RowWork): RowAnswer =>
  "texts" in work
    ? { compared: compareTexts(work.texts) }
    : { reports: work.items.map((item) => checkItem(checkPost, item, basis)) };

/** A worker thread of a check of many posts: answers in the order of the requests. */
parentPort?.on("message", (work: RowWork) => parentPort?.postMessage(answerTo(work)));
