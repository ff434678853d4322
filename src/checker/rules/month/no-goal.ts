import { percent } from "../../calendar/wording.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** A greeting or a thank-you needs no goal; a month of them wanders. */
const MOST = 0.5;

/** Posts that lead nowhere. */
export const noGoal = defineCalendarRule({
  id: "month/no-goal",
  severity: "info",
  docs: {
    summary: "More than half of the posts have no goal, in a calendar that names goals.",
    why: "Everything has to fit the goal, or time goes where nobody meant it to go.",
    principles: ["S0.12", "S2.1"],
    leavesAlone: "Calendars that name no goal at all, and up to half of the posts: not every greeting needs one.",
    figure: "Share of the posts without a goal; the limit is one in two.",
  },
  messages: {
    open: "{count} of {posts} posts have no goal ({share}; the limit is {limit}). Which of them could serve one, and which could go?",
  },
  examples: {
    flagged: [
      "1-4: tell; 5 for spring: ask",
      "1-9: help; 10,11 for choir: tell",
      "?: tell; ?: tell; 3 for spring: why",
      "1 for spring: ask; 2-20: people",
      "1-3 by Nora: tell; 4 by Nora for roof: ask",
    ],
    clean: [
      "1-9: help",
      "1-9 for spring: help",
      "1-4: help; 5-8 for spring: ask",
      "?: tell",
      "1,2: thanks; 3-9 for roof: tell",
    ],
  },
  check({ posts }, report) {
    const open = posts.filter(({ goal }) => (goal ?? null) === null);
    const value = open.length / Math.max(1, posts.length);
    if (open.length === posts.length || value <= MOST) return;
    const data = { count: open.length, posts: posts.length, share: percent(value), limit: percent(MOST) };
    report({ messageId: "open", data, value, limit: MOST, posts: open });
  },
});
