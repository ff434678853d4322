import type { Profile } from "../../domain/profile.ts";
import type { CheckedPost } from "../model/checked-post.ts";
import type { Text } from "../text/text.ts";
import { readAsks } from "./asks.ts";
import { type Classified, classify } from "./classifier.ts";
import { invitesAnswer, readConversation } from "./conversation.ts";
import { type Joins, trainedJoins } from "./joins.ts";
import { isNotice } from "./notice.ts";
import { readStrengths } from "./strengths.ts";
import { readWhy } from "./why.ts";

/** What the text itself says, wherever it goes. */
type Reading = Omit<CheckedPost, "limits" | "ownWords">;

/** Reads an analysed text once, for all rules. Training hands over a classifier's reading and joins that are not kept yet. */
export function readPost(
  text: Text,
  profile: Profile,
  classified: Classified = classify(text),
  joins: Joins = trainedJoins(),
): Reading {
  const asks = readAsks(text);
  const why = readWhy(text, profile, classified, joins);
  const conversation = readConversation(text);
  return {
    text,
    profile,
    classified,
    asks,
    why,
    strengths: readStrengths(text, why, conversation, asks, profile.names),
    conversation: invitesAnswer(text, classified, conversation, joins),
    notice: isNotice(text),
  };
}
