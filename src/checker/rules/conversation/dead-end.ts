import { communityMatters } from "../../lexicons/community.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";

/** A shorter post is a remark, not the opening of a talk. */
const SHORTEST = 14;

/** A matter of the community that is told and not opened. */
export const deadEnd = defineRule({
  id: "conversation/dead-end",
  severity: "info",
  docs: {
    summary: "A matter that concerns the neighbours, told without a way to answer.",
    why: "Somebody out there has a view on it. A plain “what would you do?” at the end lets them say so, and you hear it.",
    principles: ["S4.13", "S3.1", "S0.36"],
    leavesAlone: "Thanks, news, help and stories, and every post that asks or invites anything at all.",
  },
  messages: {
    end: "“{phrase}”: people may have a view on that. A line at the end that asks for it would open the talk.",
  },
  examples: {
    flagged: [
      "We're thinking of moving the market from Saturday to Sunday, because the bus only runs on Sundays now.",
      "We can't decide between the blue and the old green for the front of the shop. The sign is down already.",
      "We haven't decided on a name yet for the new boat. She goes into the water in the first week of May.",
      "I've been wondering whether the reading hour should be in the evening, now that half of you work days in town.",
      "Our village could do with a place to sit out of the rain. The old bus shelter has stood empty since spring.",
    ],
    clean: [
      "We're thinking of moving the market from Saturday to Sunday, because of the bus. What would suit you?",
      "We are thinking of Nora today, who ran the post office for thirty years.",
      "Thank you to everyone who painted the hall. The whole street could hear the singing.",
      "We can't decide between the blue and the old green. Tell us which you remember.",
      "We painted the front green again. It took four of us two days and a lot of tea.",
    ],
  },
  check(post, report) {
    const { text, conversation, strengths, asks } = post;
    if (conversation || asks.length > 0 || text.wordCount < SHORTEST) return;
    if (strengths.some(({ kind }) => kind === "question" || kind === "invitation" || kind === "thanks")) return;
    const [matter] = findUses(text, communityMatters);
    if (!matter) return;
    const phrase = text.written.slice(matter.span.from, matter.span.to);
    report({ messageId: "end", place: { in: "post" }, data: { phrase } });
  },
});
