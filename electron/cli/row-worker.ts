import { parentPort, workerData } from "node:worker_threads";
import { checkPost } from "../../src/checker/index.ts";
import { type CheckBasis, checkItem, type CheckItem } from "./check-item.ts";

const basis: CheckBasis = workerData;

/** A worker thread of a check of many posts: answers each list of posts with its reports, in the order of the requests. */
parentPort?.on("message", (items: readonly CheckItem[]) => {
  parentPort?.postMessage(items.map((item) => checkItem(checkPost, item, basis)));
});
