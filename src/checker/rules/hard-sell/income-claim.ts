import { plainly } from "../../fixes/plainly.ts";
import { incomeClaims } from "../../lexicons/income-claims.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import { defineRule } from "../../model/rule.ts";
import { clauseUses, pressureOf } from "../clause-uses.ts";

/** Beside these the money is for somebody else, or a wage. */
const FOR_OTHERS = new Set([
  "raised", "raise", "raising", "charity", "hospice", "fundraiser", "fundraising", "donated", "donate", "donations", "salary",
  "wage", "wages", "hourly", "shifts", "pension", "scam", "scams", "beware", "vacancy", "hiring", "minimum",
]); // prettier-ignore

const isForOthers = ({ text }: CheckedPost): boolean => text.tokens.some(({ lower }) => FOR_OTHERS.has(lower));

/** Money held out to the reader. */
export const incomeClaim = defineRule({
  id: "hard-sell/income-claim",
  severity: "error",
  docs: {
    summary: "An income held out to the reader, or freedom from work.",
    why: "Whoever needs the money most is hurt most when it does not come. What the work is, and what it really pays, lets people decide.",
    principles: ["S0.31", "S0.29"],
    leavesAlone: "Wages in a job advert, takings and money raised for somebody, and warnings against such promises.",
  },
  messages: {
    income:
      "“{phrase}” holds out money. A reader who needs it may believe you and be hurt; what the work really is and pays is fair.",
  },
  examples: {
    flagged: [
      "[[Earn £400 a day from your spare room]].",
      "[[Be your own boss with our cleaning franchise]].",
      "She started in May. [[Now she enjoys financial freedom]].",
      "[[Quit your job and bake]]. The course starts in March.",
      "[[Make money from your phone]], even on the bus.",
      "[[Passive income for busy mums]], ask me how.",
    ],
    clean: [
      "We pay £12.60 an hour and the tips are shared.",
      "The bake sale made $400 in one weekend for the hospice.",
      "Nobody gets rich on sourdough, and that is fine.",
      "Beware of adverts that say you can earn €500 a day from home.",
      "I left my job in a bank to mend shoes.",
      "The income from the raffle goes to the lifeboat.",
    ],
  },
  check(post, report) {
    const found = clauseUses(post.text, incomeClaims);
    if (found.length === 0 || isForOthers(post)) return;
    for (const use of found) {
      const { matches, span, phrase } = use;
      const place = { in: "text", span } as const;
      const fixes = plainly(post.text, matches, "Promise no income");
      report({ messageId: "income", place, data: { phrase }, pressure: pressureOf(use), fixes });
    }
  },
});
