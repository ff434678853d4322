import { leaveOutSentence } from "../../fixes/leave-out.ts";
import { sayOwnWhy } from "../../fixes/own-why.ts";
import { moneyReasons } from "../../lexicons/money.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";

/** A reason that is only money or size. */
export const moneyOnly = defineRule({
  id: "why/money-only",
  severity: "info",
  docs: {
    summary: "A reason that is only money, or being the biggest.",
    why: "Earning a living is fair, and nobody shares it as their own wish. What the work does for somebody is what people join.",
    principles: ["S2.12", "S3.8", "S3.12"],
    leavesAlone: "Talk of fair wages, of money raised for others, and money that is turned down as the reason.",
  },
  messages: {
    money: "“{phrase}” is a reason for you, and not yet one for the reader. Who is better off because you do this?",
  },
  examples: {
    flagged: [
      "[[We do this for the money]]. The vans leave at six.",
      "[[Our goal is to become the biggest]] florist in Kent. Tulips are in.",
      "[[I started this to get rich]]. Salon open Tuesday to Saturday.",
      "[[We want to build the biggest payroll]] firm on the island. Call in for a chat.",
      "At our shop [[it's all about profit]]. New boots came on Monday.",
    ],
    clean: [
      "We never did this for the money, ask my mother.",
      "Our goal is to pay every picker by Friday noon.",
      "The raffle raised £400 for the lifeboat.",
      "She wants to build the biggest sandcastle on the beach.",
      "“It's all about profit”, he said, and nobody came back.",
    ],
  },
  check(post, report) {
    for (const { span, first } of findUses(post.text, moneyReasons)) {
      const phrase = post.text.written.slice(span.from, span.to);
      const index = post.text.tokens[first]?.sentence ?? 0;
      const fixes = [...sayOwnWhy(post.text, post.profile, index), ...leaveOutSentence(post.text, index)];
      report({ messageId: "money", place: { in: "text", span }, data: { phrase }, fixes });
    }
  },
});
