import { parentPort } from "node:worker_threads";
import { countSaying, checkCalendar, checkPost, checkReply, doubtsOn, offerLines } from "../../../src/checker/index.ts";
import type { AnyReport, CheckReply, CheckRequest, Work } from "./messages.ts";

function reportOn(work: Work): AnyReport {
  if ("answers" in work) return work.answers.map(doubtsOn);
  if ("saying" in work) return countSaying(work.texts, work.saying);
  if ("lines" in work) return offerLines(work.beside, work.lines);
  const left = new Set(work.basis.left);
  if ("text" in work) return checkPost(work.text, { ...work.basis, left });
  if ("draft" in work) return checkReply(work.draft.reply, work.draft.heard, { ...work.basis, left, tryOffers: true });
  return checkCalendar(work.month, { ...work.basis, left });
}

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
