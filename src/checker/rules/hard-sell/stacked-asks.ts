import { leaveOut } from "../../fixes/leave-out.ts";
import { asOffer } from "../../fixes/offer.ts";
import { defineRule } from "../../model/rule.ts";
import { askBefore, countActions } from "../../reading/asks.ts";
import { commercialAsks } from "../../reading/giving.ts";
import { clauseAround, spanOfStretch } from "../../text/stretch.ts";
import { requestOf } from "./direct-ask.ts";

/** From this many different actions on the reader is worked, whatever the wording. */
const STACKED = 3;

/** Three or more things asked in one post. */
export const stackedAsks = defineRule({
  id: "hard-sell/stacked-asks",
  severity: "warning",
  docs: {
    summary: "Three or more different things asked of the reader in one post.",
    why: "Each ask more makes the others weaker, and a stack of them feels like being worked. The one that matters is enough.",
    principles: ["S0.38", "S0.40"],
    leavesAlone: "One or two asks, the same ask by several ways (call, write or come in), and asks for a good cause.",
  },
  messages: {
    stacked:
      "“{phrase}” is one of {count} things asked here. Each one more makes the others weaker; which one matters?",
  },
  examples: {
    flagged: [
      "Book a table, [[follow us for the menu]], [[sign up for the newsletter]].",
      "The spring range is in. Order online! [[Follow our page]]. [[Call us today]].",
      "Buy the mug. [[Join our club]]. [[Click the link below]]. [[Follow us]].",
      "Get your ticket today! [[Call us with questions]], and [[follow us for the line-up]].",
      "Grab a bag of the new roast, [[follow us]], [[sign up online]].",
    ],
    clean: [
      "Call, text or drop in, whichever is easiest.",
      "Order online or by phone, and it is on the step by seven.",
      "If you'd like to help, bring a spade. If you can't, bring a cake. If neither, come and watch.",
      "She told me to book a flight, sign up for French and call my mother. I did one of them.",
      "Wash the jar, dry it well and leave the lid off overnight.",
    ],
  },
  check(post, report) {
    const count = countActions(post.asks);
    if (count < STACKED) return;
    const before = askBefore(post.asks);
    for (const ask of commercialAsks(post).slice(1)) {
      const { text } = post;
      const span = spanOfStretch(text, requestOf(text, ask));
      const phrase = text.written.slice(span.from, span.to);
      const whole = { ...clauseAround(text, ask.first), first: ask.head };
      report({
        messageId: "stacked",
        place: { in: "text", span },
        data: { phrase, count },
        pressure: 0.3,
        fixes: [...leaveOut(text, whole), ...asOffer(text, ask, before(ask))],
      });
    }
  },
});
