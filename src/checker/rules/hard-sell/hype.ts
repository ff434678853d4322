import { leaveOutSentence } from "../../fixes/leave-out.ts";
import { hypeWordings } from "../../lexicons/hype.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";
import { clauseAround, joined, spanOfStretch, type Stretch } from "../../text/stretch.ts";

/** Beside these a superlative was given by others, and can be looked up. */
const EARNED = new Set([
  "won",
  "winner",
  "winners",
  "wins",
  "voted",
  "named",
  "awarded",
  "prize",
  "medal",
  "judges",
  "record",
]);

const isEarned = ({ text }: CheckedPost, { first, last }: Stretch): boolean =>
  text.tokens.slice(first, last + 1).some(({ lower }) => EARNED.has(lower));

/** Big words about one's own thing with nothing behind them. */
export const hype = defineRule({
  id: "hard-sell/hype",
  severity: "warning",
  docs: {
    summary: "Superlatives, promises and wonders with nothing behind them.",
    why: "A reader has heard it all before and believes none of it. One thing that happened to one person says more than the biggest word.",
    principles: ["S2.9", "S2.24", "S0.25", "S0.11"],
    leavesAlone:
      "Praise of somebody else, real prizes and records with a name, enjoyment (“best part of my week”), and hype that is quoted or turned down.",
  },
  messages: {
    claim:
      "“{phrase}” asks to be believed. A reader may wonder who says so; what it did for one person is easier to trust.",
  },
  examples: {
    flagged: [
      "Our new cream is here. [[It is life-changing]].",
      "[[Guaranteed results in three weeks]].",
      "[[The best pizza in the world]], on Mill Street.",
      "[[You'll never need another mop again]].",
      "[[Unbeatable service]], every day. Ask for Ned.",
    ],
    clean: [
      "The best part of my week is the Thursday queue.",
      "Mrs. Tennant won best scone in the county show, and shared it with us.",
      "We cannot promise a life-changing loaf. It is a good loaf.",
      "Learning to read at sixty changed his life, he says, and he has started on the newspaper.",
      "Nobody calls our soup world-class, but it is hot.",
    ],
  },
  check(post, report) {
    for (const { first, last, entry } of findUses(post.text, hypeWordings)) {
      const clause = joined(clauseAround(post.text, first), { first, last });
      if (isEarned(post, clause)) continue;
      const span = spanOfStretch(post.text, clause);
      const phrase = post.text.written.slice(span.from, span.to);
      const sentence = post.text.tokens[first]?.sentence ?? -1;
      report({
        messageId: "claim",
        place: { in: "text", span },
        data: { phrase },
        pressure: entry.pressure,
        severity: entry.pressure > 0.5 ? "warning" : "info",
        fixes: leaveOutSentence(post.text, sentence, "Let the thing speak for itself"),
      });
    }
  },
});
