import { leaveOutStretch } from "../../fixes/leave-out-words.ts";
import { urgencyWordings } from "../../lexicons/urgency.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";

/** Hurry without a reason. */
export const urgency = defineRule({
  id: "hard-sell/urgency",
  severity: "warning",
  docs: {
    summary: "Hurry without a reason the reader can check.",
    why: "Hurry makes people feel worked on. If there is a real date, name it and say why it is that day; if there is none, the hurry can go.",
    principles: ["S0.40", "S4.5", "S1.14"],
    leavesAlone:
      "A real deadline told plainly (“registration closes Friday so that we can order the lunches”) and hurry about other things (“hurry home safe”).",
  },
  messages: {
    hurry:
      "“{phrase}” hurries the reader. If there is a real day, naming it and the reason is kinder and works longer.",
  },
  examples: {
    flagged: [
      "All mugs half price, [[today only]]!",
      "[[Act now]] and we throw in a lid.",
      "[[Don't wait]], the chairs are nearly gone.",
      "Offer [[ends tonight]].",
      "Summer passes are back [[for a limited time]].",
    ],
    clean: [
      "Registration closes Friday so that we can order the lunches.",
      "Hurry home safe, the roads are icy tonight.",
      "There is no need to hurry, the exhibition is up until June.",
      "We can't wait to see what you make of it.",
      "“Act now!” is not how we talk to people.",
    ],
  },
  check(post, report) {
    for (const { first, last, span, entry } of findUses(post.text, urgencyWordings)) {
      const phrase = post.text.written.slice(span.from, span.to);
      report({
        messageId: "hurry",
        place: { in: "text", span },
        data: { phrase },
        pressure: entry.pressure,
        fixes: leaveOutStretch(post.text, { first, last }, "Say it without the hurry"),
      });
    }
  },
});
