import { plainly } from "../../fixes/plainly.ts";
import { hypeWordings } from "../../lexicons/hype.ts";
import { defineRule } from "../../model/rule.ts";
import { readsWarm } from "../../reading/selling.ts";
import { clauseUses, pressureOf } from "../clause-uses.ts";

/** Wonders with nothing behind them. */
export const hype = defineRule({
  id: "hard-sell/hype",
  severity: "warning",
  docs: {
    summary: "Wonders and gushing with nothing behind them.",
    why: "A reader has heard it all before and believes none of it. One thing that happened to one person says more than the biggest word.",
    principles: ["S2.9", "S0.11"],
    leavesAlone:
      "Enjoyment (“best part of my week”), what changed somebody's life as they tell it, and hype that is quoted or turned down.",
  },
  messages: {
    claim:
      "“{phrase}” asks to be believed. A reader may wonder who says so; what it did for one person is easier to trust.",
  },
  examples: {
    flagged: [
      "Our new cream is here. [[It is life-changing]].",
      "[[This little brush is a total game changer]].",
      "[[You'll never need another mop again]]. They are by the till.",
      "[[Level up your garden with a bag of our compost]].",
      "[[The perfect gift for anyone who bakes]].",
    ],
    clean: [
      "The best part of my week is the Thursday queue.",
      "It was the perfect evening for a swim, and nobody wanted to go home.",
      "We cannot promise a life-changing loaf. It is a good loaf.",
      "Learning to read at sixty changed his life, he says, and he has started on the newspaper.",
      "Nobody calls our soup world-class, but it is hot.",
    ],
  },
  check(post, report) {
    const found = clauseUses(post.text, hypeWordings);
    if (found.length === 0 || readsWarm(post)) return;
    for (const use of found) {
      const { matches, span, phrase } = use;
      const pressure = pressureOf(use);
      report({
        messageId: "claim",
        place: { in: "text", span },
        data: { phrase },
        pressure,
        severity: pressure > 0.5 ? "warning" : "info",
        fixes: plainly(post.text, matches, "Let the thing speak for itself"),
      });
    }
  },
});
