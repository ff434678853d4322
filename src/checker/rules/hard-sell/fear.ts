import { leaveOutSentence } from "../../fixes/leave-out.ts";
import { fearWordings } from "../../lexicons/fear.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";
import { clauseAround, joined, spanOfStretch } from "../../text/stretch.ts";

/** Fear, guilt or mockery as a reason to act. */
export const fear = defineRule({
  id: "hard-sell/fear",
  severity: "error",
  docs: {
    summary: "Fear, guilt or mockery that makes the reader act.",
    why: "It may move someone once. What stays is that you made them feel small or afraid. Say what helps, and let them decide.",
    principles: ["S0.35", "S0.24", "S0.40"],
    leavesAlone:
      "Warnings that help (ice on the steps, a recall), fears that are told about oneself, and wording that is quoted or turned down.",
  },
  messages: {
    threat:
      "“{phrase}” may make a reader feel afraid, blamed or mocked. What would help them, said plainly, does more.",
  },
  examples: {
    flagged: [
      "Winter tyres are in. [[You'd be crazy not to change now]].",
      "[[Don't be the one who forgot Mother's Day]].",
      "Sign up for the course [[or stay behind for ever]].",
      "[[You will regret missing this]].",
      "[[Good parents don't wait]]. Book the eye test.",
    ],
    clean: [
      "The step by the door is icy. Mind how you go, or ring the bell and we come out.",
      "I was afraid of the oven for a year. Then my aunt let me burn six loaves.",
      "Don't be shy, the dog is old and only wants his ear scratched.",
      "We are fed up with the rain, and so are the bees.",
      "“You'll regret it” is what they told us, and we opened anyway.",
    ],
  },
  check(post, report) {
    for (const { first, last, entry } of findUses(post.text, fearWordings)) {
      const clause = joined(clauseAround(post.text, first), { first, last });
      const sentence = post.text.tokens[first]?.sentence ?? -1;
      const opensClause = post.text.tokens[first]?.lower !== "or";
      const span = spanOfStretch(post.text, opensClause ? clause : { first, last: clause.last });
      const phrase = post.text.written.slice(span.from, span.to);
      report({
        messageId: "threat",
        place: { in: "text", span },
        data: { phrase },
        pressure: entry.pressure,
        severity: entry.pressure > 0.5 ? "error" : "warning",
        fixes: leaveOutSentence(post.text, sentence, "Leave the threat out"),
      });
    }
  },
});
