import { leaveOut } from "../../fixes/leave-out.ts";
import { cannedReplies } from "../../lexicons/stock-lines.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";

/** An answer that a machine could have given. */
export const cannedReply = defineRule({
  id: "conversation/canned-reply",
  severity: "info",
  docs: {
    summary: "An answer that a machine could have given.",
    why: "Who writes to you wants a person. “Your message is important to us” says that nobody has read it yet.",
    principles: ["S0.27", "S1.9"],
    leavesAlone: "Saying when and who will answer (“Ana rings you back this afternoon”), and the same words quoted.",
  },
  messages: {
    canned: "“{phrase}” sounds like nobody is there. Who will answer, and by when? That is what people want to hear.",
  },
  examples: {
    flagged: [
      "Hello Priya. [[Your message is important to us]]. The part comes on Friday.",
      "The lift is out again. [[We apologise for any inconvenience caused]].",
      "Thank you, Sam. [[We will get back to you shortly]].",
      "[[Sorry for any inconvenience]]. The kitchen is closed until Thursday.",
      "[[Kindly be informed that]] the office in Ikeja opens at ten on Monday.",
    ],
    clean: [
      "Ana will ring you back this afternoon, she knows the boiler.",
      "We got it wrong, and a new one is on its way to you today.",
      "Sorry about the wait on Saturday, two of us were ill.",
      "“Your call is important to us”, it said, for forty minutes.",
      "Your letter was important to us, it hangs above the till.",
    ],
  },
  check(post, report) {
    for (const { span, first, last } of findUses(post.text, cannedReplies)) {
      const phrase = post.text.written.slice(span.from, span.to);
      const fixes = leaveOut(post.text, { first, last });
      report({ messageId: "canned", place: { in: "text", span }, data: { phrase }, fixes });
    }
  },
});
