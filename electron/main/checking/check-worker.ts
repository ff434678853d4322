import { parentPort } from "node:worker_threads";
import { checkPost } from "../../../src/checker/index.ts";
import type { CheckReply, CheckRequest } from "./messages.ts";

/** The worker thread that holds the language model: answers each request with a report, or with what went wrong. */
parentPort?.on("message", ({ id, text, basis }: CheckRequest) => {
  let reply: CheckReply;
  try {
    reply = { id, report: checkPost(text, { ...basis, left: new Set(basis.left) }) };
  } catch (cause) {
    reply = { id, reason: cause instanceof Error ? cause.message : String(cause) };
  }
  parentPort?.postMessage(reply);
});
