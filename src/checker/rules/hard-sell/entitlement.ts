import { plainly } from "../../fixes/plainly.ts";
import { entitlements } from "../../lexicons/entitlement.ts";
import { defineRule } from "../../model/rule.ts";
import { clauseUses, pressureOf } from "../clause-uses.ts";

/** Custom taken as a due. */
export const entitlement = defineRule({
  id: "hard-sell/entitlement",
  severity: "warning",
  docs: {
    summary: "Custom taken as a due: the reader owes it, or is to blame.",
    why: "Every customer had a choice and chose you. Thanks for that brings them back; a reproach sends them off.",
    principles: ["S0.5", "S0.24"],
    leavesAlone: "Thanks for custom, the news that a shop will close, and asking people to shop nearby.",
  },
  messages: {
    due: "“{phrase}” takes their custom for granted. A word of thanks to those who do come does more.",
  },
  examples: {
    flagged: [
      "[[Use us or lose us]]. Open till six.",
      "[[You should be shopping with us and not at the mall]].",
      "[[We deserve your support after nineteen years on this street]].",
      "[[If you're not buying from us]], you have no right to a free repair.",
      "[[Don't come crying to us when we close]]. The kiosk is open on Sunday.",
    ],
    clean: [
      "Thank you for nineteen years of custom on this street.",
      "We close for good on Saturday, and we are grateful for every Tuesday of it.",
      "Shop local week starts on Monday, and the butcher has made a map.",
      "“Use it or lose it”, said the physio about my knee.",
      "She deserves your support, the lifeboat needs a new engine.",
      "If you're not from here, the lane floods at high tide.",
    ],
  },
  check(post, report) {
    for (const use of clauseUses(post.text, entitlements)) {
      const { matches, span, phrase } = use;
      const place = { in: "text", span } as const;
      const fixes = plainly(post.text, matches, "Be glad of them");
      report({ messageId: "due", place, data: { phrase }, pressure: pressureOf(use), fixes });
    }
  },
});
