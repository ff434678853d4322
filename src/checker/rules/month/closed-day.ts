import { isDated } from "../../calendar/cadence.ts";
import { asks } from "../../calendar/tally.ts";
import { whereabouts } from "../../calendar/wording.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** Posts that call for an answer while nobody is there. */
export const closedDay = defineCalendarRule({
  id: "month/closed-day",
  severity: "info",
  docs: {
    summary: "Posts that ask something of readers on a day on which the business is closed.",
    why: "Somebody who reaches out expects an answer. A day earlier or later there is somebody to give it.",
    principles: ["S0.26"],
    leavesAlone: "Posts on closed days that neither ask for anything nor invite an answer.",
    figure: "Posts that call for an answer on a closed day; none should be.",
  },
  messages: {
    away: "{count} {verb} for an answer while you are closed{where}. A day on which somebody is there would be kinder.",
  },
  examples: {
    flagged: ["29: ask", "29: question", "28,29,30: ask", "1-8: help; 29: ask", "29 @Facebook: ask; 29 @X: question"],
    clean: ["29: tell", "28: ask; 30: ask", "29: thanks", "?: ask", "1-28: question"],
  },
  check({ posts, closed }, report) {
    const own = posts
      .filter(isDated)
      .filter((post) => closed.has(post.day) && (asks(post) || post.report.conversation));
    if (own.length === 0) return;
    const data = {
      count: `${own.length} ${own.length === 1 ? "post" : "posts"}`,
      verb: own.length === 1 ? "calls" : "call",
      where: whereabouts(own),
    };
    report({ messageId: "away", data, value: own.length, limit: 0, posts: own });
  },
});
