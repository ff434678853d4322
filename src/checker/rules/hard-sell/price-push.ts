import { leaveOut, tellsFact } from "../../fixes/leave-out.ts";
import { sayPlainly } from "../../fixes/plainly.ts";
import { sentenceAround } from "../../fixes/wording.ts";
import { priceWordings } from "../../lexicons/price-push.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { leavesChoice } from "../../reading/asks.ts";
import { findUses } from "../../text/phrases.ts";
import { clauseAround, spanOfStretch } from "../../text/stretch.ts";
import type { PhraseMatch, Text } from "../../text/text.ts";

type PriceTalk = PhraseMatch<(typeof priceWordings)["entries"][number]>;

/** A clause of up to so many words is the price talk as a whole. */
const WHOLE_CLAUSE = 12;

/** A price that pushes can be said alone; a sentence that holds none ("What a bargain!") can go. */
function rewordings(text: Text, match: PriceTalk): readonly Fix[] {
  const said = sayPlainly(text, [match], "Say the price and no more");
  const { first, last } = sentenceAround(text, match);
  const isAll = first >= match.first && last <= match.last && !tellsFact(text, match);
  return said.length === 0 && isAll ? leaveOut(text, match) : said;
}

/** A discount or a comparison of prices where a reason to care would stand. */
export const pricePush = defineRule({
  id: "hard-sell/price-push",
  severity: "info",
  docs: {
    summary: "A discount, or a price compared with another, as the reason to act.",
    why: "Who comes for the price leaves for the next one. A plain price is useful; what it buys, and for whom you made it, is what people stay for.",
    principles: ["S0.25", "S4.5", "S0.40"],
    leavesAlone:
      "A price told plainly or in an answer, prices of other things, money raised for somebody, and discounts that are quoted or turned down.",
  },
  messages: {
    push: "“{phrase}” leads with the price. A plain price is fine; a line on what it gives, or for whom you made it, would carry it.",
  },
  examples: {
    flagged: [
      "New lamps are in. [[All now 20% off]]!",
      "[[Was £40 now £25]]. Handmade bowls.",
      "The garden chairs came back. [[Half price until Sunday]].",
      "[[Buy one get one free on soap]]. The oats are local.",
      "[[Prices slashed on every sofa]]!",
    ],
    clean: [
      "A loaf is £4.20, and the recipe is on the wall.",
      "Together we raised $900 for the hospice roof.",
      "The river is down to half of its summer width.",
      "We don't do half price, we do it properly.",
      "If you'd like a lesson, the first one's free and you can decide afterwards.",
      "Somebody asked what a chain costs: £14 with fitting.",
    ],
  },
  check(post, report) {
    for (const match of findUses(post.text, priceWordings)) {
      const { first, last, span, entry } = match;
      if (entry.mayBeOffered && leavesChoice(post.text, first)) continue;
      const clause = clauseAround(post.text, first);
      const whole = clause.last >= last && clause.last - clause.first < WHOLE_CLAUSE;
      const marked = whole ? spanOfStretch(post.text, clause) : span;
      const phrase = post.text.written.slice(marked.from, marked.to);
      report({
        messageId: "push",
        place: { in: "text", span: marked },
        data: { phrase },
        pressure: entry.pressure,
        severity: entry.pressure > 0.4 ? "warning" : "info",
        fixes: rewordings(post.text, match),
      });
    }
  },
});
