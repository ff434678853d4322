import { leaveOut } from "../../fixes/leave-out.ts";
import { toolResidue } from "../../lexicons/stock-lines.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";

/** The signature of a tool, left in the text. */
export const toolRemains = defineRule({
  id: "automation/tool-residue",
  severity: "warning",
  docs: {
    summary: "The signature or the remains of a tool in the text.",
    why: "“Sent via …” tells the reader that a machine stood between you and them.",
    principles: ["S0.20"],
    leavesAlone: "Talking about such tools, and ways of delivery (“sent by bike”).",
  },
  messages: {
    residue: "“{phrase}” was left by a tool. Without it the post sounds like you.",
  },
  examples: {
    flagged: [
      "The plums are in, come early. [[Sent from my iPhone]]",
      "New hours from May: nine to three. [[Posted via Hootsuite]]",
      "[[Here are three captions]]. Our bikes are ready for spring and the ramp is fixed.",
      "Open day at the yard on Sunday. [[via Buffer]]",
      "Choir starts again in the old chapel. [[Designed with Canva]]",
    ],
    clean: [
      "Your parcel was sent by bike and got there first.",
      "We stopped using Hootsuite in June and started talking.",
      "Via Roma is closed to cars on Saturday.",
      "She drew the sign with chalk and no Canva at all.",
      "“Sent from my iPhone” is the shortest letter my son writes.",
    ],
  },
  check(post, report) {
    for (const { span, first, last } of findUses(post.text, toolResidue)) {
      const phrase = post.text.written.slice(span.from, span.to);
      const fixes = leaveOut(post.text, { first, last });
      report({ messageId: "residue", place: { in: "text", span }, data: { phrase }, fixes });
    }
  },
});
