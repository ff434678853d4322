import { parentPort } from "node:worker_threads";
import { checkCalendar, checkPost } from "../../../src/checker/index.ts";
import type { CheckReply, CheckRequest, Work } from "./messages.ts";

const reportOn = (work: Work) =>
  "text" in work
    ? checkPost(work.text, { ...work.basis, left: new Set(work.basis.left) })
    : checkCalendar(work.month, { ...work.basis, left: new Set(work.basis.left) });

/** The worker thread that holds the language model: answers each request with a report, or with what went wrong. */
parentPort?.on("message", ({ id, work }: CheckRequest) => {
  let reply: CheckReply;
  try {
    reply = { id, report: reportOn(work) };
  } catch (cause) {
    reply = { id, reason: cause instanceof Error ? cause.message : String(cause) };
  }
  parentPort?.postMessage(reply);
});
