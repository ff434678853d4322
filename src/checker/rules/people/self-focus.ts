import { leaveOut } from "../../fixes/leave-out.ts";
import { brags } from "../../lexicons/brags.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { StrengthKind } from "../../model/report.ts";
import { defineRule } from "../../model/rule.ts";
import { selfWords } from "../../reading/features.ts";
import { clauseUses } from "../clause-uses.ts";

/** From so many words about oneself on, and from this share of all words, nobody else is in the post. */
const MANY = 7;
const SHARE = 0.15;

/** Words for the business, those that point at what it owns among them. */
const SELF = new Set([...selfWords, "we'll", "ours", "ourselves", "mine"]);
/** Anybody else: the reader, a neighbour, a child. */
const OTHERS = new Set(
  `you your you're you'll you've yours he she him her his hers they them their theirs who someone somebody anyone anybody nobody
  everyone everybody people neighbour neighbours neighbor neighbors customer customers child children kids family families friend
  friends mum mom dad nan gran mother father sister brother daughter son wife husband man woman girl boy`.split(/\s+/u),
);
/** What makes a post about oneself worth reading all the same. */
const SPEAKS: ReadonlySet<StrengthKind> = new Set([
  "why",
  "origin",
  "help",
  "thanks",
  "honesty",
  "question",
  "invitation",
  "passion",
]);

function isAllAboutUs({ text, strengths, why, notice }: CheckedPost): boolean {
  if (notice || why.level === "strong" || strengths.some(({ kind }) => SPEAKS.has(kind))) return false;
  const words = text.tokens.filter(({ kind }) => kind === "word");
  const own = words.filter(({ lower }) => SELF.has(lower)).length;
  return own >= MANY && own >= SHARE * words.length && !words.some(({ lower }) => OTHERS.has(lower));
}

/** A post in which nobody but the business appears. */
export const selfFocus = defineRule({
  id: "people/self-focus",
  severity: "info",
  docs: {
    summary: "Nothing but we and our, or a word that only says how great we are.",
    why: "A reader looks for themselves in what they read. One sentence about what it does for somebody opens the door.",
    principles: ["S0.40", "S3.3"],
    leavesAlone: "A story told by its owner, a mistake owned, thanks, help, and posts in which other people appear.",
  },
  messages: {
    brag: "“{phrase}” is about you alone. What somebody got from it would tell the reader more.",
    balance:
      "“We” and “our” come {count} times here, and nobody else does. Who is it for? One line about them opens it up.",
  },
  examples: {
    flagged: [
      "The new menu is up. [[Nobody can touch us]].",
      "[[We don't have competitors]]. The next class is on Monday.",
      "Best of three again at the fair. [[Other studios should take notes]].",
      "Our firm grew again. We doubled our floor, we trebled our fleet and we bought our third van. Our sign is up and our yard is full. We planned it, we built it and we own it.",
      "Our new logo is up. We chose our colours, we drew our letters and we painted our van. We like our look, we wear our badge and we keep our line.",
    ],
    clean: [
      "We got our measurements wrong, and our gutter leaked on our own front step. We fixed it on Sunday.",
      "I learned my trade in my father's shed, and I still keep my chisels in his drawer.",
      "We opened our doors at six, we lit our oven, and our neighbours brought their dough.",
      "“We don't have competitors”, he told the bank. They asked for a list.",
      "We are closed on Monday for our staff training, and we are back on our usual hours on Tuesday.",
    ],
  },
  check(post, report) {
    const found = clauseUses(post.text, brags);
    for (const { clause, span, phrase } of found) {
      const fixes = leaveOut(post.text, clause);
      report({ messageId: "brag", place: { in: "text", span }, data: { phrase }, pressure: 0.3, fixes });
    }
    if (found.length > 0 || !isAllAboutUs(post)) return;
    const count = post.text.tokens.filter(({ lower }) => SELF.has(lower)).length;
    report({ messageId: "balance", place: { in: "post" }, data: { count } });
  },
});
