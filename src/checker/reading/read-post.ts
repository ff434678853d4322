import type { Profile } from "../../domain/profile.ts";
import type { CheckedPost } from "../model/checked-post.ts";
import type { Text } from "../text/text.ts";
import { readAsks } from "./asks.ts";
import { readConversation } from "./conversation.ts";
import { isNotice } from "./notice.ts";
import { readPush } from "./push.ts";
import type { ReadPost } from "./push-features.ts";
import { readStrengths } from "./strengths.ts";
import { readWhy } from "./why.ts";

/** Reads an analysed text once, for all rules. */
export function readPost(text: Text, profile: Profile): CheckedPost {
  const asks = readAsks(text);
  const why = readWhy(text, profile, asks);
  const conversation = readConversation(text);
  const post: ReadPost = {
    text,
    profile,
    asks,
    why,
    strengths: readStrengths(text, why, conversation, asks, profile.names),
    conversation: conversation.questions.length + conversation.invitations.length > 0,
    notice: isNotice(text),
  };
  return { ...post, push: readPush(post) };
}
