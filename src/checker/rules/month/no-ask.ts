import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** Fewer posts may well do without. */
const ENOUGH = 8;

/** A month that never asks. */
export const noAsk = defineCalendarRule({
  id: "month/no-ask",
  severity: "info",
  docs: {
    summary: "A month in which no post asks for anything.",
    why: "You may ask for business, and you should: people who like what you do want to know how to get it.",
    principles: ["S0.37"],
    leavesAlone: "Calendars of fewer than eight posts, and any with a single ask.",
    figure: "Posts that ask for something; one is enough.",
  },
  messages: {
    none: "None of the {posts} posts asks for anything. You have earned one: a plain line on how to get what you make is welcome here.",
  },
  examples: {
    flagged: ["1-10: help", "1-8: tell", "1-4: why; 5-9: thanks", "1-30: people", "?: help; 1-9: tell"],
    clean: ["1-10: help; 11: ask", "1-7: help", "1-9: ask", "1: ask; 2-20: tell", "1-3: thanks"],
  },
  check({ figures, posts }, report) {
    if (figures.posts < ENOUGH || figures.asking > 0) return;
    report({ messageId: "none", data: { posts: figures.posts }, value: 0, limit: 1, posts });
  },
});
