import { leaveOut } from "../../fixes/leave-out.ts";
import { replySelling } from "../../lexicons/replies.ts";
import { defineRule } from "../../model/rule.ts";
import { clauseUses } from "../clause-uses.ts";

/** An answer that sells to somebody who came with something else. */
export const sellingReply = defineRule({
  id: "conversation/selling-reply",
  severity: "warning",
  docs: {
    summary: "An answer that sells to somebody who came with something else.",
    why: "Somebody asked, thanked or complained, and is handed an offer. It tells them that the talk was a shop window all along.",
    principles: ["S1.9", "S0.24", "S0.37"],
    leavesAlone:
      "The price or the way to order when that is what they asked for in plain words. It reads answers, not posts.",
  },
  messages: {
    sells: "“{phrase}” sells. They came with something else; answered well, they come back of their own accord.",
  },
  examples: {
    flagged: [
      "Sorry about the wait on Saturday. [[Use the code SORRY10 next time]].",
      "The scones are made with butter, yes. [[Have you tried our new hampers]]?",
      "We got the colour wrong. [[Here is 10% off your next order]].",
      "Glad it went well, Nadia. [[Why not upgrade to the yearly plan]]?",
      "Thank you for telling us. [[Check out our sale in the meantime]].",
    ],
    clean: [
      "Sorry about the wait on Saturday. The next one is on us, no code, just say your name.",
      "The scones are made with butter, yes, and the oat ones with none.",
      "We got the colour wrong and the right one leaves today.",
      "A tin is £12, and you can order by phone or at the counter.",
      "Your money is back on your card by Thursday.",
    ],
  },
  check(post, report) {
    for (const { span, clause, phrase } of clauseUses(post.text, replySelling)) {
      const fixes = leaveOut(post.text, clause);
      report({ messageId: "sells", place: { in: "text", span }, data: { phrase }, pressure: 0.2, fixes });
    }
  },
});
