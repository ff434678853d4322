import { plainly } from "../../fixes/plainly.ts";
import { crowdWords } from "../../lexicons/crowd-words.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";

/** People spoken of as leads, traffic or eyeballs. */
export const dehumanising = defineRule({
  id: "people/dehumanising",
  severity: "info",
  docs: {
    summary: "People spoken of as leads, traffic, eyeballs or prospects.",
    why: "Whoever reads along is one of them. Nobody likes to hear that they are to be captured, driven or converted.",
    principles: ["S0.45", "S4.9"],
    leavesAlone: "The same words about other things: a lead on a dog, traffic on the road, a barn that was converted.",
  },
  messages: {
    crowd: "“{phrase}” speaks of people as numbers. Said of somebody you know, what would you call them?",
  },
  examples: {
    flagged: [
      "A good week for the bakery: [[more leads]] than ever from the fair.",
      "We want [[more eyeballs]] for the window display on King Street.",
      "Our stall brought plenty of [[website traffic]] in May.",
      "How we [[convert visitors into buyers]] in a small pottery.",
      "Coffee with [[warm prospects]] all morning in Lekki.",
    ],
    clean: [
      "New dog leads are in, red and green.",
      "The traffic on the ring road was dreadful, so the bread is late.",
      "We convert vans for people who want to sleep by the sea.",
      "Fresh eyes on the garden plan would be welcome.",
      "We never say “generate leads”. We say hello.",
    ],
  },
  check(post, report) {
    for (const match of findUses(post.text, crowdWords)) {
      const phrase = post.text.written.slice(match.span.from, match.span.to);
      const place = { in: "text", span: match.span } as const;
      report({ messageId: "crowd", place, data: { phrase }, fixes: plainly(post.text, [match], "Say people") });
    }
  },
});
