import { percent } from "../../calendar/wording.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** Fewer posts cannot hold everything. */
const ENOUGH = 12;
/** A community shows in at least this share of the posts. */
const COMMUNITY = 0.1;

/** What a month does not give: help, thanks, people. */
export const giving = defineCalendarRule({
  id: "month/giving",
  severity: "info",
  docs: {
    summary: "A month in which nobody is thanked, nobody is helped, or hardly anybody is named or asked.",
    why: "People stay where they are valued, helped and known by name. One post in ten is little, and it is what the others are remembered by.",
    principles: ["S0.16", "S0.39", "S1.15", "S1.5", "S2.10"],
    leavesAlone:
      "Calendars of fewer than twelve posts; a month that names or asks people needs no thanks as well, and one that builds trust with proof or advice no tip.",
    figure:
      "Share of the posts that thank, name or ask somebody (limit: one in ten), or posts that help (one is enough).",
  },
  messages: {
    community:
      "Hardly anybody is thanked, named or asked: {count} of {posts} posts ({share}; the limit is {limit}). Who came by, who helped, what did they say?",
    help: "None of the {posts} posts helps a reader who does not buy. A tip or an answer to what people ask you at the counter would.",
  },
  examples: {
    flagged: ["1-12: tell; 13: help", "1-12: people", "1-20: ask", "1-18: help; 19: ask", "1-10: thanks; 11,12: tell"],
    clean: [
      "1-11: tell",
      "1-6: help; 7-12: people",
      "1-9: tell; 10: help; 11,12: thanks",
      "1-8: ask; 9,10: help; 11,12: question",
      "1-3: why",
    ],
  },
  check({ figures, posts }, report) {
    if (figures.posts < ENOUGH) return;
    const value = figures.giving.community / figures.posts;
    if (value < COMMUNITY) {
      const data = {
        count: figures.giving.community,
        posts: figures.posts,
        share: percent(value),
        limit: percent(COMMUNITY),
      };
      report({ messageId: "community", data, value, limit: COMMUNITY, posts, about: "community" });
    }
    // Help comes in more words than the readings know; a post that builds trust may well be help.
    if (figures.giving.help === 0 && figures.stages.trust === 0)
      report({ messageId: "help", data: { posts: figures.posts }, value: 0, limit: 1, posts, about: "help" });
  },
});
