import { asQuestion } from "../../fixes/question.ts";
import { leaveOut } from "../../fixes/leave-out.ts";
import { baitWordings } from "../../lexicons/engagement-bait.ts";
import { defineRule } from "../../model/rule.ts";
import { clauseUses } from "../clause-uses.ts";

/** Likes, tags and yeses collected for their number. */
export const engagementBait = defineRule({
  id: "hard-sell/engagement-bait",
  severity: "warning",
  docs: {
    summary: "Likes, tags, shares or one-word comments collected for their number.",
    why: "A like that was asked for tells you nothing, and a tagged friend did not ask to come. A real question gets fewer answers and better ones.",
    principles: ["S0.25", "S0.44", "S0.14"],
    leavesAlone:
      "Real questions, an invitation to tell something, and sharing for somebody's good (a lost dog, a road that is closed).",
  },
  messages: {
    bait: "“{phrase}” collects reactions. A question you would like to hear the answer to starts a conversation instead.",
  },
  examples: {
    flagged: [
      "[[Like and share to win a hamper]]!",
      "[[Tag a friend who needs this]].",
      "[[Comment YES below]]. The new menu is nearly ready.",
      "[[Share if you love your mum]].",
      "Autumn is here. [[Smash that like button]].",
    ],
    clean: [
      "Which loaf would you take to an island, and why?",
      "Somebody lost a grey cat on Hill Road. Please share this with your street.",
      "Tell us what the shop was before it was ours, if you know.",
      "We will never ask you to tag a friend.",
      "Nora tagged every crate by hand, in pencil.",
    ],
  },
  check(post, report) {
    for (const { match, clause, span, phrase } of clauseUses(post.text, baitWordings)) {
      report({
        messageId: "bait",
        place: { in: "text", span },
        data: { phrase },
        pressure: match.entry.pressure,
        severity: match.entry.pressure > 0.5 ? "warning" : "info",
        fixes: [...asQuestion(post.text, clause), ...leaveOut(post.text, clause)],
      });
    }
  },
});
