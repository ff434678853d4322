import { plainly } from "../../fixes/plainly.ts";
import { jargon as jargonWordings } from "../../lexicons/jargon.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";

/** Words of marketing and of meetings. */
export const jargon = defineRule({
  id: "clutter/jargon",
  severity: "info",
  docs: {
    summary: "Words of marketing and of meetings that nobody says across a counter.",
    why: "Jargon keeps people at a distance and could stand on any page. The plain word for what you do is closer and clearer.",
    principles: ["S2.9", "S2.30"],
    leavesAlone:
      "Terms of a trade (a seam, a solution of soap and water) and jargon that is laughed at in quotation marks.",
  },
  messages: {
    jargon: "“{phrase}” is meeting talk. How would you say it to somebody across the counter?",
  },
  examples: {
    flagged: [
      "We bring [[cutting-edge technology]] to Truro. The tests take half an hour.",
      "Our team offers [[bespoke solutions]] for gardens of every size.",
      "This oven is [[a game changer]]. Bread is out at seven.",
      "We [[leverage our]] experience to build better sheds.",
      "Time for a [[deep dive into]] compost. Bring a bucket to the hall.",
    ],
    clean: [
      "Soak it overnight in a solution of soap and warm water.",
      "The scissors have a cutting edge on one side only.",
      "She made a deep, slow dive off the pier and came up with the ring.",
      "“Synergy”, said the man with the lanyard. We said soup.",
      "The seam is invisible and the lining is made to measure.",
    ],
  },
  check(post, report) {
    for (const match of findUses(post.text, jargonWordings)) {
      const phrase = post.text.written.slice(match.span.from, match.span.to);
      const fixes = plainly(post.text, [match], "Say it across the counter");
      report({ messageId: "jargon", place: { in: "text", span: match.span }, data: { phrase }, fixes });
    }
  },
});
