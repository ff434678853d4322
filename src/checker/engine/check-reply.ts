import type { CheckContext } from "../model/context.ts";
import type { ReplyReport } from "../model/reply-report.ts";
import { isComplaint, readAmends } from "../reading/complaint.ts";
import { readEnglish } from "../reading/language.ts";
import { replyRules, rulesForReplies } from "../rules/index.ts";
import { analyse } from "../text/analyse.ts";
import { checkPost } from "./check-post.ts";

/**
 * Checks an answer to somebody before it is sent. `heard` is what they wrote, as far as the owner gives it; empty where they
 * do not. Pure, as `checkPost` is. An answer is a few lines, so that reading it twice costs nothing.
 */
export function checkReply(reply: string, heard: string, context: CheckContext): ReplyReport {
  const { diagnostics, faults } = checkPost(reply, context, [...replyRules, ...rulesForReplies]);
  const asked = readEnglish(analyse(heard)).text;
  const answered = readEnglish(analyse(reply)).text;
  return { complaint: isComplaint(asked), amends: readAmends(asked, answered), diagnostics, faults };
}
