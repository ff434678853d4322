import { plainly } from "../../fixes/plainly.ts";
import { fearWordings } from "../../lexicons/fear.ts";
import { defineRule } from "../../model/rule.ts";
import { readsWarm } from "../../reading/selling.ts";
import { spanOfStretch } from "../../text/stretch.ts";
import { clauseUses, pressureOf } from "../clause-uses.ts";

/** Words below this weight may also be honest advice: the post as a whole decides. */
const CLEARLY = 0.5;

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
      "A plant in the downpipe? Send us a picture, and we'll say if it can wait until the warm days.",
      "The lift is mended. You can stop being a hero, flat nine.",
      "The step by the door is icy. Mind how you go, or ring the bell and we come out.",
      "I was afraid of the oven for a year. Then my aunt let me burn six loaves.",
      "Don't be shy, the dog is old and only wants his ear scratched.",
      "We are fed up with the rain, and so are the bees.",
      "“You'll regret it” is what they told us, and we opened anyway.",
    ],
  },
  check(post, report) {
    for (const use of clauseUses(post.text, fearWordings)) {
      const { matches, match, clause } = use;
      const pressure = pressureOf(use);
      if (pressure < CLEARLY && readsWarm(post)) continue;
      // "Sign up or stay behind": what stands before "or" is no threat.
      const threat = post.text.tokens[match.first]?.lower === "or" ? { first: match.first, last: clause.last } : clause;
      const span = spanOfStretch(post.text, threat);
      report({
        messageId: "threat",
        place: { in: "text", span },
        data: { phrase: post.text.written.slice(span.from, span.to) },
        pressure,
        severity: pressure > CLEARLY ? "error" : "warning",
        fixes: plainly(post.text, matches, "Leave the threat out", threat),
      });
    }
  },
});
