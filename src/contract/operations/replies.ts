import type { ReplyReport } from "../../checker/index.ts";
import type { ReplyDraft } from "../../domain/reply.ts";
import type { Nothing } from "./nothing.ts";

/** Answers to people, looked over before they are sent. */
export interface RepliesOperations {
  /** The answer that is being written. */
  "reply.get": { input: Nothing; output: ReplyDraft; error: never };
  "reply.save": { input: { draft: ReplyDraft }; output: Nothing; error: "storage-failed" };
  "check.reply": { input: { draft: ReplyDraft }; output: ReplyReport; error: "checker-failed" };
}

/** Their names at run time. */
export const repliesOperations: Record<keyof RepliesOperations, true> = {
  "reply.get": true,
  "reply.save": true,
  "check.reply": true,
};
