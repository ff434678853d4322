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
  "nothing-to-undo": () => say("failure.reason.nothing-to-undo"),
  "unknown-format": () => say("failure.reason.unknown-format"),
  "not-text": () => say("failure.reason.not-text"),
  "no-text-column": () => say("failure.reason.no-text-column"),
  "nothing-to-read": () => say("failure.reason.nothing-to-read"),
  "too-large": () => say("failure.reason.too-large"),
  damaged: () => say("failure.reason.damaged"),
  protected: () => say("failure.reason.protected"),
  "no-such-sheet": () => say("failure.reason.no-such-sheet"),
  "unknown-zone": () => say("failure.reason.unknown-zone"),
  "no-import": () => say("failure.reason.no-import"),
  "import-open": () => say("failure.reason.import-open"),
  "checker-failed": () => say("failure.reason.own"),
  "person-missing": () => say("failure.reason.no-person"),
  "invalid-input": () => say("failure.reason.own"),
  unexpected: () => say("failure.reason.own"),
};
