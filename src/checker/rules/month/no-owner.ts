import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** Posts that nobody answers for. */
export const noOwner = defineCalendarRule({
  id: "month/no-owner",
  severity: "info",
  docs: {
    summary: "Posts without an author in a calendar that names one for others.",
    why: "Who does it? A post that belongs to nobody is written by nobody, and nobody answers the replies.",
    principles: ["S0.7", "S0.26"],
    leavesAlone: "Calendars that name no author at all.",
    figure: "Posts without an author; none should be.",
  },
  messages: { open: "{count} of {posts} posts have no author. Who writes them, and who answers?" },
  examples: {
    flagged: [
      "1-4 by Nora: help; 5: tell",
      "1 by Kofi: ask; 2-9: help",
      "?: tell; 2 by Nora: why",
      "1-3 by Nora: tell; 4-6 by Kofi: tell; 7: ask",
      "1 @X by Nora: tell; 2 @X: tell",
    ],
    clean: ["1-9: help", "1-9 by Nora: help", "1 by Nora: ask; 2 by Kofi: help", "?: tell", "1-4 for spring: tell"],
  },
  check({ posts }, report) {
    const open = posts.filter(({ author }) => author === null);
    if (open.length === 0 || open.length === posts.length) return;
    report({
      messageId: "open",
      data: { count: open.length, posts: posts.length },
      value: open.length,
      limit: 0,
      posts: open,
    });
  },
});
