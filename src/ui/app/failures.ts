import type { AnswerCode } from "../../contract/operations.ts";
import { say } from "../words/say.ts";

/** Why something did not work, as the end of a sentence such as "Not saved: …". A new code without words does not compile. */
export const reasonFor: Readonly<Record<AnswerCode, () => string>> = {
  "post-missing": () => say("failure.reason.gone"),
  "text-too-long": () => say("failure.reason.long"),
  "storage-failed": () => say("failure.reason.storage"),
  cancelled: () => say("failure.reason.cancelled"),
  "file-not-written": () => say("failure.reason.not-written"),
  "print-failed": () => say("failure.reason.not-printed"),
  "file-unreadable": () => say("failure.reason.unreadable"),
  "not-decisions": () => say("failure.reason.not-decisions"),
  "checker-failed": () => say("failure.reason.own"),
  "invalid-input": () => say("failure.reason.own"),
  unexpected: () => say("failure.reason.own"),
};
